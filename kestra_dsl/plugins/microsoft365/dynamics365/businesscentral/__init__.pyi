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
    """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.CreateCustomer``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, company_id, customer, client_id,
    environment, tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/dynamics365/io.kestra.plugin.microsoft365.dynamics365.businesscentral.createcustomer
    """

    company_id: Text | None = None
    """Text, or an expression. Required."""
    customer: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression. Required."""
    environment: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    api_endpoint: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateCustomerOutputs:
        return CreateCustomerOutputs(self._output_root, self.id)


class CreateInvoiceOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"invoice": "invoice", "invoice_id": "invoiceId"}
    invoice: Reference
    invoice_id: Reference


class CreateInvoice(BaseTask):
    """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.CreateInvoice``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, company_id, invoice, client_id,
    environment, tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/dynamics365/io.kestra.plugin.microsoft365.dynamics365.businesscentral.createinvoice
    """

    company_id: Text | None = None
    """Text, or an expression. Required."""
    invoice: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression. Required."""
    environment: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    api_endpoint: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateInvoiceOutputs:
        return CreateInvoiceOutputs(self._output_root, self.id)


class GetCustomerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"customer": "customer"}
    customer: Reference


class GetCustomer(BaseTask):
    """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.GetCustomer``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, company_id, customer_id, client_id,
    environment, tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/dynamics365/io.kestra.plugin.microsoft365.dynamics365.businesscentral.getcustomer
    """

    company_id: Text | None = None
    """Text, or an expression. Required."""
    customer_id: Text | None = None
    """Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression. Required."""
    environment: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    api_endpoint: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> GetCustomerOutputs:
        return GetCustomerOutputs(self._output_root, self.id)


class GetInvoiceOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"invoice": "invoice"}
    invoice: Reference


class GetInvoice(BaseTask):
    """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.GetInvoice``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, company_id, invoice_id, client_id,
    environment, tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/dynamics365/io.kestra.plugin.microsoft365.dynamics365.businesscentral.getinvoice
    """

    company_id: Text | None = None
    """Text, or an expression. Required."""
    invoice_id: Text | None = None
    """Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression. Required."""
    environment: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    api_endpoint: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> GetInvoiceOutputs:
        return GetInvoiceOutputs(self._output_root, self.id)


class ListCompaniesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"companies": "companies", "size": "size"}
    companies: Reference
    size: Reference


class ListCompanies(BaseTask):
    """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.ListCompanies``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, client_id, environment, tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/dynamics365/io.kestra.plugin.microsoft365.dynamics365.businesscentral.listcompanies
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    environment: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    api_endpoint: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ListCompaniesOutputs:
        return ListCompaniesOutputs(self._output_root, self.id)


class ListItemsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"items": "items", "size": "size"}
    items: Reference
    size: Reference


class ListItems(BaseTask):
    """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.ListItems``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, company_id, client_id, environment,
    tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/dynamics365/io.kestra.plugin.microsoft365.dynamics365.businesscentral.listitems
    """

    company_id: Text | None = None
    """Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression. Required."""
    environment: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    api_endpoint: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    filter: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    top: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""

    @property
    def outputs(self) -> ListItemsOutputs:
        return ListItemsOutputs(self._output_root, self.id)
