# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.storage``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Concat",
    "DeduplicateItems",
    "Delete",
    "FilterItems",
    "LocalFiles",
    "PurgeCurrentExecutionFiles",
    "PurgeStorage",
    "Reverse",
    "Size",
    "Split",
    "Write",
]

PREFIX: str


class ConcatOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Concat(BaseTask):
    """``io.kestra.plugin.core.storage.Concat``."""

    files: Data | None = None
    """Required."""
    extension: Text | None = None
    """Default: .tmp."""
    separator: Text | None = None

    @property
    def outputs(self) -> ConcatOutputs:
        return ConcatOutputs(self._output_root, self.id)


class DeduplicateItemsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"dropped_items_total": "droppedItemsTotal", "num_keys": "numKeys", "processed_items_total": "processedItemsTotal", "uri": "uri"}
    dropped_items_total: Reference
    num_keys: Reference
    processed_items_total: Reference
    uri: Reference


class DeduplicateItems(BaseTask):
    """``io.kestra.plugin.core.storage.DeduplicateItems``."""

    expr: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""

    @property
    def outputs(self) -> DeduplicateItemsOutputs:
        return DeduplicateItemsOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted", "uri": "uri"}
    deleted: Reference
    uri: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.core.storage.Delete``."""

    uri: Text | None = None
    """Required."""
    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class FilterItemsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"dropped_items_total": "droppedItemsTotal", "processed_items_total": "processedItemsTotal", "uri": "uri"}
    dropped_items_total: Reference
    processed_items_total: Reference
    uri: Reference


class FilterItems(BaseTask):
    """``io.kestra.plugin.core.storage.FilterItems``."""

    filter_condition: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    error_or_null_behavior: Dynamic[Literal["FAIL", "INCLUDE", "EXCLUDE"]] | None = None
    """Default: FAIL."""
    filter_type: Dynamic[Literal["INCLUDE", "EXCLUDE"]] | None = None
    """Default: INCLUDE."""

    @property
    def outputs(self) -> FilterItemsOutputs:
        return FilterItemsOutputs(self._output_root, self.id)


class LocalFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uris": "uris"}
    uris: Reference


class LocalFiles(BaseTask):
    """``io.kestra.plugin.core.storage.LocalFiles``. In Kestra 1.1, 1.3. Deprecated. Use inputFiles and outputFiles of the task."""

    inputs: Map[Data] | Text | None = None
    outputs_: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> LocalFilesOutputs:
        return LocalFilesOutputs(self._output_root, self.id)


class PurgeCurrentExecutionFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uris": "uris"}
    uris: Reference


class PurgeCurrentExecutionFiles(BaseTask):
    """``io.kestra.plugin.core.storage.PurgeCurrentExecutionFiles``."""

    @property
    def outputs(self) -> PurgeCurrentExecutionFilesOutputs:
        return PurgeCurrentExecutionFilesOutputs(self._output_root, self.id)


class PurgeStorageOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted_files_count": "deletedFilesCount", "purged_count": "purgedCount", "scanned_count": "scannedCount"}
    deleted_files_count: Reference
    purged_count: Reference
    scanned_count: Reference


class PurgeStorage(BaseTask):
    """``io.kestra.plugin.core.storage.PurgeStorage``. In Kestra 1.3, 2.0."""

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


class ReverseOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Reverse(BaseTask):
    """``io.kestra.plugin.core.storage.Reverse``."""

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""
    separator: Text | None = None
    """Default: ."""

    @property
    def outputs(self) -> ReverseOutputs:
        return ReverseOutputs(self._output_root, self.id)


class SizeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size"}
    size: Reference


class Size(BaseTask):
    """``io.kestra.plugin.core.storage.Size``."""

    uri: Text | None = None
    """Required."""

    @property
    def outputs(self) -> SizeOutputs:
        return SizeOutputs(self._output_root, self.id)


class SplitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uris": "uris"}
    uris: Reference


class Split(BaseTask):
    """``io.kestra.plugin.core.storage.Split``."""

    from_: Text | None = None
    """Required."""
    bytes: Text | None = None
    partitions: Dynamic[Int] | None = None
    regex_pattern: Text | None = None
    rows: Dynamic[Int] | None = None
    separator: Text | None = None

    @property
    def outputs(self) -> SplitOutputs:
        return SplitOutputs(self._output_root, self.id)


class WriteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Write(BaseTask):
    """``io.kestra.plugin.core.storage.Write``."""

    content: Text | None = None
    """Required."""
    extension: Text | None = None

    @property
    def outputs(self) -> WriteOutputs:
        return WriteOutputs(self._output_root, self.id)
