# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.storage``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.core.storage"


def _Concat():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ConcatOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class Concat(BaseTask):
        """``io.kestra.plugin.core.storage.Concat``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.storage.Concat",
            required=("files",),
            aliases=("io.kestra.core.tasks.storages.Concat",),
        )
        files: Data | None = None
        extension: Text | None = None
        separator: Text | None = None
        @property
        def outputs(self) -> ConcatOutputs:
            return ConcatOutputs(self._output_root, self.id)
    return Concat


def _DeduplicateItems():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeduplicateItemsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"dropped_items_total": "droppedItemsTotal", "num_keys": "numKeys", "processed_items_total": "processedItemsTotal", "uri": "uri"}
        dropped_items_total: Reference
        num_keys: Reference
        processed_items_total: Reference
        uri: Reference
    class DeduplicateItems(BaseTask):
        """``io.kestra.plugin.core.storage.DeduplicateItems``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.storage.DeduplicateItems",
            required=("expr", "from_"),
            aliases=("io.kestra.core.tasks.storages.DeduplicateItems",),
        )
        expr: Text | None = None
        from_: Text | None = None
        @property
        def outputs(self) -> DeduplicateItemsOutputs:
            return DeduplicateItemsOutputs(self._output_root, self.id)
    return DeduplicateItems


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"deleted": "deleted", "uri": "uri"}
        deleted: Reference
        uri: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.core.storage.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.storage.Delete",
            required=("uri",),
            aliases=("io.kestra.core.tasks.storages.Delete",),
        )
        uri: Text | None = None
        error_on_missing: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _FilterItems():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FilterItemsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"dropped_items_total": "droppedItemsTotal", "processed_items_total": "processedItemsTotal", "uri": "uri"}
        dropped_items_total: Reference
        processed_items_total: Reference
        uri: Reference
    class FilterItems(BaseTask):
        """``io.kestra.plugin.core.storage.FilterItems``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.storage.FilterItems",
            required=("filter_condition", "from_"),
            aliases=("io.kestra.core.tasks.storages.FilterItems",),
        )
        filter_condition: Text | None = None
        from_: Text | None = None
        error_or_null_behavior: Dynamic[Literal["FAIL", "INCLUDE", "EXCLUDE"]] | None = None
        filter_type: Dynamic[Literal["INCLUDE", "EXCLUDE"]] | None = None
        @property
        def outputs(self) -> FilterItemsOutputs:
            return FilterItemsOutputs(self._output_root, self.id)
    return FilterItems


def _LocalFiles():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class LocalFilesOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uris": "uris"}
        uris: Reference
    class LocalFiles(BaseTask):
        """``io.kestra.plugin.core.storage.LocalFiles``. In Kestra 1.1, 1.3. Deprecated. Use inputFiles and outputFiles of the task."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.storage.LocalFiles",
            versions=("1.1", "1.3"),
            deprecated=True,
            aliases=("io.kestra.core.tasks.storages.LocalFiles",),
            replaced_by="inputFiles and outputFiles of the task",
        )
        inputs: Map[Data] | Text | None = None
        outputs_: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> LocalFilesOutputs:
            return LocalFilesOutputs(self._output_root, self.id)
    return LocalFiles


def _PurgeCurrentExecutionFiles():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PurgeCurrentExecutionFilesOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uris": "uris"}
        uris: Reference
    class PurgeCurrentExecutionFiles(BaseTask):
        """``io.kestra.plugin.core.storage.PurgeCurrentExecutionFiles``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.storage.PurgeCurrentExecutionFiles",
            aliases=("io.kestra.core.tasks.storages.PurgeExecution", "io.kestra.plugin.core.storage.PurgeExecution"),
        )
        @property
        def outputs(self) -> PurgeCurrentExecutionFilesOutputs:
            return PurgeCurrentExecutionFilesOutputs(self._output_root, self.id)
    return PurgeCurrentExecutionFiles


def _PurgeStorage():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        flow_id: Text | None = None
        namespace: Text | None = None
        start_date: Text | None = None
        dry_run: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> PurgeStorageOutputs:
            return PurgeStorageOutputs(self._output_root, self.id)
    return PurgeStorage


def _Reverse():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ReverseOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class Reverse(BaseTask):
        """``io.kestra.plugin.core.storage.Reverse``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.storage.Reverse",
            required=("from_",),
            aliases=("io.kestra.core.tasks.storages.Reverse",),
        )
        from_: Text | None = None
        charset: Text | None = None
        separator: Text | None = None
        @property
        def outputs(self) -> ReverseOutputs:
            return ReverseOutputs(self._output_root, self.id)
    return Reverse


def _Size():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SizeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size"}
        size: Reference
    class Size(BaseTask):
        """``io.kestra.plugin.core.storage.Size``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.storage.Size",
            required=("uri",),
            aliases=("io.kestra.core.tasks.storages.Size",),
        )
        uri: Text | None = None
        @property
        def outputs(self) -> SizeOutputs:
            return SizeOutputs(self._output_root, self.id)
    return Size


def _Split():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SplitOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uris": "uris"}
        uris: Reference
    class Split(BaseTask):
        """``io.kestra.plugin.core.storage.Split``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.storage.Split",
            required=("from_",),
            aliases=("io.kestra.core.tasks.storages.Split",),
        )
        from_: Text | None = None
        bytes: Text | None = None
        partitions: Dynamic[Int] | None = None
        regex_pattern: Text | None = None
        rows: Dynamic[Int] | None = None
        separator: Text | None = None
        @property
        def outputs(self) -> SplitOutputs:
            return SplitOutputs(self._output_root, self.id)
    return Split


def _Write():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class WriteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class Write(BaseTask):
        """``io.kestra.plugin.core.storage.Write``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.storage.Write",
            required=("content",),
        )
        content: Text | None = None
        extension: Text | None = None
        @property
        def outputs(self) -> WriteOutputs:
            return WriteOutputs(self._output_root, self.id)
    return Write


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Concat,
        _DeduplicateItems,
        _Delete,
        _FilterItems,
        _LocalFiles,
        _PurgeCurrentExecutionFiles,
        _PurgeStorage,
        _Reverse,
        _Size,
        _Split,
        _Write,
    ),
)
