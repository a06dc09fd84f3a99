# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.hubspot.tickets``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
]

PREFIX = "io.kestra.plugin.hubspot.tickets"


def _Create():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"id": "id", "uri": "uri"}
        id: Reference
        uri: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.hubspot.tickets.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.hubspot.tickets.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        subject: Text | None = None
        additional_properties: Dynamic[Map[Data]] | None = None
        api_key: Text | None = None
        content: Text | None = None
        oauth_token: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        pipeline: Dynamic[Int] | None = None
        priority: Dynamic[Literal["LOW", "MEDIUM", "HIGH"]] | None = None
        stage: Dynamic[Int] | None = None
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
