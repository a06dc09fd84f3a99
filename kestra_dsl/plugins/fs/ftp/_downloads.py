# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.fs.ftp._ftp_interface_options import FtpInterfaceOptions

__all__ = ["Downloads", "DownloadsOutputs"]


class DownloadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files", "output_files": "outputFiles"}
    files: Reference
    output_files: Reference


class Downloads(BaseTask):
    """``io.kestra.plugin.fs.ftp.Downloads``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.ftp.Downloads",
        versions=("1.3",),
        known=("1.3",),
        required=("from_", "host"),
    )

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
