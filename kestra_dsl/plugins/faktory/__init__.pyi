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
    """``io.kestra.plugin.faktory.Push``.

    A task. In Kestra 1.3, 2.0. From plugin-faktory 1.0.2. Required: id, job_type.
    https://kestra.io/plugins/plugin-faktory/io.kestra.plugin.faktory.push
    """

    job_type: Text | None = None
    """Text, or an expression. Required."""
    args: Dynamic[Items[Data]] | None = None
    """List of any data, or an expression."""
    at: Dynamic[DateTime] | None = None
    """Date and time, or an expression."""
    custom: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Default: localhost."""
    job_id: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 7419."""
    queue: Text | None = None
    """Text, or an expression. Default: default."""
    reserve_for: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT30M."""
    retries: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> PushOutputs:
        return PushOutputs(self._output_root, self.id)
