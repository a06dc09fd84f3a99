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
    """``io.kestra.plugin.zapier.TriggerZap``."""

    url: Text | None = None
    """Required."""
    allow_failed: Dynamic[Bool] | None = None
    """Default: false."""
    content: Dynamic[Map[Data]] | None = None
    headers: Dynamic[Map[Text]] | None = None
    method: Dynamic[Literal["POST", "PUT", "GET"]] | None = None
    """Default: POST."""

    @property
    def outputs(self) -> TriggerZapOutputs:
        return TriggerZapOutputs(self._output_root, self.id)
