# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Trigger", "TriggerOutputs"]


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.fs.sftp.Trigger``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.sftp.Trigger",
        versions=("1.3",),
        known=("1.3",),
        required=("action", "from_", "host"),
        deprecated_properties=("proxy_host", "proxy_user"),
    )

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
