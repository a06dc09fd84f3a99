# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.fs.ftp._ftp_interface_options import FtpInterfaceOptions

__all__ = ["List", "ListOutputs"]


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class List(BaseTask):
    """``io.kestra.plugin.fs.ftps.List``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.ftps.List",
        versions=("1.3",),
        known=("1.3",),
        required=("from_", "host"),
    )

    from_: Text | None = None
    """Required."""
    host: Text | None = None
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
    passive_mode: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    port: Text | None = None
    """Default: 990."""
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
