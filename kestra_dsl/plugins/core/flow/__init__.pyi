# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.flow``."""

from typing import Literal

from kestra_dsl.core.containers import Branches, Cases, Container, Graph, Handlers, Looping
from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, DateTime, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.inputs import Input
from kestra_dsl.models import Label, NamespaceFiles, Output

__all__ = [
    "AllowFailure",
    "Dag",
    "DagTask",
    "EachParallel",
    "EachSequential",
    "ForEach",
    "ForEachItem",
    "ForEachItemBatch",
    "If",
    "Loop",
    "LoopUntil",
    "LoopUntilCheckFrequency",
    "Parallel",
    "Pause",
    "PurgeFlows",
    "Sequential",
    "Sleep",
    "Subflow",
    "Switch",
    "Template",
    "Version",
    "WorkingDirectory",
    "WorkingDirectoryCache",
]

PREFIX: str


class AllowFailure(Container):
    """``io.kestra.plugin.core.flow.AllowFailure``."""

    tasks: Items[One[BaseTask]] | None = None
    """Required."""
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None


class Dag(Graph):
    """``io.kestra.plugin.core.flow.Dag``."""

    tasks: Items[One[DagTask]] | None = None
    """Required."""
    concurrent: Dynamic[Int] | None = None
    """Default: 0."""
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None
    on_child_failure: Dynamic[Literal["CONTINUE", "CANCEL", "FAIL"]] | None = None
    """Default: CONTINUE. In Kestra 2.0."""


class DagTask(Node):
    """Part of other types: ``io.kestra.plugin.core.flow.Dag-DagTask``."""

    task: One[BaseTask] | None = None
    """Required."""
    depends_on: Items[Text] | None = None


class EachParallel(Looping):
    """``io.kestra.plugin.core.flow.EachParallel``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.flow.ForEach with concurrencyLimit 0."""

    tasks: Items[One[BaseTask]] | None = None
    """Required."""
    value: Text | Items[Data] | None = None
    """Required."""
    concurrent: Dynamic[Int] | None = None
    """Default: 0."""
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None


class EachSequential(Looping):
    """``io.kestra.plugin.core.flow.EachSequential``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.flow.ForEach."""

    tasks: Items[One[BaseTask]] | None = None
    """Required."""
    value: Text | Items[Data] | None = None
    """Required."""
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None


class ForEach(Looping):
    """``io.kestra.plugin.core.flow.ForEach``. In Kestra 1.1, 1.3. Use io.kestra.plugin.core.flow.Loop (2.0)."""

    tasks: Items[One[BaseTask]] | None = None
    """Required."""
    values: Text | Items[Data] | None = None
    """Required."""
    concurrency_limit: Int | None = None
    """Default: 1. At least 0."""
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None


class ForEachItem(Handlers):
    """``io.kestra.plugin.core.flow.ForEachItem``. In Kestra 1.1, 1.3. Use io.kestra.plugin.core.flow.Loop over a Subflow (2.0)."""

    flow_id: Text | None = None
    """Required."""
    items: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
    batch: One[ForEachItemBatch] | None = None
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None
    inherit_labels: Bool | None = None
    """Default: false."""
    inputs: Dynamic[Map[Data]] | None = None
    labels: Items[One[Label]] | Map[Data] | None = None
    restart_behavior: Literal["NEW_EXECUTION", "RETRY_FAILED"] | None = None
    """Default: RETRY_FAILED."""
    revision: Int | None = None
    schedule_date: Dynamic[DateTime] | None = None
    transmit_failed: Bool | None = None
    """Default: true."""
    wait: Bool | None = None
    """Default: true."""


class ForEachItemBatch(Node):
    """Part of other types: ``io.kestra.plugin.core.flow.ForEachItem-Batch``. In Kestra 1.1, 1.3."""

    bytes: Text | None = None
    partitions: Dynamic[Int] | None = None
    regex_pattern: Text | None = None
    rows: Dynamic[Int] | None = None
    """Default: 1."""
    separator: Text | None = None


class IfOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"evaluation_result": "evaluationResult"}
    evaluation_result: Reference


class If(Branches):
    """``io.kestra.plugin.core.flow.If``."""

    then: Items[One[BaseTask]] | None = None
    """Required."""
    condition: Text | None = None
    else_: Items[One[BaseTask]] | None = None
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None

    @property
    def outputs(self) -> IfOutputs:
        return IfOutputs(self._output_root, self.id)


class Loop(Looping):
    """``io.kestra.plugin.core.flow.Loop``. In Kestra 2.0."""

    tasks: Items[One[BaseTask]] | None = None
    """Required."""
    values: Text | Items[Data] | Map[Data] | None = None
    """Required."""
    concurrency_limit: Int | None = None
    """Default: 1. At least 0."""
    errors: Items[One[BaseTask]] | None = None
    fetch_type: Literal["AUTO", "FETCH", "STORE"] | None = None
    """Default: AUTO."""
    finally_: Items[One[BaseTask]] | None = None
    outputs_: Dynamic[Items[Dynamic[One[Output]]]] | None = None
    transmit_failed: Bool | None = None
    """Default: true."""


class LoopUntilOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"iteration_count": "iterationCount"}
    iteration_count: Reference


class LoopUntil(Container):
    """``io.kestra.plugin.core.flow.LoopUntil``."""

    condition: Text | None = None
    """Required."""
    tasks: Items[One[BaseTask]] | None = None
    """Required."""
    check_frequency: One[LoopUntilCheckFrequency] | None = None
    """Default: {'interval': 'pt1m'}."""
    errors: Items[One[BaseTask]] | None = None
    fail_on_max_reached: Dynamic[Bool] | None = None
    """Default: false."""
    finally_: Items[One[BaseTask]] | None = None

    @property
    def outputs(self) -> LoopUntilOutputs:
        return LoopUntilOutputs(self._output_root, self.id)


class LoopUntilCheckFrequency(Node):
    """Part of other types: ``io.kestra.plugin.core.flow.LoopUntil-CheckFrequency``."""

    interval: Dynamic[Duration] | None = None
    """Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    max_iterations: Dynamic[Int] | None = None


class Parallel(Container):
    """``io.kestra.plugin.core.flow.Parallel``."""

    tasks: Items[One[BaseTask]] | None = None
    """Required."""
    concurrent: Dynamic[Int] | None = None
    """Default: 0."""
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None
    on_child_failure: Dynamic[Literal["CONTINUE", "CANCEL", "FAIL"]] | None = None
    """Default: FAIL. In Kestra 2.0."""


class PauseOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"on_resume": "onResume", "resumed": "resumed"}
    on_resume: Reference
    resumed: Reference


class Pause(Container):
    """``io.kestra.plugin.core.flow.Pause``."""

    behavior: Dynamic[Literal["RESUME", "WARN", "CANCEL", "FAIL"]] | None = None
    """Default: RESUME."""
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None
    on_pause: One[BaseTask] | None = None
    on_resume: Items[One[Input]] | None = None
    pause_duration: Dynamic[Duration] | None = None
    delay: Dynamic[Duration] | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use pause_duration."""
    tasks: Items[One[BaseTask]] | None = None
    """In Kestra 1.1, 1.3. Deprecated."""

    @property
    def outputs(self) -> PauseOutputs:
        return PauseOutputs(self._output_root, self.id)


class PurgeFlowsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size"}
    size: Reference


class PurgeFlows(BaseTask):
    """``io.kestra.plugin.core.flow.PurgeFlows``. In Kestra 2.0."""

    behavior: Dynamic[One[Version]] | Text | None = None
    """Default: {"keepAmount":1}."""
    flow_id: Text | None = None
    namespace: Text | None = None

    @property
    def outputs(self) -> PurgeFlowsOutputs:
        return PurgeFlowsOutputs(self._output_root, self.id)


class Sequential(Container):
    """``io.kestra.plugin.core.flow.Sequential``."""

    tasks: Items[One[BaseTask]] | None = None
    """Required."""
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None


class Sleep(BaseTask):
    """``io.kestra.plugin.core.flow.Sleep``."""

    duration: Dynamic[Duration] | None = None
    """Required."""


class SubflowOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"execution_id": "executionId", "outputs_": "outputs", "state": "state"}
    execution_id: Reference
    outputs_: Reference
    state: Reference


class Subflow(BaseTask):
    """``io.kestra.plugin.core.flow.Subflow``."""

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


class SwitchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"defaults": "defaults", "value": "value"}
    defaults: Reference
    value: Reference


class Switch(Cases):
    """``io.kestra.plugin.core.flow.Switch``."""

    value: Text | None = None
    """Required."""
    cases: Map[Items[One[BaseTask]]] | None = None
    defaults: Items[One[BaseTask]] | None = None
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None

    @property
    def outputs(self) -> SwitchOutputs:
        return SwitchOutputs(self._output_root, self.id)


class TemplateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"args": "args"}
    args: Reference


class Template(Handlers):
    """``io.kestra.plugin.core.flow.Template``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.flow.Subflow."""

    namespace: Text | None = None
    """Required."""
    template_id: Text | None = None
    """Required."""
    args: Dynamic[Map[Text]] | None = None
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None
    tenant_id: Text | None = None
    """In Kestra 1.1."""

    @property
    def outputs(self) -> TemplateOutputs:
        return TemplateOutputs(self._output_root, self.id)


class Version(Node):
    """Part of other types: ``io.kestra.plugin.core.flow.Version``. In Kestra 2.0."""

    before: Text | None = None
    keep_amount: Int | None = None
    """At least 1."""


class WorkingDirectory(Container):
    """``io.kestra.plugin.core.flow.WorkingDirectory``."""

    tasks: Items[One[BaseTask]] | None = None
    """Required."""
    cache: One[WorkingDirectoryCache] | None = None
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None


class WorkingDirectoryCache(Node):
    """Part of other types: ``io.kestra.plugin.core.flow.WorkingDirectory-Cache``."""

    patterns: Dynamic[Items[Text]] | None = None
    """Required."""
    ttl: Dynamic[Duration] | None = None
