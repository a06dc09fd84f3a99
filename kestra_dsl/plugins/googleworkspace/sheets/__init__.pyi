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
    """``io.kestra.plugin.googleworkspace.sheets.CreateSpreadsheet``."""

    title: Text | None = None
    """Required."""
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/spreadsheets"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> CreateSpreadsheetOutputs:
        return CreateSpreadsheetOutputs(self._output_root, self.id)


class DeleteSpreadsheetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"spreadsheet_id": "spreadsheetId"}
    spreadsheet_id: Reference


class DeleteSpreadsheet(BaseTask):
    """``io.kestra.plugin.googleworkspace.sheets.DeleteSpreadsheet``."""

    spreadsheet_id: Text | None = None
    """Required."""
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/spreadsheets"]."""
    service_account: Text | None = None

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
    """``io.kestra.plugin.googleworkspace.sheets.Load``."""

    spreadsheet_id: Text | None = None
    """Required."""
    avro_schema: Text | None = None
    csv_options: One[LoadCsvOptions] | None = None
    """Default: {'fielddelimiter': ',', 'encoding': 'utf-8'}."""
    format: Dynamic[Literal["ION", "CSV", "AVRO", "PARQUET", "ORC", "JSON"]] | None = None
    from_: Text | None = None
    header: Dynamic[Bool] | None = None
    """Default: false."""
    insert_type: Dynamic[Literal["UPDATE", "OVERWRITE", "APPEND"]] | None = None
    """Default: UPDATE."""
    range: Text | None = None
    """Default: Sheet1."""
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/spreadsheets"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> LoadOutputs:
        return LoadOutputs(self._output_root, self.id)


class LoadCsvOptions(Node):
    """Part of other types: ``io.kestra.plugin.googleworkspace.sheets.AbstractLoad-CsvOptions``."""

    encoding: Text | None = None
    """Default: UTF-8."""
    field_delimiter: Text | None = None
    """Default: ,."""
    quote: Text | None = None
    skip_leading_rows: Dynamic[Int] | None = None


class ReadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"rows": "rows", "size": "size", "uris": "uris"}
    rows: Reference
    size: Reference
    uris: Reference


class Read(BaseTask):
    """``io.kestra.plugin.googleworkspace.sheets.Read``."""

    spreadsheet_id: Text | None = None
    """Required."""
    date_time_render: Dynamic[Literal["SERIAL_NUMBER", "FORMATTED_STRING"]] | None = None
    """Default: FORMATTED_STRING."""
    value_render: Dynamic[Literal["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"]] | None = None
    """Default: UNFORMATTED_VALUE."""
    fetch: Dynamic[Bool] | None = None
    """Default: false."""
    header: Dynamic[Bool] | None = None
    """Default: true."""
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/spreadsheets"]."""
    selected_sheets_title: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None
    store: Dynamic[Bool] | None = None
    """Default: true."""

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
    """``io.kestra.plugin.googleworkspace.sheets.ReadRange``."""

    spreadsheet_id: Text | None = None
    """Required."""
    date_time_render: Dynamic[Literal["SERIAL_NUMBER", "FORMATTED_STRING"]] | None = None
    """Default: FORMATTED_STRING."""
    value_render: Dynamic[Literal["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"]] | None = None
    """Default: UNFORMATTED_VALUE."""
    fetch: Dynamic[Bool] | None = None
    """Default: false."""
    header: Dynamic[Bool] | None = None
    """Default: true."""
    range: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/spreadsheets"]."""
    service_account: Text | None = None
    store: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> ReadRangeOutputs:
        return ReadRangeOutputs(self._output_root, self.id)


class SheetModifiedTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "modifications": "modifications"}
    count: Reference
    modifications: Reference


class SheetModifiedTrigger(BaseTrigger):
    """``io.kestra.plugin.googleworkspace.sheets.SheetModifiedTrigger``."""

    spreadsheet_id: Text | None = None
    """Required."""
    include_details: Dynamic[Bool] | None = None
    """Default: false."""
    interval: Duration | None = None
    """Default: PT5M."""
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """Default: CREATE_OR_UPDATE."""
    range: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None
    sheet_name: Text | None = None
    state_key: Text | None = None
    state_ttl: Dynamic[Duration] | None = None

    @property
    def outputs(self) -> SheetModifiedTriggerOutputs:
        return SheetModifiedTriggerOutputs("trigger", self.id)
