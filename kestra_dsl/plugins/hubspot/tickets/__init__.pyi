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
    """``io.kestra.plugin.hubspot.tickets.Create``."""

    subject: Text | None = None
    additional_properties: Dynamic[Map[Data]] | None = None
    api_key: Text | None = None
    content: Text | None = None
    oauth_token: Text | None = None
    options: One[HttpConfiguration] | None = None
    pipeline: Dynamic[Int] | None = None
    priority: Dynamic[Literal["LOW", "MEDIUM", "HIGH"]] | None = None
    stage: Dynamic[Int] | None = None
    """Default: 1."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)
