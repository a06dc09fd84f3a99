# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.snmp``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "SendInform",
    "SendTrap",
    "SnmpTaskV3Security",
    "SnmpTaskVarBind",
]

PREFIX = "io.kestra.plugin.snmp"


def _SendInform():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SendInformOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"acknowledged": "acknowledged", "error": "error", "response_text": "responseText"}
        acknowledged: Reference
        error: Reference
        response_text: Reference
    class SendInform(BaseTask):
        """``io.kestra.plugin.snmp.SendInform``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.snmp.SendInform",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("trap_oid",),
        )
        trap_oid: Text | None = None
        bindings: Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.snmp", "SnmpTaskVarBind")]]]] | None = None
        community: Text | None = None
        host: Text | None = None
        port: Dynamic[Int] | None = None
        retries: Dynamic[Int] | None = None
        snmp_version: Text | None = None
        timeout_ms: Dynamic[Int] | None = None
        v3: Dynamic[One[later("kestra_dsl.plugins.snmp", "SnmpTaskV3Security")]] | Text | None = None
        @property
        def outputs(self) -> SendInformOutputs:
            return SendInformOutputs(self._output_root, self.id)
    return SendInform


def _SendTrap():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
    class SendTrap(BaseTask):
        """``io.kestra.plugin.snmp.SendTrap``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.snmp.SendTrap",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("trap_oid",),
        )
        trap_oid: Text | None = None
        bindings: Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.snmp", "SnmpTaskVarBind")]]]] | None = None
        community: Text | None = None
        host: Text | None = None
        port: Dynamic[Int] | None = None
        snmp_version: Text | None = None
        timeout_ms: Dynamic[Int] | None = None
        v3: Dynamic[One[later("kestra_dsl.plugins.snmp", "SnmpTaskV3Security")]] | Text | None = None
    return SendTrap


def _SnmpTaskV3Security():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class SnmpTaskV3Security(Node):
        """Part of other types: ``io.kestra.plugin.snmp.AbstractSnmpTask-V3Security``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth_password: Text | None = None
        auth_protocol: Text | None = None
        priv_password: Text | None = None
        priv_protocol: Text | None = None
        username: Text | None = None
    return SnmpTaskV3Security


def _SnmpTaskVarBind():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class SnmpTaskVarBind(Node):
        """Part of other types: ``io.kestra.plugin.snmp.AbstractSnmpTask-VarBind``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        value: Text | None = None
        oid: Text | None = None
    return SnmpTaskVarBind


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _SendInform,
        _SendTrap,
        _SnmpTaskV3Security,
        _SnmpTaskVarBind,
    ),
)
