# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Downloads", "DownloadsOutputs"]


class DownloadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files", "output_files": "outputFiles"}
    files: Reference
    output_files: Reference


class Downloads(BaseTask):
    """``io.kestra.plugin.fs.sftp.Downloads``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.sftp.Downloads",
        versions=("1.3",),
        known=("1.3",),
        required=("from_", "host"),
        deprecated_properties=("proxy_host", "proxy_user"),
    )

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
