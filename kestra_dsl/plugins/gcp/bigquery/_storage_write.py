# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["StorageWrite", "StorageWriteOutputs"]


class StorageWriteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"commit_time": "commitTime", "rows": "rows", "rows_count": "rowsCount"}
    commit_time: Reference
    rows: Reference
    rows_count: Reference


class StorageWrite(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.StorageWrite``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.bigquery.StorageWrite",
        versions=("1.3",),
        known=("1.3",),
        required=("destination_table",),
    )

    destination_table: Text | None = None
    """Required."""
    buffer_size: Dynamic[Int] | None = None
    """Default: 1000."""
    from_: Text | None = None
    impersonated_service_account: Text | None = None
    location: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    write_stream_type: Dynamic[Literal["DEFAULT", "COMMITTED", "PENDING"]] | None = None
    """Default: DEFAULT."""

    @property
    def outputs(self) -> StorageWriteOutputs:
        return StorageWriteOutputs(self._output_root, self.id)
