# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.zendesk.tickets``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
]

PREFIX = "io.kestra.plugin.zendesk.tickets"


def _Create():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"id": "id", "url": "url"}
        id: Reference
        url: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.zendesk.tickets.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.zendesk.tickets.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("domain",),
        )
        domain: Text | None = None
        subject: Text | None = None
        assignee_id: Dynamic[Int] | None = None
        oauth_token: Text | None = None
        priority: Dynamic[Literal["URGENT", "HIGH", "NORMAL", "LOW"]] | None = None
        tags: Dynamic[Items[Text]] | None = None
        ticket_type: Dynamic[Literal["PROBLEM", "INCIDENT", "QUESTION", "TASK"]] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
    ),
)
