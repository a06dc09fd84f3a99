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
    """``io.kestra.plugin.fs.smb.Delete``."""

    host: Text | None = None
    """Required."""
    uri: Text | None = None
    """Required."""
    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    password: Text | None = None
    port: Text | None = None
    """Default: 445."""
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    username: Text | None = None

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
    """``io.kestra.plugin.fs.smb.Download``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    checksum_algorithm: Dynamic[Literal["MD5", "SHA_1", "SHA_256", "SHA_512"]] | None = None
    """Default: SHA_256."""
    checksum_expected: Text | None = None
    password: Text | None = None
    port: Text | None = None
    """Default: 445."""
    username: Text | None = None
    validate_checksum: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class DownloadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files", "output_files": "outputFiles"}
    files: Reference
    output_files: Reference


class Downloads(BaseTask):
    """``io.kestra.plugin.fs.smb.Downloads``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    move_directory: Text | None = None
    password: Text | None = None
    port: Text | None = None
    """Default: 445."""
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> DownloadsOutputs:
        return DownloadsOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class List(BaseTask):
    """``io.kestra.plugin.fs.smb.List``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    password: Text | None = None
    port: Text | None = None
    """Default: 445."""
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    sort: Dynamic[Literal["NONE", "LAST_MODIFIED_ASC", "LAST_MODIFIED_DESC", "NAME_ASC", "NAME_DESC"]] | None = None
    """Default: NONE."""
    username: Text | None = None

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class MoveOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"from_": "from", "to": "to"}
    from_: Reference
    to: Reference


class Move(BaseTask):
    """``io.kestra.plugin.fs.smb.Move``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    to: Text | None = None
    """Required."""
    overwrite: Dynamic[Bool] | None = None
    """Default: false."""
    password: Text | None = None
    port: Text | None = None
    """Default: 445."""
    username: Text | None = None

    @property
    def outputs(self) -> MoveOutputs:
        return MoveOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.fs.smb.Trigger``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """Required."""
    interval: Duration | None = None
    """Default: PT1M."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    move_directory: Text | None = None
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """Default: CREATE_OR_UPDATE."""
    password: Text | None = None
    port: Text | None = None
    """Default: 445."""
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    sort: Dynamic[Literal["NONE", "LAST_MODIFIED_ASC", "LAST_MODIFIED_DESC", "NAME_ASC", "NAME_DESC"]] | None = None
    """Default: NONE."""
    state_key: Text | None = None
    state_ttl: Dynamic[Duration] | None = None
    username: Text | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"from_": "from", "to": "to"}
    from_: Reference
    to: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.fs.smb.Upload``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    overwrite: Dynamic[Bool] | None = None
    """Default: false."""
    password: Text | None = None
    port: Text | None = None
    """Default: 445."""
    to: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)


class UploadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class Uploads(BaseTask):
    """``io.kestra.plugin.fs.smb.Uploads``."""

    from_: Text | Items[Data] | Map[Data] | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    to: Text | None = None
    """Required."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    password: Text | None = None
    port: Text | None = None
    """Default: 445."""
    username: Text | None = None

    @property
    def outputs(self) -> UploadsOutputs:
        return UploadsOutputs(self._output_root, self.id)
