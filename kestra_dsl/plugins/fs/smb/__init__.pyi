# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.smb``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
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


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted", "uri": "uri", "uris": "uris"}
    deleted: Reference
    uri: Reference
    uris: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.fs.smb.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, host, uri.
    https://kestra.io/plugins/plugin-fs/smb/io.kestra.plugin.fs.smb.delete
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    uri: Text | None = None
    """Text, or an expression. Required."""
    error_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 445."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"checksum": "checksum", "from_": "from", "to": "to"}
    checksum: Reference
    from_: Reference
    to: Reference


class Download(BaseTask):
    """``io.kestra.plugin.fs.smb.Download``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, host.
    https://kestra.io/plugins/plugin-fs/smb/io.kestra.plugin.fs.smb.download
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    checksum_algorithm: Dynamic[Literal["MD5", "SHA_1", "SHA_256", "SHA_512"]] | None = None
    """MD5, SHA_1, SHA_256 or SHA_512, or an expression. Default: SHA_256."""
    checksum_expected: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 445."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
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
    """``io.kestra.plugin.fs.smb.Downloads``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, host.
    https://kestra.io/plugins/plugin-fs/smb/io.kestra.plugin.fs.smb.downloads
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """MOVE, DELETE or NONE, or an expression."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    move_directory: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 445."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> DownloadsOutputs:
        return DownloadsOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class List(BaseTask):
    """``io.kestra.plugin.fs.smb.List``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, host.
    https://kestra.io/plugins/plugin-fs/smb/io.kestra.plugin.fs.smb.list
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 445."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    sort: Dynamic[Literal["NONE", "LAST_MODIFIED_ASC", "LAST_MODIFIED_DESC", "NAME_ASC", "NAME_DESC"]] | None = None
    """NONE, LAST_MODIFIED_ASC, LAST_MODIFIED_DESC, NAME_ASC or NAME_DESC, or an expression. Default: NONE."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class MoveOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"from_": "from", "to": "to"}
    from_: Reference
    to: Reference


class Move(BaseTask):
    """``io.kestra.plugin.fs.smb.Move``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, host, to.
    https://kestra.io/plugins/plugin-fs/smb/io.kestra.plugin.fs.smb.move
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    to: Text | None = None
    """Path on the remote system. Text, or an expression. Required."""
    overwrite: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 445."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> MoveOutputs:
        return MoveOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.fs.smb.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, host, action.
    https://kestra.io/plugins/plugin-fs/smb/io.kestra.plugin.fs.smb.trigger
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """MOVE, DELETE or NONE, or an expression. Required."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    move_directory: Text | None = None
    """Text, or an expression."""
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """CREATE, UPDATE or CREATE_OR_UPDATE, or an expression. Default: CREATE_OR_UPDATE."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 445."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    sort: Dynamic[Literal["NONE", "LAST_MODIFIED_ASC", "LAST_MODIFIED_DESC", "NAME_ASC", "NAME_DESC"]] | None = None
    """NONE, LAST_MODIFIED_ASC, LAST_MODIFIED_DESC, NAME_ASC or NAME_DESC, or an expression. Default: NONE."""
    state_key: Text | None = None
    """Text, or an expression."""
    state_ttl: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"from_": "from", "to": "to"}
    from_: Reference
    to: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.fs.smb.Upload``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, host.
    https://kestra.io/plugins/plugin-fs/smb/io.kestra.plugin.fs.smb.upload
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    overwrite: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 445."""
    to: Text | None = None
    """Path on the remote system. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)


class UploadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class Uploads(BaseTask):
    """``io.kestra.plugin.fs.smb.Uploads``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, host, to.
    https://kestra.io/plugins/plugin-fs/smb/io.kestra.plugin.fs.smb.uploads
    """

    from_: Text | Items[Data] | Map[Data] | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or list of any data, or mapping of names to any data. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    to: Text | None = None
    """Path on the remote system. Text, or an expression. Required."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 445."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> UploadsOutputs:
        return UploadsOutputs(self._output_root, self.id)
