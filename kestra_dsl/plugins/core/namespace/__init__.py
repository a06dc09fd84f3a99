# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.namespace``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "DeleteFiles",
    "DownloadFiles",
    "FilesPurgeBehavior",
    "PurgeFiles",
    "UploadFiles",
    "Version",
]

PREFIX = "io.kestra.plugin.core.namespace"


def _FilesPurgeBehavior():
    from kestra_dsl.core.node import Part
    class FilesPurgeBehavior(Part):
        """The base of each files purge behavior. ``FilesPurgeBehavior.of(type, properties)`` makes one of a type that has no class."""
    return FilesPurgeBehavior


def _DeleteFiles():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteFilesOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"files": "files"}
        files: Reference
    class DeleteFiles(BaseTask):
        """``io.kestra.plugin.core.namespace.DeleteFiles``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.namespace.DeleteFiles",
            required=("files", "namespace"),
        )
        files: Items[Data] | Text | None = None
        namespace: Text | None = None
        delete_parent_folder: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> DeleteFilesOutputs:
            return DeleteFilesOutputs(self._output_root, self.id)
    return DeleteFiles


def _DownloadFiles():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadFilesOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"files": "files"}
        files: Reference
    class DownloadFiles(BaseTask):
        """``io.kestra.plugin.core.namespace.DownloadFiles``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.namespace.DownloadFiles",
            required=("files", "namespace"),
        )
        files: Items[Data] | Text | None = None
        namespace: Text | None = None
        destination: Text | None = None
        @property
        def outputs(self) -> DownloadFilesOutputs:
            return DownloadFilesOutputs(self._output_root, self.id)
    return DownloadFiles


def _PurgeFiles():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PurgeFilesOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size"}
        size: Reference
    class PurgeFiles(BaseTask):
        """``io.kestra.plugin.core.namespace.PurgeFiles``. In Kestra 1.3, 2.0."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.namespace.PurgeFiles",
            versions=("1.3", "2.0"),
        )
        behavior: One[later("kestra_dsl.plugins.core.namespace", "FilesPurgeBehavior")] | Text | None = None
        file_pattern: Text | None = None
        include_child_namespaces: Dynamic[Bool] | None = None
        namespace_pattern: Text | None = None
        namespaces: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> PurgeFilesOutputs:
            return PurgeFilesOutputs(self._output_root, self.id)
    return PurgeFiles


def _UploadFiles():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UploadFilesOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"files": "files"}
        files: Reference
    class UploadFiles(BaseTask):
        """``io.kestra.plugin.core.namespace.UploadFiles``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.namespace.UploadFiles",
            required=("namespace",),
        )
        namespace: Text | None = None
        conflict: Dynamic[Literal["OVERWRITE", "ERROR", "SKIP"]] | None = None
        destination: Text | None = None
        files: Dynamic[Items[Text]] | None = None
        files_map: Map[Data] | Text | None = None
        @property
        def outputs(self) -> UploadFilesOutputs:
            return UploadFilesOutputs(self._output_root, self.id)
    return UploadFiles


def _Version():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Int, Text
    from kestra_dsl.plugins.core.namespace import FilesPurgeBehavior
    class Version(FilesPurgeBehavior):
        """``type: version``. In Kestra 1.3, 2.0."""
        _kestra = TypeFacts(
            type="version",
            versions=("1.3", "2.0"),
        )
        before: Text | None = None
        keep_amount: Int | None = None
    return Version


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _FilesPurgeBehavior,
        _DeleteFiles,
        _DownloadFiles,
        _PurgeFiles,
        _UploadFiles,
        _Version,
    ),
)
