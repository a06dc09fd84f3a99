# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.sftp``."""

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
    """``io.kestra.plugin.fs.sftp.Delete``."""

    host: Text | None = None
    """Required."""
    uri: Text | None = None
    """Required."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    key_exchange_algorithm: Text | None = None
    keyfile: Text | None = None
    passphrase: Text | None = None
    password: Text | None = None
    port: Text | None = None
    """Default: 22."""
    proxy_address: Text | None = None
    proxy_password: Text | None = None
    proxy_port: Text | None = None
    proxy_type: Text | None = None
    proxy_username: Text | None = None
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    root_dir: Dynamic[Bool] | None = None
    """Default: true."""
    username: Text | None = None
    proxy_host: Text | None = None
    """Deprecated."""
    proxy_user: Text | None = None
    """Deprecated."""

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
    """``io.kestra.plugin.fs.sftp.Download``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    checksum_algorithm: Dynamic[Literal["MD5", "SHA_1", "SHA_256", "SHA_512"]] | None = None
    """Default: SHA_256."""
    checksum_expected: Text | None = None
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    key_exchange_algorithm: Text | None = None
    keyfile: Text | None = None
    passphrase: Text | None = None
    password: Text | None = None
    port: Text | None = None
    """Default: 22."""
    proxy_address: Text | None = None
    proxy_password: Text | None = None
    proxy_port: Text | None = None
    proxy_type: Text | None = None
    proxy_username: Text | None = None
    root_dir: Dynamic[Bool] | None = None
    """Default: true."""
    username: Text | None = None
    validate_checksum: Dynamic[Bool] | None = None
    """Default: false."""
    proxy_host: Text | None = None
    """Deprecated."""
    proxy_user: Text | None = None
    """Deprecated."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class DownloadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files", "output_files": "outputFiles"}
    files: Reference
    output_files: Reference


class Downloads(BaseTask):
    """``io.kestra.plugin.fs.sftp.Downloads``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    key_exchange_algorithm: Text | None = None
    keyfile: Text | None = None
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    move_directory: Text | None = None
    passphrase: Text | None = None
    password: Text | None = None
    port: Text | None = None
    """Default: 22."""
    proxy_address: Text | None = None
    proxy_password: Text | None = None
    proxy_port: Text | None = None
    proxy_type: Text | None = None
    proxy_username: Text | None = None
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    root_dir: Dynamic[Bool] | None = None
    """Default: true."""
    username: Text | None = None
    proxy_host: Text | None = None
    """Deprecated."""
    proxy_user: Text | None = None
    """Deprecated."""

    @property
    def outputs(self) -> DownloadsOutputs:
        return DownloadsOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class List(BaseTask):
    """``io.kestra.plugin.fs.sftp.List``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    key_exchange_algorithm: Text | None = None
    keyfile: Text | None = None
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    passphrase: Text | None = None
    password: Text | None = None
    port: Text | None = None
    """Default: 22."""
    proxy_address: Text | None = None
    proxy_password: Text | None = None
    proxy_port: Text | None = None
    proxy_type: Text | None = None
    proxy_username: Text | None = None
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    root_dir: Dynamic[Bool] | None = None
    """Default: true."""
    sort: Dynamic[Literal["NONE", "LAST_MODIFIED_ASC", "LAST_MODIFIED_DESC", "NAME_ASC", "NAME_DESC"]] | None = None
    """Default: NONE."""
    username: Text | None = None
    proxy_host: Text | None = None
    """Deprecated."""
    proxy_user: Text | None = None
    """Deprecated."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class MoveOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"from_": "from", "to": "to"}
    from_: Reference
    to: Reference


class Move(BaseTask):
    """``io.kestra.plugin.fs.sftp.Move``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    to: Text | None = None
    """Required."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    key_exchange_algorithm: Text | None = None
    keyfile: Text | None = None
    overwrite: Dynamic[Bool] | None = None
    """Default: false."""
    passphrase: Text | None = None
    password: Text | None = None
    port: Text | None = None
    """Default: 22."""
    proxy_address: Text | None = None
    proxy_password: Text | None = None
    proxy_port: Text | None = None
    proxy_type: Text | None = None
    proxy_username: Text | None = None
    root_dir: Dynamic[Bool] | None = None
    """Default: true."""
    username: Text | None = None
    proxy_host: Text | None = None
    """Deprecated."""
    proxy_user: Text | None = None
    """Deprecated."""

    @property
    def outputs(self) -> MoveOutputs:
        return MoveOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.fs.sftp.Trigger``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """Required."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    interval: Duration | None = None
    """Default: PT1M."""
    key_exchange_algorithm: Text | None = None
    keyfile: Text | None = None
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    move_directory: Text | None = None
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """Default: CREATE_OR_UPDATE."""
    passphrase: Text | None = None
    password: Text | None = None
    port: Text | None = None
    """Default: 22."""
    proxy_address: Text | None = None
    proxy_password: Text | None = None
    proxy_port: Text | None = None
    proxy_type: Text | None = None
    proxy_username: Text | None = None
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    root_dir: Dynamic[Bool] | None = None
    """Default: true."""
    sort: Dynamic[Literal["NONE", "LAST_MODIFIED_ASC", "LAST_MODIFIED_DESC", "NAME_ASC", "NAME_DESC"]] | None = None
    """Default: NONE."""
    state_key: Text | None = None
    state_ttl: Dynamic[Duration] | None = None
    username: Text | None = None
    proxy_host: Text | None = None
    """Deprecated."""
    proxy_user: Text | None = None
    """Deprecated."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"from_": "from", "to": "to"}
    from_: Reference
    to: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.fs.sftp.Upload``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    key_exchange_algorithm: Text | None = None
    keyfile: Text | None = None
    overwrite: Dynamic[Bool] | None = None
    """Default: true."""
    passphrase: Text | None = None
    password: Text | None = None
    port: Text | None = None
    """Default: 22."""
    proxy_address: Text | None = None
    proxy_password: Text | None = None
    proxy_port: Text | None = None
    proxy_type: Text | None = None
    proxy_username: Text | None = None
    root_dir: Dynamic[Bool] | None = None
    """Default: true."""
    to: Text | None = None
    username: Text | None = None
    proxy_host: Text | None = None
    """Deprecated."""
    proxy_user: Text | None = None
    """Deprecated."""

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)


class UploadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class Uploads(BaseTask):
    """``io.kestra.plugin.fs.sftp.Uploads``."""

    from_: Text | Items[Text] | Map[Data] | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    to: Text | None = None
    """Required."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    key_exchange_algorithm: Text | None = None
    keyfile: Text | None = None
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    overwrite: Dynamic[Bool] | None = None
    """Default: true."""
    passphrase: Text | None = None
    password: Text | None = None
    port: Text | None = None
    """Default: 22."""
    proxy_address: Text | None = None
    proxy_password: Text | None = None
    proxy_port: Text | None = None
    proxy_type: Text | None = None
    proxy_username: Text | None = None
    reg_exp: Text | None = None
    root_dir: Dynamic[Bool] | None = None
    """Default: true."""
    username: Text | None = None
    proxy_host: Text | None = None
    """Deprecated."""
    proxy_user: Text | None = None
    """Deprecated."""

    @property
    def outputs(self) -> UploadsOutputs:
        return UploadsOutputs(self._output_root, self.id)
