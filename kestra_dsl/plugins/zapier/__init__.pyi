# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.zapier``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "TriggerZap",
]

PREFIX: str


class TriggerZapOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"attempt_id": "attemptId", "body": "body", "status": "status"}
    attempt_id: Reference
    body: Reference
    status: Reference


class TriggerZap(BaseTask):
    """``io.kestra.plugin.zapier.TriggerZap``.

    A task. In Kestra 1.3, 2.0. From plugin-zapier 1.0.1. Required: id, url.
    https://kestra.io/plugins/plugin-zapier/io.kestra.plugin.zapier.triggerzap
    """

    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    allow_failed: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    content: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    headers: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
    method: Dynamic[Literal["POST", "PUT", "GET"]] | None = None
    """POST, PUT or GET, or an expression. Default: POST."""

    @property
    def outputs(self) -> TriggerZapOutputs:
        return TriggerZapOutputs(self._output_root, self.id)
