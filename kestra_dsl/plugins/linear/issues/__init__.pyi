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
    """``io.kestra.plugin.linear.issues.Create``."""

    labels: Dynamic[Items[Text]] | None = None
    team: Text | None = None
    title: Text | None = None
    token: Text | None = None

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)
