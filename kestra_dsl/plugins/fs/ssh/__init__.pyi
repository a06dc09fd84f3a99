# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.ssh``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Command",
]

PREFIX: str


class CommandOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "vars": "vars"}
    exit_code: Reference
    vars: Reference


class Command(BaseTask):
    """``io.kestra.plugin.fs.ssh.Command``."""

    commands: Dynamic[Items[Text]] | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    auth_method: Dynamic[Literal["PASSWORD", "PUBLIC_KEY", "OPEN_SSH"]] | None = None
    """Default: PASSWORD."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """Default: false."""
    env: Dynamic[Map[Data]] | None = None
    open_ssh_config_path: Text | None = None
    password: Text | None = None
    port: Text | None = None
    """Default: 22."""
    private_key: Text | None = None
    private_key_passphrase: Text | None = None
    proxy_command: Text | None = None
    strict_host_key_checking: Text | None = None
    """Default: no."""
    username: Text | None = None
    open_ssh_config_dir: Text | None = None
    """Default: ~/.ssh/config. Deprecated."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """Deprecated; has no effect."""

    @property
    def outputs(self) -> CommandOutputs:
        return CommandOutputs(self._output_root, self.id)
