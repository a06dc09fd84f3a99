# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft365.dynamics365.businesscentral``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CreateCustomer",
    "CreateInvoice",
    "GetCustomer",
    "GetInvoice",
    "ListCompanies",
    "ListItems",
]

PREFIX: str


class CreateCustomerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"customer": "customer", "customer_id": "customerId"}
    customer: Reference
    customer_id: Reference


class CreateCustomer(BaseTask):
    """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.CreateCustomer``."""

    company_id: Text | None = None
    """Required."""
    customer: Dynamic[Map[Data]] | None = None
    """Required."""
    client_id: Text | None = None
    """Required."""
    environment: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    api_endpoint: Text | None = None
    client_secret: Text | None = None
    pem_certificate: Text | None = None

    @property
    def outputs(self) -> CreateCustomerOutputs:
        return CreateCustomerOutputs(self._output_root, self.id)


class CreateInvoiceOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"invoice": "invoice", "invoice_id": "invoiceId"}
    invoice: Reference
    invoice_id: Reference


class CreateInvoice(BaseTask):
    """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.CreateInvoice``."""

    company_id: Text | None = None
    """Required."""
    invoice: Dynamic[Map[Data]] | None = None
    """Required."""
    client_id: Text | None = None
    """Required."""
    environment: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    api_endpoint: Text | None = None
    client_secret: Text | None = None
    pem_certificate: Text | None = None

    @property
    def outputs(self) -> CreateInvoiceOutputs:
        return CreateInvoiceOutputs(self._output_root, self.id)


class GetCustomerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"customer": "customer"}
    customer: Reference


class GetCustomer(BaseTask):
    """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.GetCustomer``."""

    company_id: Text | None = None
    """Required."""
    customer_id: Text | None = None
    """Required."""
    client_id: Text | None = None
    """Required."""
    environment: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    api_endpoint: Text | None = None
    client_secret: Text | None = None
    pem_certificate: Text | None = None

    @property
    def outputs(self) -> GetCustomerOutputs:
        return GetCustomerOutputs(self._output_root, self.id)


class GetInvoiceOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"invoice": "invoice"}
    invoice: Reference


class GetInvoice(BaseTask):
    """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.GetInvoice``."""

    company_id: Text | None = None
    """Required."""
    invoice_id: Text | None = None
    """Required."""
    client_id: Text | None = None
    """Required."""
    environment: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    api_endpoint: Text | None = None
    client_secret: Text | None = None
    pem_certificate: Text | None = None

    @property
    def outputs(self) -> GetInvoiceOutputs:
        return GetInvoiceOutputs(self._output_root, self.id)


class ListCompaniesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"companies": "companies", "size": "size"}
    companies: Reference
    size: Reference


class ListCompanies(BaseTask):
    """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.ListCompanies``."""

    client_id: Text | None = None
    """Required."""
    environment: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    api_endpoint: Text | None = None
    client_secret: Text | None = None
    pem_certificate: Text | None = None

    @property
    def outputs(self) -> ListCompaniesOutputs:
        return ListCompaniesOutputs(self._output_root, self.id)


class ListItemsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"items": "items", "size": "size"}
    items: Reference
    size: Reference


class ListItems(BaseTask):
    """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.ListItems``."""

    company_id: Text | None = None
    """Required."""
    client_id: Text | None = None
    """Required."""
    environment: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    api_endpoint: Text | None = None
    client_secret: Text | None = None
    filter: Text | None = None
    pem_certificate: Text | None = None
    top: Dynamic[Int] | None = None
    """Default: 100."""

    @property
    def outputs(self) -> ListItemsOutputs:
        return ListItemsOutputs(self._output_root, self.id)
