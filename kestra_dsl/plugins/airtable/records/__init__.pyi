# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.airtable.records``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text
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
    _kestra_names = {"record": "record", "record_ids": "recordIds", "records": "records"}
    record: Reference
    record_ids: Reference
    records: Reference


class Create(BaseTask):
    """``io.kestra.plugin.airtable.records.Create``."""

    api_key: Text | None = None
    """Required."""
    base_id: Text | None = None
    """Required."""
    table_id: Text | None = None
    """Required."""
    fields: Dynamic[Map[Data]] | None = None
    records: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    typecast: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.airtable.records.Delete``."""

    api_key: Text | None = None
    """Required."""
    base_id: Text | None = None
    """Required."""
    record_id: Text | None = None
    """Required."""
    table_id: Text | None = None
    """Required."""


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"record": "record"}
    record: Reference


class Get(BaseTask):
    """``io.kestra.plugin.airtable.records.Get``."""

    api_key: Text | None = None
    """Required."""
    base_id: Text | None = None
    """Required."""
    record_id: Text | None = None
    """Required."""
    table_id: Text | None = None
    """Required."""
    fail_on_missing: Dynamic[Bool] | None = None
    fields: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.airtable.records.List``."""

    api_key: Text | None = None
    """Required."""
    base_id: Text | None = None
    """Required."""
    table_id: Text | None = None
    """Required."""
    enable_auto_pagination: Dynamic[Bool] | None = None
    """Default: false."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    fields: Dynamic[Items[Text]] | None = None
    filter_by_formula: Text | None = None
    max_records: Dynamic[Int] | None = None
    view: Text | None = None

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"record": "record", "record_id": "recordId"}
    record: Reference
    record_id: Reference


class Update(BaseTask):
    """``io.kestra.plugin.airtable.records.Update``."""

    api_key: Text | None = None
    """Required."""
    base_id: Text | None = None
    """Required."""
    fields: Dynamic[Map[Data]] | None = None
    """Required."""
    record_id: Text | None = None
    """Required."""
    table_id: Text | None = None
    """Required."""
    typecast: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
