# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.stripe.customer``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Create",
    "Delete",
    "Get",
    "List",
    "Update",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"customer_data": "customerData", "customer_id": "customerId"}
    customer_data: Reference
    customer_id: Reference


class Create(BaseTask):
    """``io.kestra.plugin.stripe.customer.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-stripe 1.3.7. Required: id, api_key, email, name.
    https://kestra.io/plugins/plugin-stripe/customer/io.kestra.plugin.stripe.customer.create
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    email: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    include_full_customer_data: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    metadata: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"customer_data": "customerData", "customer_id": "customerId", "deleted": "deleted"}
    customer_data: Reference
    customer_id: Reference
    deleted: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.stripe.customer.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-stripe 1.3.7. Required: id, api_key, customer_id.
    https://kestra.io/plugins/plugin-stripe/customer/io.kestra.plugin.stripe.customer.delete
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    customer_id: Text | None = None
    """Text, or an expression. Required."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"customer_data": "customerData", "customer_id": "customerId"}
    customer_data: Reference
    customer_id: Reference


class Get(BaseTask):
    """``io.kestra.plugin.stripe.customer.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-stripe 1.3.7. Required: id, api_key, customer_id.
    https://kestra.io/plugins/plugin-stripe/customer/io.kestra.plugin.stripe.customer.get
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    customer_id: Text | None = None
    """Text, or an expression. Required."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"customers": "customers", "total_count": "totalCount"}
    customers: Reference
    total_count: Reference


class List(BaseTask):
    """``io.kestra.plugin.stripe.customer.List``.

    A task. In Kestra 1.3, 2.0. From plugin-stripe 1.3.7. Required: id, api_key.
    https://kestra.io/plugins/plugin-stripe/customer/io.kestra.plugin.stripe.customer.list
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    email: Text | None = None
    """Text, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10. At least 1."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"customer_data": "customerData", "customer_id": "customerId"}
    customer_data: Reference
    customer_id: Reference


class Update(BaseTask):
    """``io.kestra.plugin.stripe.customer.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-stripe 1.3.7. Required: id, api_key, customer_id.
    https://kestra.io/plugins/plugin-stripe/customer/io.kestra.plugin.stripe.customer.update
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    customer_id: Text | None = None
    """Text, or an expression. Required."""
    email: Text | None = None
    """Text, or an expression."""
    metadata: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
