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
    """``io.kestra.plugin.snmp.SendInform``."""

    trap_oid: Text | None = None
    """Required."""
    bindings: Dynamic[Items[Dynamic[One[SnmpTaskVarBind]]]] | None = None
    community: Text | None = None
    host: Text | None = None
    """Default: localhost."""
    port: Dynamic[Int] | None = None
    """Default: 162."""
    retries: Dynamic[Int] | None = None
    """Default: 1."""
    snmp_version: Text | None = None
    """Default: v2c."""
    timeout_ms: Dynamic[Int] | None = None
    """Default: 1500."""
    v3: Dynamic[One[SnmpTaskV3Security]] | Text | None = None

    @property
    def outputs(self) -> SendInformOutputs:
        return SendInformOutputs(self._output_root, self.id)


class SendTrap(BaseTask):
    """``io.kestra.plugin.snmp.SendTrap``."""

    trap_oid: Text | None = None
    """Required."""
    bindings: Dynamic[Items[Dynamic[One[SnmpTaskVarBind]]]] | None = None
    community: Text | None = None
    host: Text | None = None
    """Default: localhost."""
    port: Dynamic[Int] | None = None
    """Default: 162."""
    snmp_version: Text | None = None
    """Default: v2c."""
    timeout_ms: Dynamic[Int] | None = None
    """Default: 1500."""
    v3: Dynamic[One[SnmpTaskV3Security]] | Text | None = None


class SnmpTaskV3Security(Node):
    """Part of other types: ``io.kestra.plugin.snmp.AbstractSnmpTask-V3Security``."""

    auth_password: Text | None = None
    auth_protocol: Text | None = None
    priv_password: Text | None = None
    priv_protocol: Text | None = None
    username: Text | None = None


class SnmpTaskVarBind(Node):
    """Part of other types: ``io.kestra.plugin.snmp.AbstractSnmpTask-VarBind``."""

    value: Text | None = None
    oid: Text | None = None
