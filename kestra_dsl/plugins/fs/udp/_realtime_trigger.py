# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["RealtimeTrigger", "RealtimeTriggerOutputs"]


class RealtimeTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"payload": "payload", "source_ip": "sourceIp", "source_port": "sourcePort", "timestamp": "timestamp"}
    payload: Reference
    source_ip: Reference
    source_port: Reference
    timestamp: Reference


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.fs.udp.RealtimeTrigger``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.udp.RealtimeTrigger",
        versions=("1.3",),
        known=("1.3",),
        required=("port",),
    )

    port: Dynamic[Int] | None = None
    """Required."""
    buffer_size: Dynamic[Int] | None = None
    """Default: 1024."""
    encoding: Text | None = None
    """Default: UTF-8."""
    host: Text | None = None
    """Default: 0.0.0.0."""

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)
