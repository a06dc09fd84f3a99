# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Delete", "DeleteOutputs"]


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted", "uri": "uri", "uris": "uris"}
    deleted: Reference
    uri: Reference
    uris: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.fs.sftp.Delete``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.sftp.Delete",
        versions=("1.3",),
        known=("1.3",),
        required=("host", "uri"),
        deprecated_properties=("proxy_host", "proxy_user"),
    )

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
