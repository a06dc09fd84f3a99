# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Send", "SendOutputs"]


class SendOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"host": "host", "port": "port", "sent_bytes": "sentBytes"}
    host: Reference
    port: Reference
    sent_bytes: Reference


class Send(BaseTask):
    """``io.kestra.plugin.fs.udp.Send``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.udp.Send",
        versions=("1.3",),
        known=("1.3",),
        required=("host", "payload", "port"),
    )

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
