# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models._counted_flow import CountedFlow

__all__ = ["Count", "CountOutputs"]


class CountOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"results": "results", "total": "total"}
    results: Reference
    total: Reference


class Count(BaseTask):
    """``io.kestra.plugin.core.execution.Count``. In Kestra 1.1, 1.3. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.execution.Count",
        versions=("1.1", "1.3"),
        required=("expression", "start_date"),
        deprecated=True,
        aliases=("io.kestra.core.tasks.executions.Counts",),
    )

    expression: Text | None = None
    """Required."""
    start_date: Text | None = None
    """Required."""
    end_date: Text | None = None
    flows: Items[One[CountedFlow]] | None = None
    namespaces: Dynamic[Items[Text]] | None = None
    states: (
        Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
        "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
        "RESUBMITTED"]]]]
        | None
    ) = None

    @property
    def outputs(self) -> CountOutputs:
        return CountOutputs(self._output_root, self.id)
