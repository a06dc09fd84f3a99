# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.flow``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.core.flow"


def _AllowFailure():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.containers import Container
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Items, One
    class AllowFailure(Container):
        """``io.kestra.plugin.core.flow.AllowFailure``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.AllowFailure",
            required=("tasks",),
            aliases=("io.kestra.core.tasks.flows.AllowFailure",),
        )
        _children = ("tasks", "errors", "finally_")
        tasks: Items[One[BaseTask]] | None = None
        errors: Items[One[BaseTask]] | None = None
        finally_: Items[One[BaseTask]] | None = None
    return AllowFailure


def _Dag():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.containers import Graph
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, later
    from kestra_dsl.plugins.core.flow import DagTask
    class Dag(Graph):
        """``io.kestra.plugin.core.flow.Dag``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.Dag",
            required=("tasks",),
            property_versions={"on_child_failure": ("2.0",)},
            aliases=("io.kestra.core.tasks.flows.Dag",),
        )
        _children = ("tasks", "errors", "finally_")
        _wrapper = DagTask
        tasks: Items[One[later("kestra_dsl.plugins.core.flow", "DagTask")]] | None = None
        concurrent: Dynamic[Int] | None = None
        errors: Items[One[BaseTask]] | None = None
        finally_: Items[One[BaseTask]] | None = None
        on_child_failure: Dynamic[Literal["CONTINUE", "CANCEL", "FAIL"]] | None = None
    return Dag


def _DagTask():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Items, One, Text
    class DagTask(Node):
        """Part of other types: ``io.kestra.plugin.core.flow.Dag-DagTask``."""
        _kestra = TypeFacts(
            required=("task",),
        )
        _children = ("task",)
        task: One[BaseTask] | None = None
        depends_on: Items[Text] | None = None
    return DagTask


def _EachParallel():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.containers import Looping
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Items, One, Text
    class EachParallel(Looping):
        """``io.kestra.plugin.core.flow.EachParallel``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.flow.ForEach with concurrencyLimit 0."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.EachParallel",
            versions=("1.1", "1.3"),
            required=("tasks", "value"),
            deprecated=True,
            aliases=("io.kestra.core.tasks.flows.EachParallel",),
            replaced_by="io.kestra.plugin.core.flow.ForEach with concurrencyLimit 0",
        )
        _children = ("tasks", "errors", "finally_")
        tasks: Items[One[BaseTask]] | None = None
        value: Text | Items[Data] | None = None
        concurrent: Dynamic[Int] | None = None
        errors: Items[One[BaseTask]] | None = None
        finally_: Items[One[BaseTask]] | None = None
    return EachParallel


def _EachSequential():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.containers import Looping
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Items, One, Text
    class EachSequential(Looping):
        """``io.kestra.plugin.core.flow.EachSequential``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.flow.ForEach."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.EachSequential",
            versions=("1.1", "1.3"),
            required=("tasks", "value"),
            deprecated=True,
            aliases=("io.kestra.core.tasks.flows.EachSequential",),
            replaced_by="io.kestra.plugin.core.flow.ForEach",
        )
        _children = ("tasks", "errors", "finally_")
        tasks: Items[One[BaseTask]] | None = None
        value: Text | Items[Data] | None = None
        errors: Items[One[BaseTask]] | None = None
        finally_: Items[One[BaseTask]] | None = None
    return EachSequential


def _ForEach():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.containers import Looping
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Int, Items, One, Text
    class ForEach(Looping):
        """``io.kestra.plugin.core.flow.ForEach``. In Kestra 1.1, 1.3. Use io.kestra.plugin.core.flow.Loop (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.ForEach",
            versions=("1.1", "1.3"),
            required=("tasks", "values"),
            replaced_by="io.kestra.plugin.core.flow.Loop (2.0)",
        )
        _children = ("tasks", "errors", "finally_")
        tasks: Items[One[BaseTask]] | None = None
        values: Text | Items[Data] | None = None
        concurrency_limit: Int | None = None
        errors: Items[One[BaseTask]] | None = None
        finally_: Items[One[BaseTask]] | None = None
    return ForEach


def _ForEachItem():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.containers import Handlers
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, DateTime, Dynamic, Int, Items, Map, One, Text, later
    class ForEachItem(Handlers):
        """``io.kestra.plugin.core.flow.ForEachItem``. In Kestra 1.1, 1.3. Use io.kestra.plugin.core.flow.Loop over a Subflow (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.ForEachItem",
            versions=("1.1", "1.3"),
            required=("flow_id", "items", "namespace"),
            aliases=("io.kestra.core.tasks.flows.ForEachItem",),
            replaced_by="io.kestra.plugin.core.flow.Loop over a Subflow (2.0)",
        )
        _children = ("errors", "finally_")
        flow_id: Text | None = None
        items: Text | None = None
        namespace: Text | None = None
        batch: One[later("kestra_dsl.plugins.core.flow", "ForEachItemBatch")] | None = None
        errors: Items[One[BaseTask]] | None = None
        finally_: Items[One[BaseTask]] | None = None
        inherit_labels: Bool | None = None
        inputs: Dynamic[Map[Data]] | None = None
        labels: Items[One[later("kestra_dsl.models", "Label")]] | Map[Data] | None = None
        restart_behavior: Literal["NEW_EXECUTION", "RETRY_FAILED"] | None = None
        revision: Int | None = None
        schedule_date: Dynamic[DateTime] | None = None
        transmit_failed: Bool | None = None
        wait: Bool | None = None
    return ForEachItem


def _ForEachItemBatch():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int, Text
    class ForEachItemBatch(Node):
        """Part of other types: ``io.kestra.plugin.core.flow.ForEachItem-Batch``. In Kestra 1.1, 1.3."""
        _kestra = TypeFacts(
            versions=("1.1", "1.3"),
        )
        bytes: Text | None = None
        partitions: Dynamic[Int] | None = None
        regex_pattern: Text | None = None
        rows: Dynamic[Int] | None = None
        separator: Text | None = None
    return ForEachItemBatch


def _If():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.containers import Branches
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Items, One, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class IfOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"evaluation_result": "evaluationResult"}
        evaluation_result: Reference
    class If(Branches):
        """``io.kestra.plugin.core.flow.If``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.If",
            required=("then",),
            required_in={"condition": ("2.0",)},
            aliases=("io.kestra.core.tasks.flows.If",),
        )
        _children = ("then", "else_", "errors", "finally_")
        then: Items[One[BaseTask]] | None = None
        condition: Text | None = None
        else_: Items[One[BaseTask]] | None = None
        errors: Items[One[BaseTask]] | None = None
        finally_: Items[One[BaseTask]] | None = None
        @property
        def outputs(self) -> IfOutputs:
            return IfOutputs(self._output_root, self.id)
    return If


def _Loop():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.containers import Looping
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    class Loop(Looping):
        """``io.kestra.plugin.core.flow.Loop``. In Kestra 2.0."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.Loop",
            versions=("2.0",),
            required=("tasks", "values"),
        )
        _children = ("tasks", "errors", "finally_")
        tasks: Items[One[BaseTask]] | None = None
        values: Text | Items[Data] | Map[Data] | None = None
        concurrency_limit: Int | None = None
        errors: Items[One[BaseTask]] | None = None
        fetch_type: Literal["AUTO", "FETCH", "STORE"] | None = None
        finally_: Items[One[BaseTask]] | None = None
        outputs_: Dynamic[Items[Dynamic[One[later("kestra_dsl.models", "Output")]]]] | None = None
        transmit_failed: Bool | None = None
    return Loop


def _LoopUntil():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.containers import Container
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class LoopUntilOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"iteration_count": "iterationCount"}
        iteration_count: Reference
    class LoopUntil(Container):
        """``io.kestra.plugin.core.flow.LoopUntil``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.LoopUntil",
            required=("condition", "tasks"),
            aliases=("io.kestra.plugin.core.flow.WaitFor",),
        )
        _children = ("tasks", "errors", "finally_")
        condition: Text | None = None
        tasks: Items[One[BaseTask]] | None = None
        check_frequency: One[later("kestra_dsl.plugins.core.flow", "LoopUntilCheckFrequency")] | None = None
        errors: Items[One[BaseTask]] | None = None
        fail_on_max_reached: Dynamic[Bool] | None = None
        finally_: Items[One[BaseTask]] | None = None
        @property
        def outputs(self) -> LoopUntilOutputs:
            return LoopUntilOutputs(self._output_root, self.id)
    return LoopUntil


def _LoopUntilCheckFrequency():
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Duration, Dynamic, Int
    class LoopUntilCheckFrequency(Node):
        """Part of other types: ``io.kestra.plugin.core.flow.LoopUntil-CheckFrequency``."""
        interval: Dynamic[Duration] | None = None
        max_duration: Dynamic[Duration] | None = None
        max_iterations: Dynamic[Int] | None = None
    return LoopUntilCheckFrequency


def _Parallel():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.containers import Container
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, One
    class Parallel(Container):
        """``io.kestra.plugin.core.flow.Parallel``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.Parallel",
            required=("tasks",),
            property_versions={"on_child_failure": ("2.0",)},
            aliases=("io.kestra.core.tasks.flows.Parallel",),
        )
        _children = ("tasks", "errors", "finally_")
        tasks: Items[One[BaseTask]] | None = None
        concurrent: Dynamic[Int] | None = None
        errors: Items[One[BaseTask]] | None = None
        finally_: Items[One[BaseTask]] | None = None
        on_child_failure: Dynamic[Literal["CONTINUE", "CANCEL", "FAIL"]] | None = None
    return Parallel


def _Pause():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.containers import Container
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Duration, Dynamic, Items, One, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PauseOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"on_resume": "onResume", "resumed": "resumed"}
        on_resume: Reference
        resumed: Reference
    class Pause(Container):
        """``io.kestra.plugin.core.flow.Pause``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.Pause",
            property_versions={"delay": ("1.1", "1.3"), "tasks": ("1.1", "1.3")},
            deprecated_properties=("delay", "tasks"),
            aliases=("io.kestra.core.tasks.flows.Pause",),
            replacements={"delay": "pause_duration"},
        )
        _children = ("tasks", "errors", "finally_", "on_pause")
        behavior: Dynamic[Literal["RESUME", "WARN", "CANCEL", "FAIL"]] | None = None
        errors: Items[One[BaseTask]] | None = None
        finally_: Items[One[BaseTask]] | None = None
        on_pause: One[BaseTask] | None = None
        on_resume: Items[One[later("kestra_dsl.inputs", "Input")]] | None = None
        pause_duration: Dynamic[Duration] | None = None
        delay: Dynamic[Duration] | None = None
        tasks: Items[One[BaseTask]] | None = None
        @property
        def outputs(self) -> PauseOutputs:
            return PauseOutputs(self._output_root, self.id)
    return Pause


def _PurgeFlows():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PurgeFlowsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size"}
        size: Reference
    class PurgeFlows(BaseTask):
        """``io.kestra.plugin.core.flow.PurgeFlows``. In Kestra 2.0."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.PurgeFlows",
            versions=("2.0",),
        )
        behavior: Dynamic[One[later("kestra_dsl.plugins.core.flow", "Version")]] | Text | None = None
        flow_id: Text | None = None
        namespace: Text | None = None
        @property
        def outputs(self) -> PurgeFlowsOutputs:
            return PurgeFlowsOutputs(self._output_root, self.id)
    return PurgeFlows


def _Sequential():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.containers import Container
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Items, One
    class Sequential(Container):
        """``io.kestra.plugin.core.flow.Sequential``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.Sequential",
            required=("tasks",),
            aliases=("io.kestra.core.tasks.flows.Sequential",),
        )
        _children = ("tasks", "errors", "finally_")
        tasks: Items[One[BaseTask]] | None = None
        errors: Items[One[BaseTask]] | None = None
        finally_: Items[One[BaseTask]] | None = None
    return Sequential


def _Sleep():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Duration, Dynamic
    class Sleep(BaseTask):
        """``io.kestra.plugin.core.flow.Sleep``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.Sleep",
            required=("duration",),
        )
        duration: Dynamic[Duration] | None = None
    return Sleep


def _Subflow():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, DateTime, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        namespace: Text | None = None
        inherit_labels: Dynamic[Bool] | None = None
        inputs: Dynamic[Map[Data]] | None = None
        labels: Items[One[later("kestra_dsl.models", "Label")]] | Map[Data] | None = None
        restart_behavior: Literal["NEW_EXECUTION", "RETRY_FAILED"] | None = None
        revision: Dynamic[Int] | None = None
        schedule_date: Dynamic[DateTime] | None = None
        transmit_failed: Bool | None = None
        wait: Bool | None = None
        outputs_: Dynamic[Map[Data]] | None = None
        @property
        def outputs(self) -> SubflowOutputs:
            return SubflowOutputs(self._output_root, self.id)
    return Subflow


def _Switch():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.containers import Cases
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Items, Map, One, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SwitchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"defaults": "defaults", "value": "value"}
        defaults: Reference
        value: Reference
    class Switch(Cases):
        """``io.kestra.plugin.core.flow.Switch``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.Switch",
            required=("value",),
            aliases=("io.kestra.core.tasks.flows.Switch",),
        )
        _children = ("cases", "defaults", "errors", "finally_")
        value: Text | None = None
        cases: Map[Items[One[BaseTask]]] | None = None
        defaults: Items[One[BaseTask]] | None = None
        errors: Items[One[BaseTask]] | None = None
        finally_: Items[One[BaseTask]] | None = None
        @property
        def outputs(self) -> SwitchOutputs:
            return SwitchOutputs(self._output_root, self.id)
    return Switch


def _Template():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.containers import Handlers
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Map, One, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TemplateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"args": "args"}
        args: Reference
    class Template(Handlers):
        """``io.kestra.plugin.core.flow.Template``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.flow.Subflow."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.Template",
            versions=("1.1", "1.3"),
            required=("namespace", "template_id"),
            property_versions={"tenant_id": ("1.1",)},
            deprecated=True,
            aliases=("io.kestra.core.tasks.flows.Template",),
            replaced_by="io.kestra.plugin.core.flow.Subflow",
        )
        _children = ("errors", "finally_")
        namespace: Text | None = None
        template_id: Text | None = None
        args: Dynamic[Map[Text]] | None = None
        errors: Items[One[BaseTask]] | None = None
        finally_: Items[One[BaseTask]] | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> TemplateOutputs:
            return TemplateOutputs(self._output_root, self.id)
    return Template


def _Version():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Int, Text
    class Version(Node):
        """Part of other types: ``io.kestra.plugin.core.flow.Version``. In Kestra 2.0."""
        _kestra = TypeFacts(
            versions=("2.0",),
        )
        before: Text | None = None
        keep_amount: Int | None = None
    return Version


def _WorkingDirectory():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.containers import Container
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    class WorkingDirectory(Container):
        """``io.kestra.plugin.core.flow.WorkingDirectory``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.flow.WorkingDirectory",
            required=("tasks",),
            aliases=("io.kestra.core.tasks.flows.Worker", "io.kestra.core.tasks.flows.WorkingDirectory"),
        )
        _children = ("tasks", "errors", "finally_")
        tasks: Items[One[BaseTask]] | None = None
        cache: One[later("kestra_dsl.plugins.core.flow", "WorkingDirectoryCache")] | None = None
        errors: Items[One[BaseTask]] | None = None
        finally_: Items[One[BaseTask]] | None = None
        input_files: Map[Data] | Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
    return WorkingDirectory


def _WorkingDirectoryCache():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Duration, Dynamic, Items, Text
    class WorkingDirectoryCache(Node):
        """Part of other types: ``io.kestra.plugin.core.flow.WorkingDirectory-Cache``."""
        _kestra = TypeFacts(
            required=("patterns",),
        )
        patterns: Dynamic[Items[Text]] | None = None
        ttl: Dynamic[Duration] | None = None
    return WorkingDirectoryCache


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _AllowFailure,
        _Dag,
        _DagTask,
        _EachParallel,
        _EachSequential,
        _ForEach,
        _ForEachItem,
        _ForEachItemBatch,
        _If,
        _Loop,
        _LoopUntil,
        _LoopUntilCheckFrequency,
        _Parallel,
        _Pause,
        _PurgeFlows,
        _Sequential,
        _Sleep,
        _Subflow,
        _Switch,
        _Template,
        _Version,
        _WorkingDirectory,
        _WorkingDirectoryCache,
    ),
)
