# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.zapier``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "TriggerZap",
]

PREFIX = "io.kestra.plugin.zapier"


def _TriggerZap():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerZapOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"attempt_id": "attemptId", "body": "body", "status": "status"}
        attempt_id: Reference
        body: Reference
        status: Reference
    class TriggerZap(BaseTask):
        """``io.kestra.plugin.zapier.TriggerZap``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.zapier.TriggerZap",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
        )
        url: Text | None = None
        allow_failed: Dynamic[Bool] | None = None
        content: Dynamic[Map[Data]] | None = None
        headers: Dynamic[Map[Text]] | None = None
        method: Dynamic[Literal["POST", "PUT", "GET"]] | None = None
        @property
        def outputs(self) -> TriggerZapOutputs:
            return TriggerZapOutputs(self._output_root, self.id)
    return TriggerZap


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _TriggerZap,
    ),
)
