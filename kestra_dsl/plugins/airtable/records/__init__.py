# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.airtable.records``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "Get",
    "List",
    "Update",
]

PREFIX = "io.kestra.plugin.airtable.records"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"record": "record", "record_ids": "recordIds", "records": "records"}
        record: Reference
        record_ids: Reference
        records: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.airtable.records.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.airtable.records.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "base_id", "table_id"),
        )
        api_key: Text | None = None
        base_id: Text | None = None
        table_id: Text | None = None
        fields: Dynamic[Map[Data]] | None = None
        records: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
        typecast: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    class Delete(BaseTask):
        """``io.kestra.plugin.airtable.records.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.airtable.records.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "base_id", "record_id", "table_id"),
        )
        api_key: Text | None = None
        base_id: Text | None = None
        record_id: Text | None = None
        table_id: Text | None = None
    return Delete


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"record": "record"}
        record: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.airtable.records.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.airtable.records.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "base_id", "record_id", "table_id"),
        )
        api_key: Text | None = None
        base_id: Text | None = None
        record_id: Text | None = None
        table_id: Text | None = None
        fail_on_missing: Dynamic[Bool] | None = None
        fields: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class List(BaseTask):
        """``io.kestra.plugin.airtable.records.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.airtable.records.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "base_id", "table_id"),
        )
        api_key: Text | None = None
        base_id: Text | None = None
        table_id: Text | None = None
        enable_auto_pagination: Dynamic[Bool] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        fields: Dynamic[Items[Text]] | None = None
        filter_by_formula: Text | None = None
        max_records: Dynamic[Int] | None = None
        view: Text | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Update():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpdateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"record": "record", "record_id": "recordId"}
        record: Reference
        record_id: Reference
    class Update(BaseTask):
        """``io.kestra.plugin.airtable.records.Update``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.airtable.records.Update",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "base_id", "fields", "record_id", "table_id"),
        )
        api_key: Text | None = None
        base_id: Text | None = None
        fields: Dynamic[Map[Data]] | None = None
        record_id: Text | None = None
        table_id: Text | None = None
        typecast: Dynamic[Bool] | None = None
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
        _List,
        _Update,
    ),
)
