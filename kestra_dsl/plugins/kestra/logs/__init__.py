# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.logs``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Fetch",
]

PREFIX = "io.kestra.plugin.kestra.logs"


def _Fetch():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Fetch(BaseTask):
        """``io.kestra.plugin.kestra.logs.Fetch``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.logs.Fetch",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        execution_id: Text | None = None
        flow_id: Text | None = None
        kestra_url: Text | None = None
        level: Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]] | None = None
        namespace: Text | None = None
        tasks_id: Dynamic[Items[Text]] | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Fetch


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Fetch,
    ),
)
