# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.tcp``."""

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "RealtimeTrigger",
    "Send",
]

PREFIX: str


class RealtimeTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"payload": "payload", "source_ip": "sourceIp", "source_port": "sourcePort", "timestamp": "timestamp"}
    payload: Reference
    source_ip: Reference
    source_port: Reference
    timestamp: Reference


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.fs.tcp.RealtimeTrigger``."""

    port: Dynamic[Int] | None = None
    """Required."""
    encoding: Text | None = None
    """Default: UTF-8."""
    host: Text | None = None
    """Default: 0.0.0.0."""

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)


class SendOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"host": "host", "port": "port", "sent_bytes": "sentBytes"}
    host: Reference
    port: Reference
    sent_bytes: Reference


class Send(BaseTask):
    """``io.kestra.plugin.fs.tcp.Send``."""

    host: Text | None = None
    """Required."""
    payload: Text | None = None
    """Required."""
    port: Dynamic[Int] | None = None
    """Required."""
    encoding: Text | None = None
    """Default: UTF-8."""

    @property
    def outputs(self) -> SendOutputs:
        return SendOutputs(self._output_root, self.id)
