# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.execution``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import CountedFlow, Label

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

PREFIX: str


class Assert(BaseTask):
    """``io.kestra.plugin.core.execution.Assert``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, conditions.
    https://kestra.io/plugins/core/execution/io.kestra.plugin.core.execution.assert
    """

    conditions: Dynamic[Items[Text]] | None = None
    """Expressions that must all be true; otherwise the task fails. List of text, or an expression. Required."""
    error_message: Text | None = None
    """Text, or an expression."""


class CountOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"results": "results", "total": "total"}
    results: Reference
    total: Reference


class Count(BaseTask):
    """``io.kestra.plugin.core.execution.Count``. In Kestra 1.1, 1.3. Deprecated.

    A task. Required: id, expression, start_date.
    https://kestra.io/plugins/core/execution/io.kestra.plugin.core.execution.count
    """

    expression: Text | None = None
    """Text, or an expression. Required."""
    start_date: Text | None = None
    """Text, or an expression. Required."""
    end_date: Text | None = None
    """Text, or an expression."""
    flows: Items[One[CountedFlow]] | None = None
    """List of CountedFlow."""
    namespaces: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    states: (
        Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
        "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
        "RESUBMITTED"]]]]
        | None
    ) = None
    """List of CREATED, SUBMITTED, RUNNING, PAUSED, RESTARTED, KILLING, SUCCESS, WARNING, FAILED, KILLED, CANCELLED, QUEUED, RETRYING, RETRIED, SKIPPED, BREAKPOINT or RESUBMITTED, or an expression."""

    @property
    def outputs(self) -> CountOutputs:
        return CountOutputs(self._output_root, self.id)


class Exit(BaseTask):
    """``io.kestra.plugin.core.execution.Exit``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id.
    https://kestra.io/plugins/core/execution/io.kestra.plugin.core.execution.exit
    """

    state: Dynamic[Literal["SUCCESS", "WARNING", "KILLED", "FAILED", "CANCELED", "CANCELLED"]] | None = None
    """SUCCESS, WARNING, KILLED, FAILED, CANCELED or CANCELLED, or an expression. Default: SUCCESS."""


class Fail(BaseTask):
    """``io.kestra.plugin.core.execution.Fail``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id.
    https://kestra.io/plugins/core/execution/io.kestra.plugin.core.execution.fail
    """

    condition: Text | None = None
    """Expression; the execution fails if it is true. Text, or an expression."""
    error_message: Text | None = None
    """Text, or an expression. Default: Task failure."""


class Labels(BaseTask):
    """``io.kestra.plugin.core.execution.Labels``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, labels.
    https://kestra.io/plugins/core/execution/io.kestra.plugin.core.execution.labels
    """

    labels: Text | Items[One[Label]] | Map[Data] | None = None
    """Labels to add to the execution. Text, or list of Label, or mapping of names to any data. Required."""


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
    """``io.kestra.plugin.core.execution.PurgeExecutions``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, end_date.
    https://kestra.io/plugins/core/execution/io.kestra.plugin.core.execution.purgeexecutions
    """

    end_date: Text | None = None
    """Text, or an expression. Required."""
    batch_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""
    flow_id: Text | None = None
    """Id of the flow. Text, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    purge_execution: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    purge_log: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    purge_metric: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    purge_storage: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    start_date: Text | None = None
    """Text, or an expression."""
    states: (
        Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
        "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
        "RESUBMITTED"]]]]
        | None
    ) = None
    """List of CREATED, SUBMITTED, RUNNING, PAUSED, RESTARTED, KILLING, SUCCESS, WARNING, FAILED, KILLED, CANCELLED, QUEUED, RETRYING, RETRIED, SKIPPED, BREAKPOINT or RESUBMITTED, or an expression."""

    @property
    def outputs(self) -> PurgeExecutionsOutputs:
        return PurgeExecutionsOutputs(self._output_root, self.id)


class Resume(BaseTask):
    """``io.kestra.plugin.core.execution.Resume``. In Kestra 1.1, 1.3. Deprecated.

    A task. Required: id.
    https://kestra.io/plugins/core/execution/io.kestra.plugin.core.execution.resume
    """

    execution_id: Text | None = None
    """Id of the execution; `execution.id` is the current one. Text, or an expression."""
    flow_id: Text | None = None
    """Id of the flow. Text, or an expression."""
    inputs: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""


class SetVariables(BaseTask):
    """``io.kestra.plugin.core.execution.SetVariables``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, variables.
    https://kestra.io/plugins/core/execution/io.kestra.plugin.core.execution.setvariables
    """

    variables: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    overwrite: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""


class UnsetVariables(BaseTask):
    """``io.kestra.plugin.core.execution.UnsetVariables``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, variables.
    https://kestra.io/plugins/core/execution/io.kestra.plugin.core.execution.unsetvariables
    """

    variables: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    ignore_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
