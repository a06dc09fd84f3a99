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
    """``io.kestra.plugin.resend.domain.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-resend 1.3.4. Required: id, api_key, name.
    https://kestra.io/plugins/plugin-resend/domain/io.kestra.plugin.resend.domain.create
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    custom_return_path: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)
