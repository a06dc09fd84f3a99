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
    """``io.kestra.plugin.stripe.webhook.HandleEvent``.

    A task. In Kestra 1.3, 2.0. From plugin-stripe 1.3.7. Required: id, api_key, endpoint_secret, payload,
    signature_header.
    https://kestra.io/plugins/plugin-stripe/webhook/io.kestra.plugin.stripe.webhook.handleevent
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    endpoint_secret: Text | None = None
    """Text, or an expression. Required."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression. Required."""
    signature_header: Text | None = None
    """Text, or an expression. Required."""

    @property
    def outputs(self) -> HandleEventOutputs:
        return HandleEventOutputs(self._output_root, self.id)
