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
    """``io.kestra.plugin.core.flow.AllowFailure``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, tasks.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.allowfailure
    """

    tasks: Items[One[BaseTask]] | None = None
    """The tasks inside; in Python, those of the `with` block. List of task. Required."""
    errors: Items[One[BaseTask]] | None = None
    """List of task."""
    finally_: Items[One[BaseTask]] | None = None
    """List of task."""


class Dag(Graph):
    """``io.kestra.plugin.core.flow.Dag``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, tasks.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.dag
    """

    tasks: Items[One[DagTask]] | None = None
    """The tasks inside; in Python, those of the `with` block. List of DagTask. Required."""
    concurrent: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0."""
    errors: Items[One[BaseTask]] | None = None
    """List of task."""
    finally_: Items[One[BaseTask]] | None = None
    """List of task."""
    on_child_failure: Dynamic[Literal["CONTINUE", "CANCEL", "FAIL"]] | None = None
    """CONTINUE, CANCEL or FAIL, or an expression. Default: CONTINUE. In Kestra 2.0."""


class DagTask(Node):
    """Part of other types: ``io.kestra.plugin.core.flow.Dag-DagTask``.

    A part. In Kestra 1.1, 1.3, 2.0. Required: task.
    """

    task: One[BaseTask] | None = None
    """Task. Required."""
    depends_on: Items[Text] | None = None
    """List of text."""


class EachParallel(Looping):
    """``io.kestra.plugin.core.flow.EachParallel``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.flow.ForEach with concurrencyLimit 0.

    A task. Required: id, tasks, value.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.eachparallel
    """

    tasks: Items[One[BaseTask]] | None = None
    """The tasks inside; in Python, those of the `with` block. List of task. Required."""
    value: Text | Items[Data] | None = None
    """Text, or list of any data. Required."""
    concurrent: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0."""
    errors: Items[One[BaseTask]] | None = None
    """List of task."""
    finally_: Items[One[BaseTask]] | None = None
    """List of task."""


class EachSequential(Looping):
    """``io.kestra.plugin.core.flow.EachSequential``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.flow.ForEach.

    A task. Required: id, tasks, value.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.eachsequential
    """

    tasks: Items[One[BaseTask]] | None = None
    """The tasks inside; in Python, those of the `with` block. List of task. Required."""
    value: Text | Items[Data] | None = None
    """Text, or list of any data. Required."""
    errors: Items[One[BaseTask]] | None = None
    """List of task."""
    finally_: Items[One[BaseTask]] | None = None
    """List of task."""


class ForEach(Looping):
    """``io.kestra.plugin.core.flow.ForEach``. In Kestra 1.1, 1.3. Use io.kestra.plugin.core.flow.Loop (2.0).

    A task. Required: id, tasks, values.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.foreach
    """

    tasks: Items[One[BaseTask]] | None = None
    """The tasks inside; in Python, those of the `with` block. List of task. Required."""
    values: Text | Items[Data] | None = None
    """List to loop over: a list, JSON text or a template of either. Each task of the loop has `taskrun.value`. Text, or list of any data. Required."""
    concurrency_limit: Int | None = None
    """Whole number. Default: 1. At least 0."""
    errors: Items[One[BaseTask]] | None = None
    """List of task."""
    finally_: Items[One[BaseTask]] | None = None
    """List of task."""


class ForEachItem(Handlers):
    """``io.kestra.plugin.core.flow.ForEachItem``. In Kestra 1.1, 1.3. Use io.kestra.plugin.core.flow.Loop over a Subflow (2.0).

    A task. Required: id, flow_id, items, namespace.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.foreachitem
    """

    flow_id: Text | None = None
    """Id of the flow. Text, or an expression. Required."""
    items: Text | None = None
    """Text, or an expression. Required."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression. Required."""
    batch: One[ForEachItemBatch] | None = None
    """ForEachItemBatch. Default: {"rows": "1", "separator": "n"}."""
    errors: Items[One[BaseTask]] | None = None
    """List of task."""
    finally_: Items[One[BaseTask]] | None = None
    """List of task."""
    inherit_labels: Bool | None = None
    """True or false. Default: false."""
    inputs: Dynamic[Map[Data]] | None = None
    """Values for the inputs of the flow that is run for each batch. Mapping of names to any data, or an expression."""
    labels: Items[One[Label]] | Map[Data] | None = None
    """Labels of the executions that are started. List of Label, or mapping of names to any data."""
    restart_behavior: Literal["NEW_EXECUTION", "RETRY_FAILED"] | None = None
    """NEW_EXECUTION or RETRY_FAILED. Default: RETRY_FAILED."""
    revision: Int | None = None
    """Whole number."""
    schedule_date: Dynamic[DateTime] | None = None
    """Date and time, or an expression."""
    transmit_failed: Bool | None = None
    """True or false. Default: true."""
    wait: Bool | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false. Default: true."""


class ForEachItemBatch(Node):
    """Part of other types: ``io.kestra.plugin.core.flow.ForEachItem-Batch``. In Kestra 1.1, 1.3.

    A part.
    """

    bytes: Text | None = None
    """Text, or an expression."""
    partitions: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    regex_pattern: Text | None = None
    """Text, or an expression."""
    rows: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""
    separator: Text | None = None
    """Text, or an expression. Default: n."""


class IfOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"evaluation_result": "evaluationResult"}
    evaluation_result: Reference


class If(Branches):
    """``io.kestra.plugin.core.flow.If``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, then.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.if
    """

    then: Items[One[BaseTask]] | None = None
    """Tasks that run if the condition is true; in Python, those of the `with` block. List of task. Required."""
    condition: Text | None = None
    """Expression that chooses the branch: `then` if it is true, `else` if it is false. Text, or an expression."""
    else_: Items[One[BaseTask]] | None = None
    """List of task."""
    errors: Items[One[BaseTask]] | None = None
    """List of task."""
    finally_: Items[One[BaseTask]] | None = None
    """List of task."""

    @property
    def outputs(self) -> IfOutputs:
        return IfOutputs(self._output_root, self.id)


class Loop(Looping):
    """``io.kestra.plugin.core.flow.Loop``. In Kestra 2.0.

    A task. Required: id, tasks, values.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.loop
    """

    tasks: Items[One[BaseTask]] | None = None
    """The tasks inside; in Python, those of the `with` block. List of task. Required."""
    values: Text | Items[Data] | Map[Data] | None = None
    """List, mapping, file or template to loop over. Each task of the loop has `item`. Text, or list of any data, or mapping of names to any data. Required."""
    concurrency_limit: Int | None = None
    """Whole number. Default: 1. At least 0."""
    errors: Items[One[BaseTask]] | None = None
    """List of task."""
    fetch_type: Literal["AUTO", "FETCH", "STORE"] | None = None
    """Where the outputs of the iterations go: into the execution (`FETCH`), a file (`STORE`), or by their size (`AUTO`). AUTO, FETCH or STORE. Default: AUTO."""
    finally_: Items[One[BaseTask]] | None = None
    """List of task."""
    outputs_: Dynamic[Items[Dynamic[One[Output]]]] | None = None
    """List of Output, or an expression."""
    transmit_failed: Bool | None = None
    """True or false. Default: true."""


class LoopUntilOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"iteration_count": "iterationCount"}
    iteration_count: Reference


class LoopUntil(Container):
    """``io.kestra.plugin.core.flow.LoopUntil``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, condition, tasks.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.loopuntil
    """

    condition: Text | None = None
    """Expression that ends the loop when it is true; it is evaluated after each iteration. Text, or an expression. Required."""
    tasks: Items[One[BaseTask]] | None = None
    """The tasks inside; in Python, those of the `with` block. List of task. Required."""
    check_frequency: One[LoopUntilCheckFrequency] | None = None
    """LoopUntilCheckFrequency. Default: {"interval": "PT1M"}."""
    errors: Items[One[BaseTask]] | None = None
    """List of task."""
    fail_on_max_reached: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    finally_: Items[One[BaseTask]] | None = None
    """List of task."""

    @property
    def outputs(self) -> LoopUntilOutputs:
        return LoopUntilOutputs(self._output_root, self.id)


class LoopUntilCheckFrequency(Node):
    """Part of other types: ``io.kestra.plugin.core.flow.LoopUntil-CheckFrequency``.

    A part. In Kestra 1.1, 1.3, 2.0.
    """

    interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_iterations: Dynamic[Int] | None = None
    """Whole number, or an expression."""


class Parallel(Container):
    """``io.kestra.plugin.core.flow.Parallel``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, tasks.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.parallel
    """

    tasks: Items[One[BaseTask]] | None = None
    """The tasks inside; in Python, those of the `with` block. List of task. Required."""
    concurrent: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0."""
    errors: Items[One[BaseTask]] | None = None
    """List of task."""
    finally_: Items[One[BaseTask]] | None = None
    """List of task."""
    on_child_failure: Dynamic[Literal["CONTINUE", "CANCEL", "FAIL"]] | None = None
    """CONTINUE, CANCEL or FAIL, or an expression. Default: FAIL. In Kestra 2.0."""


class PauseOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"on_resume": "onResume", "resumed": "resumed"}
    on_resume: Reference
    resumed: Reference


class Pause(Container):
    """``io.kestra.plugin.core.flow.Pause``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.pause
    """

    behavior: Dynamic[Literal["RESUME", "WARN", "CANCEL", "FAIL"]] | None = None
    """RESUME, WARN, CANCEL or FAIL, or an expression. Default: RESUME."""
    errors: Items[One[BaseTask]] | None = None
    """List of task."""
    finally_: Items[One[BaseTask]] | None = None
    """List of task."""
    on_pause: One[BaseTask] | None = None
    """Task."""
    on_resume: Items[One[Input]] | None = None
    """List of Input."""
    pause_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    delay: Dynamic[Duration] | None = None
    """Duration, or an expression. In Kestra 1.1, 1.3. Deprecated. Use pause_duration."""
    tasks: Items[One[BaseTask]] | None = None
    """The tasks inside; in Python, those of the `with` block. List of task. In Kestra 1.1, 1.3. Deprecated."""

    @property
    def outputs(self) -> PauseOutputs:
        return PauseOutputs(self._output_root, self.id)


class PurgeFlowsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size"}
    size: Reference


class PurgeFlows(BaseTask):
    """``io.kestra.plugin.core.flow.PurgeFlows``. In Kestra 2.0.

    A task. Required: id.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.purgeflows
    """

    behavior: Dynamic[One[Version]] | Text | None = None
    """Version, or text, or an expression. Default: {"keepAmount":1}."""
    flow_id: Text | None = None
    """Id of the flow. Text, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""

    @property
    def outputs(self) -> PurgeFlowsOutputs:
        return PurgeFlowsOutputs(self._output_root, self.id)


class Sequential(Container):
    """``io.kestra.plugin.core.flow.Sequential``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, tasks.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.sequential
    """

    tasks: Items[One[BaseTask]] | None = None
    """The tasks inside; in Python, those of the `with` block. List of task. Required."""
    errors: Items[One[BaseTask]] | None = None
    """List of task."""
    finally_: Items[One[BaseTask]] | None = None
    """List of task."""


class Sleep(BaseTask):
    """``io.kestra.plugin.core.flow.Sleep``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, duration.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.sleep
    """

    duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Required."""


class SubflowOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"execution_id": "executionId", "outputs_": "outputs", "state": "state"}
    execution_id: Reference
    outputs_: Reference
    state: Reference


class Subflow(BaseTask):
    """``io.kestra.plugin.core.flow.Subflow``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, flow_id, namespace.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.subflow
    """

    flow_id: Text | None = None
    """Id of the flow to run. Text, or an expression. Required."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression. Required."""
    inherit_labels: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    inputs: Dynamic[Map[Data]] | None = None
    """Values for the inputs of the flow that is run. Mapping of names to any data, or an expression."""
    labels: Items[One[Label]] | Map[Data] | None = None
    """Labels of the executions that are started. List of Label, or mapping of names to any data."""
    restart_behavior: Literal["NEW_EXECUTION", "RETRY_FAILED"] | None = None
    """NEW_EXECUTION or RETRY_FAILED. Default: RETRY_FAILED."""
    revision: Dynamic[Int] | None = None
    """Whole number, or an expression. At least 1."""
    schedule_date: Dynamic[DateTime] | None = None
    """Date and time, or an expression."""
    transmit_failed: Bool | None = None
    """True or false. Default: true."""
    wait: Bool | None = None
    """Wait until the execution that is started has ended. True or false. Default: true."""
    outputs_: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. In Kestra 1.1, 1.3. Deprecated."""

    @property
    def outputs(self) -> SubflowOutputs:
        return SubflowOutputs(self._output_root, self.id)


class SwitchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"defaults": "defaults", "value": "value"}
    defaults: Reference
    value: Reference


class Switch(Cases):
    """``io.kestra.plugin.core.flow.Switch``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, value.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.switch
    """

    value: Text | None = None
    """Template whose rendered value chooses the case. Text, or an expression. Required."""
    cases: Map[Items[One[BaseTask]]] | None = None
    """Mapping of names to list of task."""
    defaults: Items[One[BaseTask]] | None = None
    """List of task."""
    errors: Items[One[BaseTask]] | None = None
    """List of task."""
    finally_: Items[One[BaseTask]] | None = None
    """List of task."""

    @property
    def outputs(self) -> SwitchOutputs:
        return SwitchOutputs(self._output_root, self.id)


class TemplateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"args": "args"}
    args: Reference


class Template(Handlers):
    """``io.kestra.plugin.core.flow.Template``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.flow.Subflow.

    A task. Required: id, namespace, template_id.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.template
    """

    namespace: Text | None = None
    """Kestra namespace. Text. Required."""
    template_id: Text | None = None
    """Text. Required."""
    args: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
    errors: Items[One[BaseTask]] | None = None
    """List of task."""
    finally_: Items[One[BaseTask]] | None = None
    """List of task."""
    tenant_id: Text | None = None
    """Text. In Kestra 1.1."""

    @property
    def outputs(self) -> TemplateOutputs:
        return TemplateOutputs(self._output_root, self.id)


class Version(Node):
    """Part of other types: ``io.kestra.plugin.core.flow.Version``. In Kestra 2.0.

    A part.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.version
    """

    before: Text | None = None
    """Text."""
    keep_amount: Int | None = None
    """Whole number. At least 1."""


class WorkingDirectory(Container):
    """``io.kestra.plugin.core.flow.WorkingDirectory``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, tasks.
    https://kestra.io/plugins/core/flow/io.kestra.plugin.core.flow.workingdirectory
    """

    tasks: Items[One[BaseTask]] | None = None
    """The tasks inside; in Python, those of the `with` block. List of task. Required."""
    cache: One[WorkingDirectoryCache] | None = None
    """WorkingDirectoryCache."""
    errors: Items[One[BaseTask]] | None = None
    """List of task."""
    finally_: Items[One[BaseTask]] | None = None
    """List of task."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""


class WorkingDirectoryCache(Node):
    """Part of other types: ``io.kestra.plugin.core.flow.WorkingDirectory-Cache``.

    A part. In Kestra 1.1, 1.3, 2.0. Required: patterns.
    """

    patterns: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    ttl: Dynamic[Duration] | None = None
    """Duration, or an expression."""
