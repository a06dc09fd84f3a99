# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Data, Int, Items, Map, One
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models._window import Window
from kestra_dsl.plugins.core.trigger._flow_dependency import FlowDependency
from kestra_dsl.plugins.core.trigger._flow_preconditions import FlowPreconditions

__all__ = ["Flow", "FlowOutputs"]


class FlowOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"execution_id": "executionId", "execution_labels": "executionLabels", "flow_id": "flowId", "flow_revision": "flowRevision", "namespace": "namespace", "outputs_": "outputs", "state": "state", "end_date": "endDate", "first_failed_task_id": "firstFailedTaskId", "last_task_id": "lastTaskId", "start_date": "startDate"}
    execution_id: Reference
    execution_labels: Reference
    flow_id: Reference
    flow_revision: Reference
    namespace: Reference
    outputs_: Reference
    state: Reference
    end_date: Reference
    first_failed_task_id: Reference
    last_task_id: Reference
    start_date: Reference


class Flow(BaseTrigger):
    """``io.kestra.plugin.core.trigger.Flow``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.trigger.Flow",
        property_versions={"preconditions": ("1.1", "1.3"), "depends_on": ("2.0",), "min_satisfied": ("2.0",), "mode": ("2.0",), "window": ("2.0",)},
        aliases=("io.kestra.core.models.triggers.types.Flow",),
        replacements={"preconditions": "depends_on"},
    )

    depends_on: Items[One[FlowDependency]] | None = None
    """In Kestra 2.0."""
    inputs: Map[Data] | None = None
    min_satisfied: Int | None = None
    """In Kestra 2.0."""
    mode: Literal["ALL", "ANY", "AT_LEAST"] | None = None
    """Default: ALL. In Kestra 2.0."""
    preconditions: One[FlowPreconditions] | None = None
    """In Kestra 1.1, 1.3. Use depends_on."""
    states: (
        Items[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS", "WARNING",
        "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT", "RESUBMITTED"]]
        | None
    ) = None
    window: One[Window] | None = None
    """In Kestra 2.0."""

    @property
    def outputs(self) -> FlowOutputs:
        return FlowOutputs("trigger", self.id)
