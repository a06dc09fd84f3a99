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
    """``io.kestra.plugin.core.storage.Concat``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, files.
    https://kestra.io/plugins/core/storage/io.kestra.plugin.core.storage.concat
    """

    files: Data | None = None
    """Any data. Required."""
    extension: Text | None = None
    """Text, or an expression. Default: .tmp."""
    separator: Text | None = None
    """Text, or an expression."""

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
    """``io.kestra.plugin.core.storage.DeduplicateItems``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, expr, from_.
    https://kestra.io/plugins/core/storage/io.kestra.plugin.core.storage.deduplicateitems
    """

    expr: Text | None = None
    """Text. Required."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""

    @property
    def outputs(self) -> DeduplicateItemsOutputs:
        return DeduplicateItemsOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted", "uri": "uri"}
    deleted: Reference
    uri: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.core.storage.Delete``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, uri.
    https://kestra.io/plugins/core/storage/io.kestra.plugin.core.storage.delete
    """

    uri: Text | None = None
    """File in Kestra's internal storage. Text, or an expression. Required."""
    error_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

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
    """``io.kestra.plugin.core.storage.FilterItems``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, filter_condition, from_.
    https://kestra.io/plugins/core/storage/io.kestra.plugin.core.storage.filteritems
    """

    filter_condition: Text | None = None
    """Text. Required."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    error_or_null_behavior: Dynamic[Literal["FAIL", "INCLUDE", "EXCLUDE"]] | None = None
    """FAIL, INCLUDE or EXCLUDE, or an expression. Default: FAIL."""
    filter_type: Dynamic[Literal["INCLUDE", "EXCLUDE"]] | None = None
    """INCLUDE or EXCLUDE, or an expression. Default: INCLUDE."""

    @property
    def outputs(self) -> FilterItemsOutputs:
        return FilterItemsOutputs(self._output_root, self.id)


class LocalFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uris": "uris"}
    uris: Reference


class LocalFiles(BaseTask):
    """``io.kestra.plugin.core.storage.LocalFiles``. In Kestra 1.1, 1.3. Deprecated. Use inputFiles and outputFiles of the task.

    A task. Required: id.
    https://kestra.io/plugins/core/storage/io.kestra.plugin.core.storage.localfiles
    """

    inputs: Map[Data] | Text | None = None
    """Mapping of names to any data, or text."""
    outputs_: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""

    @property
    def outputs(self) -> LocalFilesOutputs:
        return LocalFilesOutputs(self._output_root, self.id)


class PurgeCurrentExecutionFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uris": "uris"}
    uris: Reference


class PurgeCurrentExecutionFiles(BaseTask):
    """``io.kestra.plugin.core.storage.PurgeCurrentExecutionFiles``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id.
    https://kestra.io/plugins/core/storage/io.kestra.plugin.core.storage.purgecurrentexecutionfiles
    """

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
    """``io.kestra.plugin.core.storage.PurgeStorage``. In Kestra 1.3, 2.0.

    A task. Required: id, end_date.
    https://kestra.io/plugins/core/storage/io.kestra.plugin.core.storage.purgestorage
    """

    end_date: Text | None = None
    """Text, or an expression. Required."""
    flow_id: Text | None = None
    """Id of the flow. Text, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    start_date: Text | None = None
    """Text, or an expression."""
    dry_run: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> PurgeStorageOutputs:
        return PurgeStorageOutputs(self._output_root, self.id)


class ReverseOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Reverse(BaseTask):
    """``io.kestra.plugin.core.storage.Reverse``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, from_.
    https://kestra.io/plugins/core/storage/io.kestra.plugin.core.storage.reverse
    """

    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    separator: Text | None = None
    """Text, or an expression. Default: ."""

    @property
    def outputs(self) -> ReverseOutputs:
        return ReverseOutputs(self._output_root, self.id)


class SizeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size"}
    size: Reference


class Size(BaseTask):
    """``io.kestra.plugin.core.storage.Size``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, uri.
    https://kestra.io/plugins/core/storage/io.kestra.plugin.core.storage.size
    """

    uri: Text | None = None
    """File in Kestra's internal storage. Text, or an expression. Required."""

    @property
    def outputs(self) -> SizeOutputs:
        return SizeOutputs(self._output_root, self.id)


class SplitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uris": "uris"}
    uris: Reference


class Split(BaseTask):
    """``io.kestra.plugin.core.storage.Split``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, from_.
    https://kestra.io/plugins/core/storage/io.kestra.plugin.core.storage.split
    """

    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    bytes: Text | None = None
    """Text, or an expression."""
    partitions: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    regex_pattern: Text | None = None
    """Text, or an expression."""
    rows: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    separator: Text | None = None
    """Text, or an expression. Default: n."""

    @property
    def outputs(self) -> SplitOutputs:
        return SplitOutputs(self._output_root, self.id)


class WriteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Write(BaseTask):
    """``io.kestra.plugin.core.storage.Write``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, content.
    https://kestra.io/plugins/core/storage/io.kestra.plugin.core.storage.write
    """

    content: Text | None = None
    """Text, or an expression. Required."""
    extension: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> WriteOutputs:
        return WriteOutputs(self._output_root, self.id)
