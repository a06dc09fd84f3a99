# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.snmp``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "SendInform",
    "SendTrap",
    "SnmpTaskV3Security",
    "SnmpTaskVarBind",
]

PREFIX: str


class SendInformOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"acknowledged": "acknowledged", "error": "error", "response_text": "responseText"}
    acknowledged: Reference
    error: Reference
    response_text: Reference


class SendInform(BaseTask):
    """``io.kestra.plugin.snmp.SendInform``.

    A task. In Kestra 1.3, 2.0. From plugin-snmp 1.3.5. Required: id, trap_oid.
    https://kestra.io/plugins/plugin-snmp/io.kestra.plugin.snmp.sendinform
    """

    trap_oid: Text | None = None
    """Text, or an expression. Required."""
    bindings: Dynamic[Items[Dynamic[One[SnmpTaskVarBind]]]] | None = None
    """List of SnmpTaskVarBind, or an expression."""
    community: Text | None = None
    """Text, or an expression."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Default: localhost."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 162."""
    retries: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""
    snmp_version: Text | None = None
    """Text, or an expression. Default: v2c."""
    timeout_ms: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1500."""
    v3: Dynamic[One[SnmpTaskV3Security]] | Text | None = None
    """SnmpTaskV3Security, or text, or an expression."""

    @property
    def outputs(self) -> SendInformOutputs:
        return SendInformOutputs(self._output_root, self.id)


class SendTrap(BaseTask):
    """``io.kestra.plugin.snmp.SendTrap``.

    A task. In Kestra 1.3, 2.0. From plugin-snmp 1.3.5. Required: id, trap_oid.
    https://kestra.io/plugins/plugin-snmp/io.kestra.plugin.snmp.sendtrap
    """

    trap_oid: Text | None = None
    """Text, or an expression. Required."""
    bindings: Dynamic[Items[Dynamic[One[SnmpTaskVarBind]]]] | None = None
    """List of SnmpTaskVarBind, or an expression."""
    community: Text | None = None
    """Text, or an expression."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Default: localhost."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 162."""
    snmp_version: Text | None = None
    """Text, or an expression. Default: v2c."""
    timeout_ms: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1500."""
    v3: Dynamic[One[SnmpTaskV3Security]] | Text | None = None
    """SnmpTaskV3Security, or text, or an expression."""


class SnmpTaskV3Security(Node):
    """Part of other types: ``io.kestra.plugin.snmp.AbstractSnmpTask-V3Security``.

    A part. In Kestra 1.3, 2.0. From plugin-snmp 1.3.5.
    """

    auth_password: Text | None = None
    """Text."""
    auth_protocol: Text | None = None
    """Text."""
    priv_password: Text | None = None
    """Text."""
    priv_protocol: Text | None = None
    """Text."""
    username: Text | None = None
    """Name of the user. Text."""


class SnmpTaskVarBind(Node):
    """Part of other types: ``io.kestra.plugin.snmp.AbstractSnmpTask-VarBind``.

    A part. In Kestra 1.3, 2.0. From plugin-snmp 1.3.5.
    """

    value: Text | None = None
    """Text, or an expression."""
    oid: Text | None = None
    """Text, or an expression."""
