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
    """``io.kestra.plugin.fs.ssh.Command``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, commands, host.
    https://kestra.io/plugins/plugin-fs/ssh/io.kestra.plugin.fs.ssh.command
    """

    commands: Dynamic[Items[Text]] | None = None
    """Commands, which run one after the other. List of text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    auth_method: Dynamic[Literal["PASSWORD", "PUBLIC_KEY", "OPEN_SSH"]] | None = None
    """PASSWORD, PUBLIC_KEY or OPEN_SSH, or an expression. Default: PASSWORD."""
    enable_ssh_rsa1: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    open_ssh_config_path: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 22."""
    private_key: Text | None = None
    """Text, or an expression."""
    private_key_passphrase: Text | None = None
    """Text, or an expression."""
    proxy_command: Text | None = None
    """Text, or an expression."""
    strict_host_key_checking: Text | None = None
    """Text, or an expression. Default: no."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    open_ssh_config_dir: Text | None = None
    """Text, or an expression. Default: ~/.ssh/config. Deprecated."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated; has no effect."""

    @property
    def outputs(self) -> CommandOutputs:
        return CommandOutputs(self._output_root, self.id)
