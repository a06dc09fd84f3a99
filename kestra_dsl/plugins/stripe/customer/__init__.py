# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.stripe.customer``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "Get",
    "List",
    "Update",
]

PREFIX = "io.kestra.plugin.stripe.customer"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"customer_data": "customerData", "customer_id": "customerId"}
        customer_data: Reference
        customer_id: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.stripe.customer.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.stripe.customer.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "email", "name"),
        )
        api_key: Text | None = None
        email: Text | None = None
        name: Text | None = None
        include_full_customer_data: Dynamic[Bool] | None = None
        metadata: Dynamic[Map[Data]] | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"customer_data": "customerData", "customer_id": "customerId", "deleted": "deleted"}
        customer_data: Reference
        customer_id: Reference
        deleted: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.stripe.customer.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.stripe.customer.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "customer_id"),
        )
        api_key: Text | None = None
        customer_id: Text | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"customer_data": "customerData", "customer_id": "customerId"}
        customer_data: Reference
        customer_id: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.stripe.customer.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.stripe.customer.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "customer_id"),
        )
        api_key: Text | None = None
        customer_id: Text | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _List():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"customers": "customers", "total_count": "totalCount"}
        customers: Reference
        total_count: Reference
    class List(BaseTask):
        """``io.kestra.plugin.stripe.customer.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.stripe.customer.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key",),
        )
        api_key: Text | None = None
        email: Text | None = None
        limit: Dynamic[Int] | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Update():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpdateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"customer_data": "customerData", "customer_id": "customerId"}
        customer_data: Reference
        customer_id: Reference
    class Update(BaseTask):
        """``io.kestra.plugin.stripe.customer.Update``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.stripe.customer.Update",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "customer_id"),
        )
        api_key: Text | None = None
        customer_id: Text | None = None
        email: Text | None = None
        metadata: Dynamic[Map[Data]] | None = None
        name: Text | None = None
        @property
        def outputs(self) -> UpdateOutputs:
            return UpdateOutputs(self._output_root, self.id)
    return Update


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
        _Get,
        _List,
        _Update,
    ),
)
