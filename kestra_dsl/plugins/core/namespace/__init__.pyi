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
    """``io.kestra.plugin.core.namespace.DeleteFiles``."""

    files: Items[Data] | Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
    delete_parent_folder: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> DeleteFilesOutputs:
        return DeleteFilesOutputs(self._output_root, self.id)


class DownloadFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class DownloadFiles(BaseTask):
    """``io.kestra.plugin.core.namespace.DownloadFiles``."""

    files: Items[Data] | Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
    destination: Text | None = None

    @property
    def outputs(self) -> DownloadFilesOutputs:
        return DownloadFilesOutputs(self._output_root, self.id)


class PurgeFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size"}
    size: Reference


class PurgeFiles(BaseTask):
    """``io.kestra.plugin.core.namespace.PurgeFiles``. In Kestra 1.3, 2.0."""

    behavior: One[FilesPurgeBehavior] | Text | None = None
    """Default: {"type":"version","keepAmount":1}."""
    file_pattern: Text | None = None
    include_child_namespaces: Dynamic[Bool] | None = None
    """Default: true."""
    namespace_pattern: Text | None = None
    namespaces: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> PurgeFilesOutputs:
        return PurgeFilesOutputs(self._output_root, self.id)


class UploadFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class UploadFiles(BaseTask):
    """``io.kestra.plugin.core.namespace.UploadFiles``."""

    namespace: Text | None = None
    """Required."""
    conflict: Dynamic[Literal["OVERWRITE", "ERROR", "SKIP"]] | None = None
    """Default: OVERWRITE."""
    destination: Text | None = None
    """Default: /."""
    files: Dynamic[Items[Text]] | None = None
    files_map: Map[Data] | Text | None = None

    @property
    def outputs(self) -> UploadFilesOutputs:
        return UploadFilesOutputs(self._output_root, self.id)


class Version(FilesPurgeBehavior):
    """``type: version``. In Kestra 1.3, 2.0."""

    before: Text | None = None
    keep_amount: Int | None = None
