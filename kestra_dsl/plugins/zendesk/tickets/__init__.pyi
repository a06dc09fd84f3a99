# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.zendesk.tickets``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Create",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id", "url": "url"}
    id: Reference
    url: Reference


class Create(BaseTask):
    """``io.kestra.plugin.zendesk.tickets.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-zendesk 1.3.5. Required: id, domain.
    https://kestra.io/plugins/plugin-zendesk/tickets/io.kestra.plugin.zendesk.tickets.create
    """

    domain: Text | None = None
    """Text, or an expression. Required."""
    subject: Text | None = None
    """Subject of the message. Text, or an expression."""
    assignee_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    priority: Dynamic[Literal["URGENT", "HIGH", "NORMAL", "LOW"]] | None = None
    """URGENT, HIGH, NORMAL or LOW, or an expression."""
    tags: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    ticket_type: Dynamic[Literal["PROBLEM", "INCIDENT", "QUESTION", "TASK"]] | None = None
    """PROBLEM, INCIDENT, QUESTION or TASK, or an expression."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)
