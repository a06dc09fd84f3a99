# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.hubspot.deals``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "Get",
    "Search",
    "Update",
]

PREFIX = "io.kestra.plugin.hubspot.deals"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, Number, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"id": "id", "uri": "uri"}
        id: Reference
        uri: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.hubspot.deals.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.hubspot.deals.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("name", "pipeline", "stage"),
        )
        name: Text | None = None
        pipeline: Text | None = None
        stage: Text | None = None
        additional_properties: Dynamic[Map[Data]] | None = None
        amount: Dynamic[Number] | None = None
        api_key: Text | None = None
        associated_company_ids: Dynamic[Items[Dynamic[Int]]] | None = None
        associated_contact_ids: Dynamic[Items[Dynamic[Int]]] | None = None
        close_date: Text | None = None
        deal_type: Text | None = None
        oauth_token: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    class Delete(BaseTask):
        """``io.kestra.plugin.hubspot.deals.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.hubspot.deals.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("deal_id",),
        )
        deal_id: Text | None = None
        api_key: Text | None = None
        oauth_token: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
    return Delete


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"id": "id", "uri": "uri"}
        id: Reference
        uri: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.hubspot.deals.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.hubspot.deals.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("deal_id",),
        )
        deal_id: Text | None = None
        api_key: Text | None = None
        oauth_token: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        properties: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _Search():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SearchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"total": "total", "uri": "uri"}
        total: Reference
        uri: Reference
    class Search(BaseTask):
        """``io.kestra.plugin.hubspot.deals.Search``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.hubspot.deals.Search",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        after: Text | None = None
        api_key: Text | None = None
        fetch_all_pages: Dynamic[Bool] | None = None
        filter_groups: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
        limit: Dynamic[Int] | None = None
        oauth_token: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        properties: Dynamic[Items[Text]] | None = None
        query: Text | None = None
        sorts: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
        @property
        def outputs(self) -> SearchOutputs:
            return SearchOutputs(self._output_root, self.id)
    return Search


def _Update():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, Number, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpdateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"id": "id", "uri": "uri"}
        id: Reference
        uri: Reference
    class Update(BaseTask):
        """``io.kestra.plugin.hubspot.deals.Update``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.hubspot.deals.Update",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("deal_id",),
        )
        deal_id: Text | None = None
        additional_properties: Dynamic[Map[Data]] | None = None
        amount: Dynamic[Number] | None = None
        api_key: Text | None = None
        associated_company_ids: Dynamic[Items[Dynamic[Int]]] | None = None
        associated_contact_ids: Dynamic[Items[Dynamic[Int]]] | None = None
        close_date: Text | None = None
        deal_type: Text | None = None
        name: Text | None = None
        oauth_token: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        pipeline: Text | None = None
        stage: Text | None = None
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
        _Search,
        _Update,
    ),
)
