# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.pipedrive.deals``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Map, Number, Text
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
    _kestra_names = {"add_time": "addTime", "deal_id": "dealId", "update_time": "updateTime"}
    add_time: Reference
    deal_id: Reference
    update_time: Reference


class Create(BaseTask):
    """``io.kestra.plugin.pipedrive.deals.Create``."""

    api_token: Text | None = None
    """Required."""
    title: Text | None = None
    """Required."""
    api_url: Text | None = None
    """Default: https://api.pipedrive.com/api/v2."""
    currency: Text | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    expected_close_date: Text | None = None
    org_id: Dynamic[Int] | None = None
    person_id: Dynamic[Int] | None = None
    probability: Dynamic[Number] | None = None
    stage_id: Dynamic[Int] | None = None
    status: Text | None = None
    user_id: Dynamic[Int] | None = None
    value: Dynamic[Number] | None = None
    visible_to: Text | None = None

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted"}
    deleted: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.pipedrive.deals.Delete``."""

    api_token: Text | None = None
    """Required."""
    deal_id: Dynamic[Int] | None = None
    """Required."""
    api_url: Text | None = None
    """Default: https://api.pipedrive.com/api/v2."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deal": "deal", "uri": "uri"}
    deal: Reference
    uri: Reference


class Get(BaseTask):
    """``io.kestra.plugin.pipedrive.deals.Get``."""

    api_token: Text | None = None
    """Required."""
    deal_id: Dynamic[Int] | None = None
    """Required."""
    api_url: Text | None = None
    """Default: https://api.pipedrive.com/api/v2."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH_ONE."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "deals": "deals", "next_cursor": "nextCursor", "uri": "uri"}
    count: Reference
    deals: Reference
    next_cursor: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.pipedrive.deals.List``."""

    api_token: Text | None = None
    """Required."""
    api_url: Text | None = None
    """Default: https://api.pipedrive.com/api/v2."""
    cursor: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    filter_id: Dynamic[Int] | None = None
    limit: Dynamic[Int] | None = None
    org_id: Dynamic[Int] | None = None
    owner_id: Dynamic[Int] | None = None
    person_id: Dynamic[Int] | None = None
    pipeline_id: Dynamic[Int] | None = None
    stage_id: Dynamic[Int] | None = None
    status: Text | None = None

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deal_id": "dealId", "update_time": "updateTime"}
    deal_id: Reference
    update_time: Reference


class Update(BaseTask):
    """``io.kestra.plugin.pipedrive.deals.Update``."""

    api_token: Text | None = None
    """Required."""
    deal_id: Dynamic[Int] | None = None
    """Required."""
    api_url: Text | None = None
    """Default: https://api.pipedrive.com/api/v2."""
    custom_fields: Dynamic[Map[Data]] | None = None
    expected_close_date: Text | None = None
    lost_reason: Text | None = None
    probability: Dynamic[Number] | None = None
    stage_id: Dynamic[Int] | None = None
    status: Text | None = None
    title: Text | None = None
    value: Dynamic[Number] | None = None

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
