# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.hubspot.deals``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Number, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Create",
    "Delete",
    "Get",
    "Search",
    "Update",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id", "uri": "uri"}
    id: Reference
    uri: Reference


class Create(BaseTask):
    """``io.kestra.plugin.hubspot.deals.Create``."""

    name: Text | None = None
    """Required."""
    pipeline: Text | None = None
    """Required."""
    stage: Text | None = None
    """Required."""
    additional_properties: Dynamic[Map[Data]] | None = None
    amount: Dynamic[Number] | None = None
    api_key: Text | None = None
    associated_company_ids: Dynamic[Items[Dynamic[Int]]] | None = None
    associated_contact_ids: Dynamic[Items[Dynamic[Int]]] | None = None
    close_date: Text | None = None
    deal_type: Text | None = None
    oauth_token: Text | None = None
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.hubspot.deals.Delete``."""

    deal_id: Text | None = None
    """Required."""
    api_key: Text | None = None
    oauth_token: Text | None = None
    options: One[HttpConfiguration] | None = None


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id", "uri": "uri"}
    id: Reference
    uri: Reference


class Get(BaseTask):
    """``io.kestra.plugin.hubspot.deals.Get``."""

    deal_id: Text | None = None
    """Required."""
    api_key: Text | None = None
    oauth_token: Text | None = None
    options: One[HttpConfiguration] | None = None
    properties: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"total": "total", "uri": "uri"}
    total: Reference
    uri: Reference


class Search(BaseTask):
    """``io.kestra.plugin.hubspot.deals.Search``."""

    after: Text | None = None
    api_key: Text | None = None
    fetch_all_pages: Dynamic[Bool] | None = None
    """Default: false."""
    filter_groups: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    limit: Dynamic[Int] | None = None
    """Default: 10."""
    oauth_token: Text | None = None
    options: One[HttpConfiguration] | None = None
    properties: Dynamic[Items[Text]] | None = None
    query: Text | None = None
    sorts: Dynamic[Items[Dynamic[Map[Data]]]] | None = None

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id", "uri": "uri"}
    id: Reference
    uri: Reference


class Update(BaseTask):
    """``io.kestra.plugin.hubspot.deals.Update``."""

    deal_id: Text | None = None
    """Required."""
    additional_properties: Dynamic[Map[Data]] | None = None
    amount: Dynamic[Number] | None = None
    api_key: Text | None = None
    associated_company_ids: Dynamic[Items[Dynamic[Int]]] | None = None
    associated_contact_ids: Dynamic[Items[Dynamic[Int]]] | None = None
    close_date: Text | None = None
    deal_type: Text | None = None
    name: Text | None = None
    oauth_token: Text | None = None
    options: One[HttpConfiguration] | None = None
    pipeline: Text | None = None
    stage: Text | None = None

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
