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
    """``io.kestra.plugin.airtable.records.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-airtable 1.3.7. Required: id, api_key, base_id, table_id.
    https://kestra.io/plugins/plugin-airtable/records/io.kestra.plugin.airtable.records.create
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    base_id: Text | None = None
    """Text, or an expression. Required."""
    table_id: Text | None = None
    """Text, or an expression. Required."""
    fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    records: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """List of mapping of names to any data, or an expression."""
    typecast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.airtable.records.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-airtable 1.3.7. Required: id, api_key, base_id, record_id, table_id.
    https://kestra.io/plugins/plugin-airtable/records/io.kestra.plugin.airtable.records.delete
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    base_id: Text | None = None
    """Text, or an expression. Required."""
    record_id: Text | None = None
    """Text, or an expression. Required."""
    table_id: Text | None = None
    """Text, or an expression. Required."""


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"record": "record"}
    record: Reference


class Get(BaseTask):
    """``io.kestra.plugin.airtable.records.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-airtable 1.3.7. Required: id, api_key, base_id, record_id, table_id.
    https://kestra.io/plugins/plugin-airtable/records/io.kestra.plugin.airtable.records.get
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    base_id: Text | None = None
    """Text, or an expression. Required."""
    record_id: Text | None = None
    """Text, or an expression. Required."""
    table_id: Text | None = None
    """Text, or an expression. Required."""
    fail_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    fields: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""

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
    """``io.kestra.plugin.airtable.records.List``.

    A task. In Kestra 1.3, 2.0. From plugin-airtable 1.3.7. Required: id, api_key, base_id, table_id.
    https://kestra.io/plugins/plugin-airtable/records/io.kestra.plugin.airtable.records.list
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    base_id: Text | None = None
    """Text, or an expression. Required."""
    table_id: Text | None = None
    """Text, or an expression. Required."""
    enable_auto_pagination: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    fields: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    filter_by_formula: Text | None = None
    """Text, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    view: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"record": "record", "record_id": "recordId"}
    record: Reference
    record_id: Reference


class Update(BaseTask):
    """``io.kestra.plugin.airtable.records.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-airtable 1.3.7. Required: id, api_key, base_id, fields, record_id, table_id.
    https://kestra.io/plugins/plugin-airtable/records/io.kestra.plugin.airtable.records.update
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    base_id: Text | None = None
    """Text, or an expression. Required."""
    fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    record_id: Text | None = None
    """Text, or an expression. Required."""
    table_id: Text | None = None
    """Text, or an expression. Required."""
    typecast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
