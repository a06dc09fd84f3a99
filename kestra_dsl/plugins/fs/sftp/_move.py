# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Move", "MoveOutputs"]


class MoveOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"from_": "from", "to": "to"}
    from_: Reference
    to: Reference


class Move(BaseTask):
    """``io.kestra.plugin.fs.sftp.Move``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.sftp.Move",
        versions=("1.3",),
        known=("1.3",),
        required=("from_", "host", "to"),
        deprecated_properties=("proxy_host", "proxy_user"),
    )

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
