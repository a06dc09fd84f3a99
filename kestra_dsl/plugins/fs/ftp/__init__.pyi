# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.ftp``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Delete",
    "Download",
    "Downloads",
    "FtpInterfaceOptions",
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
    """``io.kestra.plugin.fs.ftp.Delete``."""

    host: Text | None = None
    """Required."""
    uri: Text | None = None
    """Required."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    options: One[FtpInterfaceOptions] | None = None
    passive_mode: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    port: Text | None = None
    """Default: 21."""
    proxy_host: Text | None = None
    proxy_port: Text | None = None
    proxy_type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    remote_ip_verification: Dynamic[Bool] | None = None
    """Default: true."""
    root_dir: Dynamic[Bool] | None = None
    """Default: true."""
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
    """``io.kestra.plugin.fs.ftp.Download``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    checksum_algorithm: Dynamic[Literal["MD5", "SHA_1", "SHA_256", "SHA_512"]] | None = None
    """Default: SHA_256."""
    checksum_expected: Text | None = None
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    options: One[FtpInterfaceOptions] | None = None
    passive_mode: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    port: Text | None = None
    """Default: 21."""
    proxy_host: Text | None = None
    proxy_port: Text | None = None
    proxy_type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    remote_ip_verification: Dynamic[Bool] | None = None
    """Default: true."""
    root_dir: Dynamic[Bool] | None = None
    """Default: true."""
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
    """``io.kestra.plugin.fs.ftp.Downloads``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    move_directory: Text | None = None
    options: One[FtpInterfaceOptions] | None = None
    passive_mode: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    port: Text | None = None
    """Default: 21."""
    proxy_host: Text | None = None
    proxy_port: Text | None = None
    proxy_type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    remote_ip_verification: Dynamic[Bool] | None = None
    """Default: true."""
    root_dir: Dynamic[Bool] | None = None
    """Default: true."""
    username: Text | None = None

    @property
    def outputs(self) -> DownloadsOutputs:
        return DownloadsOutputs(self._output_root, self.id)


class FtpInterfaceOptions(Node):
    """Part of other types: ``io.kestra.plugin.fs.ftp.FtpInterface-Options``."""

    connection_timeout: Dynamic[Duration] | None = None
    """Default: PT30S."""
    control_keep_alive_reply_timeout: Dynamic[Duration] | None = None
    """Default: PT30S."""
    control_keep_alive_timeout: Dynamic[Duration] | None = None
    """Default: PT30S."""
    data_timeout: Dynamic[Duration] | None = None
    """Default: PT30S."""
    socket_timeout: Dynamic[Duration] | None = None
    """Default: PT30S."""


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class List(BaseTask):
    """``io.kestra.plugin.fs.ftp.List``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    options: One[FtpInterfaceOptions] | None = None
    passive_mode: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    port: Text | None = None
    """Default: 21."""
    proxy_host: Text | None = None
    proxy_port: Text | None = None
    proxy_type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    remote_ip_verification: Dynamic[Bool] | None = None
    """Default: true."""
    root_dir: Dynamic[Bool] | None = None
    """Default: true."""
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
    """``io.kestra.plugin.fs.ftp.Move``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    to: Text | None = None
    """Required."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    options: One[FtpInterfaceOptions] | None = None
    overwrite: Dynamic[Bool] | None = None
    """Default: false."""
    passive_mode: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    port: Text | None = None
    """Default: 21."""
    proxy_host: Text | None = None
    proxy_port: Text | None = None
    proxy_type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    remote_ip_verification: Dynamic[Bool] | None = None
    """Default: true."""
    root_dir: Dynamic[Bool] | None = None
    """Default: true."""
    username: Text | None = None

    @property
    def outputs(self) -> MoveOutputs:
        return MoveOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.fs.ftp.Trigger``."""

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
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    move_directory: Text | None = None
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """Default: CREATE_OR_UPDATE."""
    options: One[FtpInterfaceOptions] | None = None
    passive_mode: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    port: Text | None = None
    """Default: 21."""
    proxy_host: Text | None = None
    proxy_port: Text | None = None
    proxy_type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    remote_ip_verification: Dynamic[Bool] | None = None
    """Default: true."""
    root_dir: Dynamic[Bool] | None = None
    """Default: true."""
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
    """``io.kestra.plugin.fs.ftp.Upload``."""

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    options: One[FtpInterfaceOptions] | None = None
    overwrite: Dynamic[Bool] | None = None
    """Default: true."""
    passive_mode: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    port: Text | None = None
    """Default: 21."""
    proxy_host: Text | None = None
    proxy_port: Text | None = None
    proxy_type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    remote_ip_verification: Dynamic[Bool] | None = None
    """Default: true."""
    root_dir: Dynamic[Bool] | None = None
    """Default: true."""
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
    """``io.kestra.plugin.fs.ftp.Uploads``."""

    from_: Text | Items[Text] | Map[Data] | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    to: Text | None = None
    """Required."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    options: One[FtpInterfaceOptions] | None = None
    overwrite: Dynamic[Bool] | None = None
    """Default: true."""
    passive_mode: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    port: Text | None = None
    """Default: 21."""
    proxy_host: Text | None = None
    proxy_port: Text | None = None
    proxy_type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    reg_exp: Text | None = None
    remote_ip_verification: Dynamic[Bool] | None = None
    """Default: true."""
    root_dir: Dynamic[Bool] | None = None
    """Default: true."""
    username: Text | None = None

    @property
    def outputs(self) -> UploadsOutputs:
        return UploadsOutputs(self._output_root, self.id)
