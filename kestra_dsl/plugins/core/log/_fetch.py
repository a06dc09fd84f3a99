# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Fetch", "FetchOutputs"]


class FetchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class Fetch(BaseTask):
    """``io.kestra.plugin.core.log.Fetch``. In Kestra 1.1, 1.3. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.log.Fetch",
        versions=("1.1", "1.3"),
        deprecated=True,
        aliases=("io.kestra.core.tasks.log.Fetch",),
    )

    execution_id: Text | None = None
    flow_id: Text | None = None
    level: Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]] | None = None
    """Default: INFO."""
    namespace: Text | None = None
    tasks_id: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> FetchOutputs:
        return FetchOutputs(self._output_root, self.id)
