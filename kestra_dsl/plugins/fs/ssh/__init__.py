# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.ssh``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Command",
]

PREFIX = "io.kestra.plugin.fs.ssh"


def _Command():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CommandOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "vars": "vars"}
        exit_code: Reference
        vars: Reference
    class Command(BaseTask):
        """``io.kestra.plugin.fs.ssh.Command``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.ssh.Command",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("commands", "host"),
            names={"open_ssh_config_path": "openSSHConfigPath", "open_ssh_config_dir": "openSSHConfigDir"},
            deprecated_properties=("open_ssh_config_dir", "warning_on_std_err"),
            replacements={"warning_on_std_err": "nothing"},
        )
        commands: Dynamic[Items[Text]] | None = None
        host: Text | None = None
        auth_method: Dynamic[Literal["PASSWORD", "PUBLIC_KEY", "OPEN_SSH"]] | None = None
        enable_ssh_rsa1: Dynamic[Bool] | None = None
        env: Dynamic[Map[Data]] | None = None
        open_ssh_config_path: Text | None = None
        password: Text | None = None
        port: Text | None = None
        private_key: Text | None = None
        private_key_passphrase: Text | None = None
        proxy_command: Text | None = None
        strict_host_key_checking: Text | None = None
        username: Text | None = None
        open_ssh_config_dir: Text | None = None
        warning_on_std_err: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> CommandOutputs:
            return CommandOutputs(self._output_root, self.id)
    return Command


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Command,
    ),
)
