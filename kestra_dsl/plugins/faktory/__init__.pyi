# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.faktory``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, DateTime, Duration, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Push",
]

PREFIX: str


class PushOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"jid": "jid"}
    jid: Reference


class Push(BaseTask):
    """``io.kestra.plugin.faktory.Push``."""

    job_type: Text | None = None
    """Required."""
    args: Dynamic[Items[Data]] | None = None
    at: Dynamic[DateTime] | None = None
    custom: Dynamic[Map[Data]] | None = None
    host: Text | None = None
    """Default: localhost."""
    job_id: Text | None = None
    password: Text | None = None
    port: Dynamic[Int] | None = None
    """Default: 7419."""
    queue: Text | None = None
    """Default: default."""
    reserve_for: Dynamic[Duration] | None = None
    """Default: PT30M."""
    retries: Dynamic[Int] | None = None
    """Default: 25."""
    tls: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> PushOutputs:
        return PushOutputs(self._output_root, self.id)
