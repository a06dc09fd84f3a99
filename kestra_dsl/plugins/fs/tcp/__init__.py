# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.tcp``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "RealtimeTrigger",
    "Send",
]

PREFIX = "io.kestra.plugin.fs.tcp"


def _RealtimeTrigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RealtimeTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"payload": "payload", "source_ip": "sourceIp", "source_port": "sourcePort", "timestamp": "timestamp"}
        payload: Reference
        source_ip: Reference
        source_port: Reference
        timestamp: Reference
    class RealtimeTrigger(BaseTrigger):
        """``io.kestra.plugin.fs.tcp.RealtimeTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.tcp.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("port",),
        )
        port: Dynamic[Int] | None = None
        encoding: Text | None = None
        host: Text | None = None
        @property
        def outputs(self) -> RealtimeTriggerOutputs:
            return RealtimeTriggerOutputs("trigger", self.id)
    return RealtimeTrigger


def _Send():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SendOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"host": "host", "port": "port", "sent_bytes": "sentBytes"}
        host: Reference
        port: Reference
        sent_bytes: Reference
    class Send(BaseTask):
        """``io.kestra.plugin.fs.tcp.Send``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.tcp.Send",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "payload", "port"),
        )
        host: Text | None = None
        payload: Text | None = None
        port: Dynamic[Int] | None = None
        encoding: Text | None = None
        @property
        def outputs(self) -> SendOutputs:
            return SendOutputs(self._output_root, self.id)
    return Send


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _RealtimeTrigger,
        _Send,
    ),
)
