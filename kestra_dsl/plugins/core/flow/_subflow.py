# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, DateTime, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models._label import Label

__all__ = ["Subflow", "SubflowOutputs"]


class SubflowOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"execution_id": "executionId", "outputs_": "outputs", "state": "state"}
    execution_id: Reference
    outputs_: Reference
    state: Reference


class Subflow(BaseTask):
    """``io.kestra.plugin.core.flow.Subflow``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.Subflow",
        required=("flow_id", "namespace"),
        property_versions={"outputs_": ("1.1", "1.3")},
        deprecated_properties=("outputs_",),
        aliases=("io.kestra.core.tasks.flows.Flow", "io.kestra.core.tasks.flows.Subflow"),
    )

    flow_id: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
    inherit_labels: Dynamic[Bool] | None = None
    """Default: false."""
    inputs: Dynamic[Map[Data]] | None = None
    labels: Items[One[Label]] | Map[Data] | None = None
    restart_behavior: Literal["NEW_EXECUTION", "RETRY_FAILED"] | None = None
    """Default: RETRY_FAILED."""
    revision: Dynamic[Int] | None = None
    """At least 1."""
    schedule_date: Dynamic[DateTime] | None = None
    transmit_failed: Bool | None = None
    """Default: true."""
    wait: Bool | None = None
    """Default: true."""
    outputs_: Dynamic[Map[Data]] | None = None
    """In Kestra 1.1, 1.3. Deprecated."""

    @property
    def outputs(self) -> SubflowOutputs:
        return SubflowOutputs(self._output_root, self.id)
