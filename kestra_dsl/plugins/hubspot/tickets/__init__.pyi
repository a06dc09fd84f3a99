# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.hubspot.tickets``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Create",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id", "uri": "uri"}
    id: Reference
    uri: Reference


class Create(BaseTask):
    """``io.kestra.plugin.hubspot.tickets.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-hubspot 1.4.4. Required: id.
    https://kestra.io/plugins/plugin-hubspot/tickets/io.kestra.plugin.hubspot.tickets.create
    """

    subject: Text | None = None
    """Subject of the message. Text, or an expression."""
    additional_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    content: Text | None = None
    """Text, or an expression."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    pipeline: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    priority: Dynamic[Literal["LOW", "MEDIUM", "HIGH"]] | None = None
    """LOW, MEDIUM or HIGH, or an expression."""
    stage: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)
