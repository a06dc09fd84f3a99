# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.stripe.webhook``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "HandleEvent",
]

PREFIX: str


class HandleEventOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"data": "data", "id": "id", "raw": "raw", "type": "type"}
    data: Reference
    id: Reference
    raw: Reference
    type: Reference


class HandleEvent(BaseTask):
    """``io.kestra.plugin.stripe.webhook.HandleEvent``."""

    api_key: Text | None = None
    """Required."""
    endpoint_secret: Text | None = None
    """Required."""
    payload: Text | None = None
    """Required."""
    signature_header: Text | None = None
    """Required."""

    @property
    def outputs(self) -> HandleEventOutputs:
        return HandleEventOutputs(self._output_root, self.id)
