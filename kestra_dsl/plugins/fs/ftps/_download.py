# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.fs.ftp._ftp_interface_options import FtpInterfaceOptions

__all__ = ["Download", "DownloadOutputs"]


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"checksum": "checksum", "from_": "from", "to": "to"}
    checksum: Reference
    from_: Reference
    to: Reference


class Download(BaseTask):
    """``io.kestra.plugin.fs.ftps.Download``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.ftps.Download",
        versions=("1.3",),
        known=("1.3",),
        required=("from_", "host"),
    )

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    checksum_algorithm: Dynamic[Literal["MD5", "SHA_1", "SHA_256", "SHA_512"]] | None = None
    """Default: SHA_256."""
    checksum_expected: Text | None = None
    data_channel_protection_level: Dynamic[Literal["C", "S", "E", "P"]] | None = None
    """Default: P."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    insecure_trust_all_certificates: Dynamic[Bool] | None = None
    mode: Dynamic[Literal["IMPLICIT", "EXPLICIT"]] | None = None
    """Default: EXPLICIT."""
    options: One[FtpInterfaceOptions] | None = None
    passive_mode: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    port: Text | None = None
    """Default: 990."""
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
