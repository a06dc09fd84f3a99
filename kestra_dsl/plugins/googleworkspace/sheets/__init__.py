# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.googleworkspace.sheets``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CreateSpreadsheet",
    "DeleteSpreadsheet",
    "Load",
    "LoadCsvOptions",
    "Read",
    "ReadRange",
    "SheetModifiedTrigger",
]

PREFIX = "io.kestra.plugin.googleworkspace.sheets"


def _CreateSpreadsheet():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateSpreadsheetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"spreadsheet_id": "spreadsheetId", "spreadsheet_url": "spreadsheetUrl"}
        spreadsheet_id: Reference
        spreadsheet_url: Reference
    class CreateSpreadsheet(BaseTask):
        """``io.kestra.plugin.googleworkspace.sheets.CreateSpreadsheet``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.sheets.CreateSpreadsheet",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("title",),
        )
        title: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> CreateSpreadsheetOutputs:
            return CreateSpreadsheetOutputs(self._output_root, self.id)
    return CreateSpreadsheet


def _DeleteSpreadsheet():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteSpreadsheetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"spreadsheet_id": "spreadsheetId"}
        spreadsheet_id: Reference
    class DeleteSpreadsheet(BaseTask):
        """``io.kestra.plugin.googleworkspace.sheets.DeleteSpreadsheet``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.sheets.DeleteSpreadsheet",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("spreadsheet_id",),
        )
        spreadsheet_id: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> DeleteSpreadsheetOutputs:
            return DeleteSpreadsheetOutputs(self._output_root, self.id)
    return DeleteSpreadsheet


def _Load():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class LoadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"columns": "columns", "range": "range", "rows": "rows"}
        columns: Reference
        range: Reference
        rows: Reference
    class Load(BaseTask):
        """``io.kestra.plugin.googleworkspace.sheets.Load``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.sheets.Load",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("spreadsheet_id",),
        )
        spreadsheet_id: Text | None = None
        avro_schema: Text | None = None
        csv_options: One[later("kestra_dsl.plugins.googleworkspace.sheets", "LoadCsvOptions")] | None = None
        format: Dynamic[Literal["ION", "CSV", "AVRO", "PARQUET", "ORC", "JSON"]] | None = None
        from_: Text | None = None
        header: Dynamic[Bool] | None = None
        insert_type: Dynamic[Literal["UPDATE", "OVERWRITE", "APPEND"]] | None = None
        range: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> LoadOutputs:
            return LoadOutputs(self._output_root, self.id)
    return Load


def _LoadCsvOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int, Text
    class LoadCsvOptions(Node):
        """Part of other types: ``io.kestra.plugin.googleworkspace.sheets.AbstractLoad-CsvOptions``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        encoding: Text | None = None
        field_delimiter: Text | None = None
        quote: Text | None = None
        skip_leading_rows: Dynamic[Int] | None = None
    return LoadCsvOptions


def _Read():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ReadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"rows": "rows", "size": "size", "uris": "uris"}
        rows: Reference
        size: Reference
        uris: Reference
    class Read(BaseTask):
        """``io.kestra.plugin.googleworkspace.sheets.Read``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.sheets.Read",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("spreadsheet_id",),
        )
        spreadsheet_id: Text | None = None
        date_time_render: Dynamic[Literal["SERIAL_NUMBER", "FORMATTED_STRING"]] | None = None
        value_render: Dynamic[Literal["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"]] | None = None
        fetch: Dynamic[Bool] | None = None
        header: Dynamic[Bool] | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        selected_sheets_title: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        store: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> ReadOutputs:
            return ReadOutputs(self._output_root, self.id)
    return Read


def _ReadRange():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ReadRangeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"rows": "rows", "size": "size", "uri": "uri"}
        rows: Reference
        size: Reference
        uri: Reference
    class ReadRange(BaseTask):
        """``io.kestra.plugin.googleworkspace.sheets.ReadRange``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.sheets.ReadRange",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("spreadsheet_id",),
        )
        spreadsheet_id: Text | None = None
        date_time_render: Dynamic[Literal["SERIAL_NUMBER", "FORMATTED_STRING"]] | None = None
        value_render: Dynamic[Literal["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"]] | None = None
        fetch: Dynamic[Bool] | None = None
        header: Dynamic[Bool] | None = None
        range: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        store: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> ReadRangeOutputs:
            return ReadRangeOutputs(self._output_root, self.id)
    return ReadRange


def _SheetModifiedTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SheetModifiedTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "modifications": "modifications"}
        count: Reference
        modifications: Reference
    class SheetModifiedTrigger(BaseTrigger):
        """``io.kestra.plugin.googleworkspace.sheets.SheetModifiedTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.sheets.SheetModifiedTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("spreadsheet_id",),
        )
        spreadsheet_id: Text | None = None
        include_details: Dynamic[Bool] | None = None
        interval: Duration | None = None
        on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
        range: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        sheet_name: Text | None = None
        state_key: Text | None = None
        state_ttl: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> SheetModifiedTriggerOutputs:
            return SheetModifiedTriggerOutputs("trigger", self.id)
    return SheetModifiedTrigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CreateSpreadsheet,
        _DeleteSpreadsheet,
        _Load,
        _LoadCsvOptions,
        _Read,
        _ReadRange,
        _SheetModifiedTrigger,
    ),
)
