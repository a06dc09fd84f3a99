# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.local``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Copy",
    "Delete",
    "Download",
    "Downloads",
    "List",
    "Move",
    "Trigger",
    "Upload",
    "Uploads",
]

PREFIX: str


class Copy(BaseTask):
    """``io.kestra.plugin.fs.local.Copy``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, to.
    https://kestra.io/plugins/plugin-fs/local/io.kestra.plugin.fs.local.copy
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    to: Text | None = None
    """Path on the remote system. Text, or an expression. Required."""
    overwrite: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted", "uri": "uri", "uris": "uris"}
    deleted: Reference
    uri: Reference
    uris: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.fs.local.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_.
    https://kestra.io/plugins/plugin-fs/local/io.kestra.plugin.fs.local.delete
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    error_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    reg_exp: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"checksum": "checksum", "size": "size", "uri": "uri"}
    checksum: Reference
    size: Reference
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.fs.local.Download``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_.
    https://kestra.io/plugins/plugin-fs/local/io.kestra.plugin.fs.local.download
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    checksum_algorithm: Dynamic[Literal["MD5", "SHA_1", "SHA_256", "SHA_512"]] | None = None
    """MD5, SHA_1, SHA_256 or SHA_512, or an expression. Default: SHA_256."""
    checksum_expected: Text | None = None
    """Text, or an expression."""
    validate_checksum: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class DownloadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files", "output_files": "outputFiles"}
    files: Reference
    output_files: Reference


class Downloads(BaseTask):
    """``io.kestra.plugin.fs.local.Downloads``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_.
    https://kestra.io/plugins/plugin-fs/local/io.kestra.plugin.fs.local.downloads
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """MOVE, DELETE or NONE, or an expression. Default: NONE."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    move_directory: Text | None = None
    """Text, or an expression."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    reg_exp: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> DownloadsOutputs:
        return DownloadsOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "files": "files"}
    count: Reference
    files: Reference


class List(BaseTask):
    """``io.kestra.plugin.fs.local.List``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_.
    https://kestra.io/plugins/plugin-fs/local/io.kestra.plugin.fs.local.list
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    sort: Dynamic[Literal["NONE", "LAST_MODIFIED_ASC", "LAST_MODIFIED_DESC", "NAME_ASC", "NAME_DESC"]] | None = None
    """NONE, LAST_MODIFIED_ASC, LAST_MODIFIED_DESC, NAME_ASC or NAME_DESC, or an expression. Default: NONE."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class Move(BaseTask):
    """``io.kestra.plugin.fs.local.Move``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, to.
    https://kestra.io/plugins/plugin-fs/local/io.kestra.plugin.fs.local.move
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    to: Text | None = None
    """Path on the remote system. Text, or an expression. Required."""
    overwrite: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "files": "files"}
    count: Reference
    files: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.fs.local.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_.
    https://kestra.io/plugins/plugin-fs/local/io.kestra.plugin.fs.local.trigger
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """MOVE, DELETE or NONE, or an expression. Default: NONE."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    move_directory: Text | None = None
    """Text, or an expression."""
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """CREATE, UPDATE or CREATE_OR_UPDATE, or an expression. Default: CREATE_OR_UPDATE."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    state_key: Text | None = None
    """Text, or an expression."""
    state_ttl: Dynamic[Duration] | None = None
    """Duration, or an expression."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.fs.local.Upload``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_.
    https://kestra.io/plugins/plugin-fs/local/io.kestra.plugin.fs.local.upload
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    overwrite: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    to: Text | None = None
    """Path on the remote system. Text, or an expression."""

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)


class UploadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class Uploads(BaseTask):
    """``io.kestra.plugin.fs.local.Uploads``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, to.
    https://kestra.io/plugins/plugin-fs/local/io.kestra.plugin.fs.local.uploads
    """

    from_: Text | Items[Data] | Map[Data] | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or list of any data, or mapping of names to any data. Required."""
    to: Text | None = None
    """Path on the remote system. Text, or an expression. Required."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    overwrite: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    reg_exp: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> UploadsOutputs:
        return UploadsOutputs(self._output_root, self.id)
