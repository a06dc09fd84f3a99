# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.ftps``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.fs.ftp import FtpInterfaceOptions

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
    """``io.kestra.plugin.fs.ftps.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, host, uri.
    https://kestra.io/plugins/plugin-fs/ftps/io.kestra.plugin.fs.ftps.delete
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    uri: Text | None = None
    """Text, or an expression. Required."""
    data_channel_protection_level: Dynamic[Literal["C", "S", "E", "P"]] | None = None
    """C, S, E or P, or an expression. Default: P."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    error_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    insecure_trust_all_certificates: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    mode: Dynamic[Literal["IMPLICIT", "EXPLICIT"]] | None = None
    """IMPLICIT or EXPLICIT, or an expression. Default: EXPLICIT."""
    options: One[FtpInterfaceOptions] | None = None
    """FtpInterfaceOptions."""
    passive_mode: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 990."""
    proxy_host: Text | None = None
    """Text, or an expression."""
    proxy_port: Text | None = None
    """Text, or an expression."""
    proxy_type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    """DIRECT, HTTP or SOCKS, or an expression."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    remote_ip_verification: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    root_dir: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
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
    """``io.kestra.plugin.fs.ftps.Download``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, host.
    https://kestra.io/plugins/plugin-fs/ftps/io.kestra.plugin.fs.ftps.download
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    checksum_algorithm: Dynamic[Literal["MD5", "SHA_1", "SHA_256", "SHA_512"]] | None = None
    """MD5, SHA_1, SHA_256 or SHA_512, or an expression. Default: SHA_256."""
    checksum_expected: Text | None = None
    """Text, or an expression."""
    data_channel_protection_level: Dynamic[Literal["C", "S", "E", "P"]] | None = None
    """C, S, E or P, or an expression. Default: P."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    insecure_trust_all_certificates: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    mode: Dynamic[Literal["IMPLICIT", "EXPLICIT"]] | None = None
    """IMPLICIT or EXPLICIT, or an expression. Default: EXPLICIT."""
    options: One[FtpInterfaceOptions] | None = None
    """FtpInterfaceOptions."""
    passive_mode: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 990."""
    proxy_host: Text | None = None
    """Text, or an expression."""
    proxy_port: Text | None = None
    """Text, or an expression."""
    proxy_type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    """DIRECT, HTTP or SOCKS, or an expression."""
    remote_ip_verification: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    root_dir: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
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
    """``io.kestra.plugin.fs.ftps.Downloads``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, host.
    https://kestra.io/plugins/plugin-fs/ftps/io.kestra.plugin.fs.ftps.downloads
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """MOVE, DELETE or NONE, or an expression."""
    data_channel_protection_level: Dynamic[Literal["C", "S", "E", "P"]] | None = None
    """C, S, E or P, or an expression. Default: P."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    insecure_trust_all_certificates: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    mode: Dynamic[Literal["IMPLICIT", "EXPLICIT"]] | None = None
    """IMPLICIT or EXPLICIT, or an expression. Default: EXPLICIT."""
    move_directory: Text | None = None
    """Text, or an expression."""
    options: One[FtpInterfaceOptions] | None = None
    """FtpInterfaceOptions."""
    passive_mode: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 990."""
    proxy_host: Text | None = None
    """Text, or an expression."""
    proxy_port: Text | None = None
    """Text, or an expression."""
    proxy_type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    """DIRECT, HTTP or SOCKS, or an expression."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    remote_ip_verification: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    root_dir: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
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
    """``io.kestra.plugin.fs.ftps.List``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, host.
    https://kestra.io/plugins/plugin-fs/ftps/io.kestra.plugin.fs.ftps.list
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    data_channel_protection_level: Dynamic[Literal["C", "S", "E", "P"]] | None = None
    """C, S, E or P, or an expression. Default: P."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    insecure_trust_all_certificates: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    mode: Dynamic[Literal["IMPLICIT", "EXPLICIT"]] | None = None
    """IMPLICIT or EXPLICIT, or an expression. Default: EXPLICIT."""
    options: One[FtpInterfaceOptions] | None = None
    """FtpInterfaceOptions."""
    passive_mode: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 990."""
    proxy_host: Text | None = None
    """Text, or an expression."""
    proxy_port: Text | None = None
    """Text, or an expression."""
    proxy_type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    """DIRECT, HTTP or SOCKS, or an expression."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    remote_ip_verification: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    root_dir: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
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
    """``io.kestra.plugin.fs.ftps.Move``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, host, to.
    https://kestra.io/plugins/plugin-fs/ftps/io.kestra.plugin.fs.ftps.move
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    to: Text | None = None
    """Path on the remote system. Text, or an expression. Required."""
    data_channel_protection_level: Dynamic[Literal["C", "S", "E", "P"]] | None = None
    """C, S, E or P, or an expression. Default: P."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    insecure_trust_all_certificates: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    mode: Dynamic[Literal["IMPLICIT", "EXPLICIT"]] | None = None
    """IMPLICIT or EXPLICIT, or an expression. Default: EXPLICIT."""
    options: One[FtpInterfaceOptions] | None = None
    """FtpInterfaceOptions."""
    overwrite: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    passive_mode: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 990."""
    proxy_host: Text | None = None
    """Text, or an expression."""
    proxy_port: Text | None = None
    """Text, or an expression."""
    proxy_type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    """DIRECT, HTTP or SOCKS, or an expression."""
    remote_ip_verification: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    root_dir: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
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
    """``io.kestra.plugin.fs.ftps.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, host, action.
    https://kestra.io/plugins/plugin-fs/ftps/io.kestra.plugin.fs.ftps.trigger
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """MOVE, DELETE or NONE, or an expression. Required."""
    data_channel_protection_level: Dynamic[Literal["C", "S", "E", "P"]] | None = None
    """C, S, E or P, or an expression. Default: P."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    insecure_trust_all_certificates: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    mode: Dynamic[Literal["IMPLICIT", "EXPLICIT"]] | None = None
    """IMPLICIT or EXPLICIT, or an expression. Default: EXPLICIT."""
    move_directory: Text | None = None
    """Text, or an expression."""
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """CREATE, UPDATE or CREATE_OR_UPDATE, or an expression. Default: CREATE_OR_UPDATE."""
    options: One[FtpInterfaceOptions] | None = None
    """FtpInterfaceOptions."""
    passive_mode: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 990."""
    proxy_host: Text | None = None
    """Text, or an expression."""
    proxy_port: Text | None = None
    """Text, or an expression."""
    proxy_type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    """DIRECT, HTTP or SOCKS, or an expression."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    remote_ip_verification: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    root_dir: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
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
    """``io.kestra.plugin.fs.ftps.Upload``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, host.
    https://kestra.io/plugins/plugin-fs/ftps/io.kestra.plugin.fs.ftps.upload
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    data_channel_protection_level: Dynamic[Literal["C", "S", "E", "P"]] | None = None
    """C, S, E or P, or an expression. Default: P."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    insecure_trust_all_certificates: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    mode: Dynamic[Literal["IMPLICIT", "EXPLICIT"]] | None = None
    """IMPLICIT or EXPLICIT, or an expression. Default: EXPLICIT."""
    options: One[FtpInterfaceOptions] | None = None
    """FtpInterfaceOptions."""
    overwrite: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    passive_mode: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 990."""
    proxy_host: Text | None = None
    """Text, or an expression."""
    proxy_port: Text | None = None
    """Text, or an expression."""
    proxy_type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    """DIRECT, HTTP or SOCKS, or an expression."""
    remote_ip_verification: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    root_dir: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
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
    """``io.kestra.plugin.fs.ftps.Uploads``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, host, to.
    https://kestra.io/plugins/plugin-fs/ftps/io.kestra.plugin.fs.ftps.uploads
    """

    from_: Text | Items[Text] | Map[Data] | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or list of text, or mapping of names to any data. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    to: Text | None = None
    """Path on the remote system. Text, or an expression. Required."""
    data_channel_protection_level: Dynamic[Literal["C", "S", "E", "P"]] | None = None
    """C, S, E or P, or an expression. Default: P."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    insecure_trust_all_certificates: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    mode: Dynamic[Literal["IMPLICIT", "EXPLICIT"]] | None = None
    """IMPLICIT or EXPLICIT, or an expression. Default: EXPLICIT."""
    options: One[FtpInterfaceOptions] | None = None
    """FtpInterfaceOptions."""
    overwrite: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    passive_mode: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 990."""
    proxy_host: Text | None = None
    """Text, or an expression."""
    proxy_port: Text | None = None
    """Text, or an expression."""
    proxy_type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    """DIRECT, HTTP or SOCKS, or an expression."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    remote_ip_verification: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    root_dir: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> UploadsOutputs:
        return UploadsOutputs(self._output_root, self.id)
