# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["PurgeStorage", "PurgeStorageOutputs"]


class PurgeStorageOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted_files_count": "deletedFilesCount", "purged_count": "purgedCount", "scanned_count": "scannedCount"}
    deleted_files_count: Reference
    purged_count: Reference
    scanned_count: Reference


class PurgeStorage(BaseTask):
    """``io.kestra.plugin.core.storage.PurgeStorage``. In Kestra 1.3, 2.0."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.storage.PurgeStorage",
        versions=("1.3", "2.0"),
        required=("end_date",),
    )

    end_date: Text | None = None
    """Required."""
    flow_id: Text | None = None
    namespace: Text | None = None
    start_date: Text | None = None
    dry_run: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> PurgeStorageOutputs:
        return PurgeStorageOutputs(self._output_root, self.id)
