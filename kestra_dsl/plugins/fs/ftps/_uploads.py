# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.fs.ftp._ftp_interface_options import FtpInterfaceOptions

__all__ = ["Uploads", "UploadsOutputs"]


class UploadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class Uploads(BaseTask):
    """``io.kestra.plugin.fs.ftps.Uploads``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.ftps.Uploads",
        versions=("1.3",),
        known=("1.3",),
        required=("from_", "host", "to"),
    )

    from_: Text | Items[Text] | Map[Data] | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    to: Text | None = None
    """Required."""
    data_channel_protection_level: Dynamic[Literal["C", "S", "E", "P"]] | None = None
    """Default: P."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    insecure_trust_all_certificates: Dynamic[Bool] | None = None
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    mode: Dynamic[Literal["IMPLICIT", "EXPLICIT"]] | None = None
    """Default: EXPLICIT."""
    options: One[FtpInterfaceOptions] | None = None
    overwrite: Dynamic[Bool] | None = None
    """Default: true."""
    passive_mode: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    port: Text | None = None
    """Default: 990."""
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
