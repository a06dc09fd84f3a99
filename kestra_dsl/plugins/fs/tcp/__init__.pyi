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
    """``io.kestra.plugin.fs.tcp.RealtimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, port.
    https://kestra.io/plugins/plugin-fs/tcp/io.kestra.plugin.fs.tcp.realtimetrigger
    """

    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required."""
    encoding: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Default: 0.0.0.0."""

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
    """``io.kestra.plugin.fs.tcp.Send``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, host, payload, port.
    https://kestra.io/plugins/plugin-fs/tcp/io.kestra.plugin.fs.tcp.send
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression. Required."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required."""
    encoding: Text | None = None
    """Text, or an expression. Default: UTF-8."""

    @property
    def outputs(self) -> SendOutputs:
        return SendOutputs(self._output_root, self.id)
