# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft365.dynamics365.businesscentral``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CreateCustomer",
    "CreateInvoice",
    "GetCustomer",
    "GetInvoice",
    "ListCompanies",
    "ListItems",
]

PREFIX = "io.kestra.plugin.microsoft365.dynamics365.businesscentral"


def _CreateCustomer():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateCustomerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"customer": "customer", "customer_id": "customerId"}
        customer: Reference
        customer_id: Reference
    class CreateCustomer(BaseTask):
        """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.CreateCustomer``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.dynamics365.businesscentral.CreateCustomer",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "company_id", "customer", "environment", "tenant_id"),
        )
        company_id: Text | None = None
        customer: Dynamic[Map[Data]] | None = None
        client_id: Text | None = None
        environment: Text | None = None
        tenant_id: Text | None = None
        api_endpoint: Text | None = None
        client_secret: Text | None = None
        pem_certificate: Text | None = None
        @property
        def outputs(self) -> CreateCustomerOutputs:
            return CreateCustomerOutputs(self._output_root, self.id)
    return CreateCustomer


def _CreateInvoice():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateInvoiceOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"invoice": "invoice", "invoice_id": "invoiceId"}
        invoice: Reference
        invoice_id: Reference
    class CreateInvoice(BaseTask):
        """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.CreateInvoice``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.dynamics365.businesscentral.CreateInvoice",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "company_id", "environment", "invoice", "tenant_id"),
        )
        company_id: Text | None = None
        invoice: Dynamic[Map[Data]] | None = None
        client_id: Text | None = None
        environment: Text | None = None
        tenant_id: Text | None = None
        api_endpoint: Text | None = None
        client_secret: Text | None = None
        pem_certificate: Text | None = None
        @property
        def outputs(self) -> CreateInvoiceOutputs:
            return CreateInvoiceOutputs(self._output_root, self.id)
    return CreateInvoice


def _GetCustomer():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetCustomerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"customer": "customer"}
        customer: Reference
    class GetCustomer(BaseTask):
        """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.GetCustomer``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.dynamics365.businesscentral.GetCustomer",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "company_id", "customer_id", "environment", "tenant_id"),
        )
        company_id: Text | None = None
        customer_id: Text | None = None
        client_id: Text | None = None
        environment: Text | None = None
        tenant_id: Text | None = None
        api_endpoint: Text | None = None
        client_secret: Text | None = None
        pem_certificate: Text | None = None
        @property
        def outputs(self) -> GetCustomerOutputs:
            return GetCustomerOutputs(self._output_root, self.id)
    return GetCustomer


def _GetInvoice():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetInvoiceOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"invoice": "invoice"}
        invoice: Reference
    class GetInvoice(BaseTask):
        """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.GetInvoice``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.dynamics365.businesscentral.GetInvoice",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "company_id", "environment", "invoice_id", "tenant_id"),
        )
        company_id: Text | None = None
        invoice_id: Text | None = None
        client_id: Text | None = None
        environment: Text | None = None
        tenant_id: Text | None = None
        api_endpoint: Text | None = None
        client_secret: Text | None = None
        pem_certificate: Text | None = None
        @property
        def outputs(self) -> GetInvoiceOutputs:
            return GetInvoiceOutputs(self._output_root, self.id)
    return GetInvoice


def _ListCompanies():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListCompaniesOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"companies": "companies", "size": "size"}
        companies: Reference
        size: Reference
    class ListCompanies(BaseTask):
        """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.ListCompanies``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.dynamics365.businesscentral.ListCompanies",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "environment", "tenant_id"),
        )
        client_id: Text | None = None
        environment: Text | None = None
        tenant_id: Text | None = None
        api_endpoint: Text | None = None
        client_secret: Text | None = None
        pem_certificate: Text | None = None
        @property
        def outputs(self) -> ListCompaniesOutputs:
            return ListCompaniesOutputs(self._output_root, self.id)
    return ListCompanies


def _ListItems():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListItemsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"items": "items", "size": "size"}
        items: Reference
        size: Reference
    class ListItems(BaseTask):
        """``io.kestra.plugin.microsoft365.dynamics365.businesscentral.ListItems``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.dynamics365.businesscentral.ListItems",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "company_id", "environment", "tenant_id"),
        )
        company_id: Text | None = None
        client_id: Text | None = None
        environment: Text | None = None
        tenant_id: Text | None = None
        api_endpoint: Text | None = None
        client_secret: Text | None = None
        filter: Text | None = None
        pem_certificate: Text | None = None
        top: Dynamic[Int] | None = None
        @property
        def outputs(self) -> ListItemsOutputs:
            return ListItemsOutputs(self._output_root, self.id)
    return ListItems


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CreateCustomer,
        _CreateInvoice,
        _GetCustomer,
        _GetInvoice,
        _ListCompanies,
        _ListItems,
    ),
)
