# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.stripe.balance``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Retrieve",
]

PREFIX: str


class RetrieveOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"available": "available", "pending": "pending", "raw": "raw"}
    available: Reference
    pending: Reference
    raw: Reference


class Retrieve(BaseTask):
    """``io.kestra.plugin.stripe.balance.Retrieve``.

    A task. In Kestra 1.3, 2.0. From plugin-stripe 1.3.7. Required: id, api_key.
    https://kestra.io/plugins/plugin-stripe/balance/io.kestra.plugin.stripe.balance.retrieve
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""

    @property
    def outputs(self) -> RetrieveOutputs:
        return RetrieveOutputs(self._output_root, self.id)
