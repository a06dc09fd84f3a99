# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["ReadRows", "ReadRowsOutputs"]


class ReadRowsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "row_count": "rowCount", "rows": "rows", "uri": "uri"}
    row: Reference
    row_count: Reference
    rows: Reference
    uri: Reference


class ReadRows(BaseTask):
    """``io.kestra.plugin.gcp.bigtable.ReadRows``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.bigtable.ReadRows",
        versions=("1.3",),
        known=("1.3",),
        required=("instance_id", "project_id", "table_id"),
    )

    instance_id: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    table_id: Text | None = None
    """Required."""
    column_family: Text | None = None
    emulator_host: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    impersonated_service_account: Text | None = None
    limit: Dynamic[Int] | None = None
    row_key_end: Text | None = None
    row_key_prefix: Text | None = None
    row_key_start: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> ReadRowsOutputs:
        return ReadRowsOutputs(self._output_root, self.id)
