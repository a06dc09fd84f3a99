# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.resend.domain``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Create",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id", "result": "result"}
    id: Reference
    result: Reference


class Create(BaseTask):
    """``io.kestra.plugin.resend.domain.Create``."""

    api_key: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    custom_return_path: Text | None = None
    region: Text | None = None

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)
