# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.linear.issues``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Create",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"is_success": "isSuccess", "issue_id": "issueId"}
    is_success: Reference
    issue_id: Reference


class Create(BaseTask):
    """``io.kestra.plugin.linear.issues.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-linear 1.3.4. Required: id.
    https://kestra.io/plugins/plugin-linear/issues/io.kestra.plugin.linear.issues.create
    """

    labels: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    team: Text | None = None
    """Text, or an expression."""
    title: Text | None = None
    """Text, or an expression."""
    token: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)
