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
    """``io.kestra.plugin.stripe.customer.Create``."""

    api_key: Text | None = None
    """Required."""
    email: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    include_full_customer_data: Dynamic[Bool] | None = None
    """Default: false."""
    metadata: Dynamic[Map[Data]] | None = None

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
    """``io.kestra.plugin.stripe.customer.Delete``."""

    api_key: Text | None = None
    """Required."""
    customer_id: Text | None = None
    """Required."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"customer_data": "customerData", "customer_id": "customerId"}
    customer_data: Reference
    customer_id: Reference


class Get(BaseTask):
    """``io.kestra.plugin.stripe.customer.Get``."""

    api_key: Text | None = None
    """Required."""
    customer_id: Text | None = None
    """Required."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"customers": "customers", "total_count": "totalCount"}
    customers: Reference
    total_count: Reference


class List(BaseTask):
    """``io.kestra.plugin.stripe.customer.List``."""

    api_key: Text | None = None
    """Required."""
    email: Text | None = None
    limit: Dynamic[Int] | None = None
    """Default: 10. At least 1."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"customer_data": "customerData", "customer_id": "customerId"}
    customer_data: Reference
    customer_id: Reference


class Update(BaseTask):
    """``io.kestra.plugin.stripe.customer.Update``."""

    api_key: Text | None = None
    """Required."""
    customer_id: Text | None = None
    """Required."""
    email: Text | None = None
    metadata: Dynamic[Map[Data]] | None = None
    name: Text | None = None

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
