# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.execution``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Assert",
    "Count",
    "Exit",
    "Fail",
    "Labels",
    "PurgeExecutions",
    "Resume",
    "SetVariables",
    "UnsetVariables",
]

PREFIX = "io.kestra.plugin.core.execution"


def _Assert():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    class Assert(BaseTask):
        """``io.kestra.plugin.core.execution.Assert``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.execution.Assert",
            required=("conditions",),
        )
        conditions: Dynamic[Items[Text]] | None = None
        error_message: Text | None = None
    return Assert


def _Count():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        start_date: Text | None = None
        end_date: Text | None = None
        flows: Items[One[later("kestra_dsl.models", "CountedFlow")]] | None = None
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
    return Count


def _Exit():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic
    class Exit(BaseTask):
        """``io.kestra.plugin.core.execution.Exit``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.execution.Exit",
            value_versions={"state": {"CANCELED": ("1.1", "1.3"), "CANCELLED": ("1.3", "2.0")}},
        )
        state: Dynamic[Literal["SUCCESS", "WARNING", "KILLED", "FAILED", "CANCELED", "CANCELLED"]] | None = None
    return Exit


def _Fail():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    class Fail(BaseTask):
        """``io.kestra.plugin.core.execution.Fail``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.execution.Fail",
            aliases=("io.kestra.core.tasks.executions.Fail",),
        )
        condition: Text | None = None
        error_message: Text | None = None
    return Fail


def _Labels():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Items, Map, One, Text, later
    class Labels(BaseTask):
        """``io.kestra.plugin.core.execution.Labels``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.execution.Labels",
            required=("labels",),
            aliases=("io.kestra.core.tasks.executions.Labels",),
        )
        labels: Text | Items[One[later("kestra_dsl.models", "Label")]] | Map[Data] | None = None
    return Labels


def _PurgeExecutions():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PurgeExecutionsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"executions_count": "executionsCount", "logs_count": "logsCount", "metrics_count": "metricsCount", "storages_count": "storagesCount", "execution_outputs_count": "executionOutputsCount", "task_outputs_count": "taskOutputsCount"}
        executions_count: Reference
        logs_count: Reference
        metrics_count: Reference
        storages_count: Reference
        execution_outputs_count: Reference
        task_outputs_count: Reference
    class PurgeExecutions(BaseTask):
        """``io.kestra.plugin.core.execution.PurgeExecutions``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.execution.PurgeExecutions",
            required=("end_date",),
            aliases=("io.kestra.core.tasks.storages.Purge", "io.kestra.plugin.core.storage.Purge"),
        )
        end_date: Text | None = None
        batch_size: Dynamic[Int] | None = None
        flow_id: Text | None = None
        namespace: Text | None = None
        purge_execution: Dynamic[Bool] | None = None
        purge_log: Dynamic[Bool] | None = None
        purge_metric: Dynamic[Bool] | None = None
        purge_storage: Dynamic[Bool] | None = None
        start_date: Text | None = None
        states: (
            Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
            "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
            "RESUBMITTED"]]]]
            | None
        ) = None
        @property
        def outputs(self) -> PurgeExecutionsOutputs:
            return PurgeExecutionsOutputs(self._output_root, self.id)
    return PurgeExecutions


def _Resume():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    class Resume(BaseTask):
        """``io.kestra.plugin.core.execution.Resume``. In Kestra 1.1, 1.3. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.execution.Resume",
            versions=("1.1", "1.3"),
            deprecated=True,
        )
        execution_id: Text | None = None
        flow_id: Text | None = None
        inputs: Dynamic[Map[Data]] | None = None
        namespace: Text | None = None
    return Resume


def _SetVariables():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map
    class SetVariables(BaseTask):
        """``io.kestra.plugin.core.execution.SetVariables``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.execution.SetVariables",
            required=("variables",),
        )
        variables: Dynamic[Map[Data]] | None = None
        overwrite: Dynamic[Bool] | None = None
    return SetVariables


def _UnsetVariables():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    class UnsetVariables(BaseTask):
        """``io.kestra.plugin.core.execution.UnsetVariables``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.execution.UnsetVariables",
            required=("variables",),
        )
        variables: Dynamic[Items[Text]] | None = None
        ignore_missing: Dynamic[Bool] | None = None
    return UnsetVariables


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Assert,
        _Count,
        _Exit,
        _Fail,
        _Labels,
        _PurgeExecutions,
        _Resume,
        _SetVariables,
        _UnsetVariables,
    ),
)
