# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.namespace``."""

from typing import Literal

from kestra_dsl.core.node import Part
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "DeleteFiles",
    "DownloadFiles",
    "FilesPurgeBehavior",
    "PurgeFiles",
    "UploadFiles",
    "Version",
]

PREFIX: str


class FilesPurgeBehavior(Part):
    """The base of each files purge behavior. ``FilesPurgeBehavior.of(type, properties)`` makes one of a type that has no class."""


class DeleteFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class DeleteFiles(BaseTask):
    """``io.kestra.plugin.core.namespace.DeleteFiles``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, files, namespace.
    https://kestra.io/plugins/core/namespace/io.kestra.plugin.core.namespace.deletefiles
    """

    files: Items[Data] | Text | None = None
    """List of any data, or text. Required."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression. Required."""
    delete_parent_folder: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> DeleteFilesOutputs:
        return DeleteFilesOutputs(self._output_root, self.id)


class DownloadFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class DownloadFiles(BaseTask):
    """``io.kestra.plugin.core.namespace.DownloadFiles``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, files, namespace.
    https://kestra.io/plugins/core/namespace/io.kestra.plugin.core.namespace.downloadfiles
    """

    files: Items[Data] | Text | None = None
    """List of any data, or text. Required."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression. Required."""
    destination: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> DownloadFilesOutputs:
        return DownloadFilesOutputs(self._output_root, self.id)


class PurgeFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size"}
    size: Reference


class PurgeFiles(BaseTask):
    """``io.kestra.plugin.core.namespace.PurgeFiles``. In Kestra 1.3, 2.0.

    A task. Required: id.
    https://kestra.io/plugins/core/namespace/io.kestra.plugin.core.namespace.purgefiles
    """

    behavior: One[FilesPurgeBehavior] | Text | None = None
    """FilesPurgeBehavior, or text, or an expression. Default: {"type":"version","keepAmount":1}."""
    file_pattern: Text | None = None
    """Text, or an expression."""
    include_child_namespaces: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    namespace_pattern: Text | None = None
    """Text, or an expression."""
    namespaces: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""

    @property
    def outputs(self) -> PurgeFilesOutputs:
        return PurgeFilesOutputs(self._output_root, self.id)


class UploadFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class UploadFiles(BaseTask):
    """``io.kestra.plugin.core.namespace.UploadFiles``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, namespace.
    https://kestra.io/plugins/core/namespace/io.kestra.plugin.core.namespace.uploadfiles
    """

    namespace: Text | None = None
    """Kestra namespace. Text, or an expression. Required."""
    conflict: Dynamic[Literal["OVERWRITE", "ERROR", "SKIP"]] | None = None
    """OVERWRITE, ERROR or SKIP, or an expression. Default: OVERWRITE."""
    destination: Text | None = None
    """Text, or an expression. Default: /."""
    files: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    files_map: Map[Data] | Text | None = None
    """Mapping of names to any data, or text."""

    @property
    def outputs(self) -> UploadFilesOutputs:
        return UploadFilesOutputs(self._output_root, self.id)


class Version(FilesPurgeBehavior):
    """``type: version``. In Kestra 1.3, 2.0.

    A part.
    https://kestra.io/plugins/core/namespace/io.kestra.plugin.core.namespace.version
    """

    before: Text | None = None
    """Text."""
    keep_amount: Int | None = None
    """Whole number."""
