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
    """``io.kestra.plugin.pipedrive.deals.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-pipedrive 1.4.0. Required: id, api_token, title.
    https://kestra.io/plugins/plugin-pipedrive/deals/io.kestra.plugin.pipedrive.deals.create
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    title: Text | None = None
    """Text, or an expression. Required."""
    api_url: Text | None = None
    """Text, or an expression. Default: https://api.pipedrive.com/api/v2."""
    currency: Text | None = None
    """Text, or an expression."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    expected_close_date: Text | None = None
    """Text, or an expression."""
    org_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    person_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    probability: Dynamic[Number] | None = None
    """Number, or an expression."""
    stage_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    status: Text | None = None
    """Text, or an expression."""
    user_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    value: Dynamic[Number] | None = None
    """Number, or an expression."""
    visible_to: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted"}
    deleted: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.pipedrive.deals.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-pipedrive 1.4.0. Required: id, api_token, deal_id.
    https://kestra.io/plugins/plugin-pipedrive/deals/io.kestra.plugin.pipedrive.deals.delete
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    deal_id: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""
    api_url: Text | None = None
    """Text, or an expression. Default: https://api.pipedrive.com/api/v2."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deal": "deal", "uri": "uri"}
    deal: Reference
    uri: Reference


class Get(BaseTask):
    """``io.kestra.plugin.pipedrive.deals.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-pipedrive 1.4.0. Required: id, api_token, deal_id.
    https://kestra.io/plugins/plugin-pipedrive/deals/io.kestra.plugin.pipedrive.deals.get
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    deal_id: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""
    api_url: Text | None = None
    """Text, or an expression. Default: https://api.pipedrive.com/api/v2."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH_ONE."""

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
    """``io.kestra.plugin.pipedrive.deals.List``.

    A task. In Kestra 1.3, 2.0. From plugin-pipedrive 1.4.0. Required: id, api_token.
    https://kestra.io/plugins/plugin-pipedrive/deals/io.kestra.plugin.pipedrive.deals.list
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    api_url: Text | None = None
    """Text, or an expression. Default: https://api.pipedrive.com/api/v2."""
    cursor: Text | None = None
    """Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    filter_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    org_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    owner_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    person_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    pipeline_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    stage_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    status: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deal_id": "dealId", "update_time": "updateTime"}
    deal_id: Reference
    update_time: Reference


class Update(BaseTask):
    """``io.kestra.plugin.pipedrive.deals.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-pipedrive 1.4.0. Required: id, api_token, deal_id.
    https://kestra.io/plugins/plugin-pipedrive/deals/io.kestra.plugin.pipedrive.deals.update
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    deal_id: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""
    api_url: Text | None = None
    """Text, or an expression. Default: https://api.pipedrive.com/api/v2."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    expected_close_date: Text | None = None
    """Text, or an expression."""
    lost_reason: Text | None = None
    """Text, or an expression."""
    probability: Dynamic[Number] | None = None
    """Number, or an expression."""
    stage_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    status: Text | None = None
    """Text, or an expression."""
    title: Text | None = None
    """Text, or an expression."""
    value: Dynamic[Number] | None = None
    """Number, or an expression."""

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
