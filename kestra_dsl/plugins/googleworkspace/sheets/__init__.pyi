# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.googleworkspace.sheets``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CreateSpreadsheet",
    "DeleteSpreadsheet",
    "Load",
    "LoadCsvOptions",
    "Read",
    "ReadRange",
    "SheetModifiedTrigger",
]

PREFIX: str


class CreateSpreadsheetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"spreadsheet_id": "spreadsheetId", "spreadsheet_url": "spreadsheetUrl"}
    spreadsheet_id: Reference
    spreadsheet_url: Reference


class CreateSpreadsheet(BaseTask):
    """``io.kestra.plugin.googleworkspace.sheets.CreateSpreadsheet``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, title.
    https://kestra.io/plugins/plugin-googleworkspace/sheets/io.kestra.plugin.googleworkspace.sheets.createspreadsheet
    """

    title: Text | None = None
    """Text, or an expression. Required."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/spreadsheets"]."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> CreateSpreadsheetOutputs:
        return CreateSpreadsheetOutputs(self._output_root, self.id)


class DeleteSpreadsheetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"spreadsheet_id": "spreadsheetId"}
    spreadsheet_id: Reference


class DeleteSpreadsheet(BaseTask):
    """``io.kestra.plugin.googleworkspace.sheets.DeleteSpreadsheet``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, spreadsheet_id.
    https://kestra.io/plugins/plugin-googleworkspace/sheets/io.kestra.plugin.googleworkspace.sheets.deletespreadsheet
    """

    spreadsheet_id: Text | None = None
    """Text, or an expression. Required."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/spreadsheets"]."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> DeleteSpreadsheetOutputs:
        return DeleteSpreadsheetOutputs(self._output_root, self.id)


class LoadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"columns": "columns", "range": "range", "rows": "rows"}
    columns: Reference
    range: Reference
    rows: Reference


class Load(BaseTask):
    """``io.kestra.plugin.googleworkspace.sheets.Load``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, spreadsheet_id.
    https://kestra.io/plugins/plugin-googleworkspace/sheets/io.kestra.plugin.googleworkspace.sheets.load
    """

    spreadsheet_id: Text | None = None
    """Text, or an expression. Required."""
    avro_schema: Text | None = None
    """Text, or an expression."""
    csv_options: One[LoadCsvOptions] | None = None
    """LoadCsvOptions. Default: {"fieldDelimiter": ",", "encoding": "UTF-8"}."""
    format: Dynamic[Literal["ION", "CSV", "AVRO", "PARQUET", "ORC", "JSON"]] | None = None
    """ION, CSV, AVRO, PARQUET, ORC or JSON, or an expression."""
    from_: Text | None = None
    """Text, or an expression."""
    header: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    insert_type: Dynamic[Literal["UPDATE", "OVERWRITE", "APPEND"]] | None = None
    """UPDATE, OVERWRITE or APPEND, or an expression. Default: UPDATE."""
    range: Text | None = None
    """Text, or an expression. Default: Sheet1."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/spreadsheets"]."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> LoadOutputs:
        return LoadOutputs(self._output_root, self.id)


class LoadCsvOptions(Node):
    """Part of other types: ``io.kestra.plugin.googleworkspace.sheets.AbstractLoad-CsvOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6.
    """

    encoding: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    field_delimiter: Text | None = None
    """Text, or an expression. Default: ,."""
    quote: Text | None = None
    """Text, or an expression."""
    skip_leading_rows: Dynamic[Int] | None = None
    """Whole number, or an expression."""


class ReadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"rows": "rows", "size": "size", "uris": "uris"}
    rows: Reference
    size: Reference
    uris: Reference


class Read(BaseTask):
    """``io.kestra.plugin.googleworkspace.sheets.Read``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, spreadsheet_id.
    https://kestra.io/plugins/plugin-googleworkspace/sheets/io.kestra.plugin.googleworkspace.sheets.read
    """

    spreadsheet_id: Text | None = None
    """Text, or an expression. Required."""
    date_time_render: Dynamic[Literal["SERIAL_NUMBER", "FORMATTED_STRING"]] | None = None
    """SERIAL_NUMBER or FORMATTED_STRING, or an expression. Default: FORMATTED_STRING."""
    value_render: Dynamic[Literal["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"]] | None = None
    """FORMATTED_VALUE, UNFORMATTED_VALUE or FORMULA, or an expression. Default: UNFORMATTED_VALUE."""
    fetch: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    header: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/spreadsheets"]."""
    selected_sheets_title: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""
    store: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> ReadOutputs:
        return ReadOutputs(self._output_root, self.id)


class ReadRangeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"rows": "rows", "size": "size", "uri": "uri"}
    rows: Reference
    size: Reference
    uri: Reference


class ReadRange(BaseTask):
    """``io.kestra.plugin.googleworkspace.sheets.ReadRange``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, spreadsheet_id.
    https://kestra.io/plugins/plugin-googleworkspace/sheets/io.kestra.plugin.googleworkspace.sheets.readrange
    """

    spreadsheet_id: Text | None = None
    """Text, or an expression. Required."""
    date_time_render: Dynamic[Literal["SERIAL_NUMBER", "FORMATTED_STRING"]] | None = None
    """SERIAL_NUMBER or FORMATTED_STRING, or an expression. Default: FORMATTED_STRING."""
    value_render: Dynamic[Literal["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"]] | None = None
    """FORMATTED_VALUE, UNFORMATTED_VALUE or FORMULA, or an expression. Default: UNFORMATTED_VALUE."""
    fetch: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    header: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    range: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/spreadsheets"]."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""
    store: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> ReadRangeOutputs:
        return ReadRangeOutputs(self._output_root, self.id)


class SheetModifiedTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "modifications": "modifications"}
    count: Reference
    modifications: Reference


class SheetModifiedTrigger(BaseTrigger):
    """``io.kestra.plugin.googleworkspace.sheets.SheetModifiedTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, spreadsheet_id.
    https://kestra.io/plugins/plugin-googleworkspace/sheets/io.kestra.plugin.googleworkspace.sheets.sheetmodifiedtrigger
    """

    spreadsheet_id: Text | None = None
    """Text, or an expression. Required."""
    include_details: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT5M."""
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """CREATE, UPDATE or CREATE_OR_UPDATE, or an expression. Default: CREATE_OR_UPDATE."""
    range: Text | None = None
    """Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""
    sheet_name: Text | None = None
    """Text, or an expression."""
    state_key: Text | None = None
    """Text, or an expression."""
    state_ttl: Dynamic[Duration] | None = None
    """Duration, or an expression."""

    @property
    def outputs(self) -> SheetModifiedTriggerOutputs:
        return SheetModifiedTriggerOutputs("trigger", self.id)
