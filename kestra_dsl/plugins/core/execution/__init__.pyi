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
    """``io.kestra.plugin.core.execution.Assert``."""

    conditions: Dynamic[Items[Text]] | None = None
    """Required."""
    error_message: Text | None = None


class CountOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"results": "results", "total": "total"}
    results: Reference
    total: Reference


class Count(BaseTask):
    """``io.kestra.plugin.core.execution.Count``. In Kestra 1.1, 1.3. Deprecated."""

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


class Exit(BaseTask):
    """``io.kestra.plugin.core.execution.Exit``."""

    state: Dynamic[Literal["SUCCESS", "WARNING", "KILLED", "FAILED", "CANCELED", "CANCELLED"]] | None = None
    """Default: SUCCESS."""


class Fail(BaseTask):
    """``io.kestra.plugin.core.execution.Fail``."""

    condition: Text | None = None
    error_message: Text | None = None
    """Default: Task failure."""


class Labels(BaseTask):
    """``io.kestra.plugin.core.execution.Labels``."""

    labels: Text | Items[One[Label]] | Map[Data] | None = None
    """Required."""


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

    end_date: Text | None = None
    """Required."""
    batch_size: Dynamic[Int] | None = None
    """Default: 100."""
    flow_id: Text | None = None
    namespace: Text | None = None
    purge_execution: Dynamic[Bool] | None = None
    """Default: true."""
    purge_log: Dynamic[Bool] | None = None
    """Default: true."""
    purge_metric: Dynamic[Bool] | None = None
    """Default: true."""
    purge_storage: Dynamic[Bool] | None = None
    """Default: true."""
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


class Resume(BaseTask):
    """``io.kestra.plugin.core.execution.Resume``. In Kestra 1.1, 1.3. Deprecated."""

    execution_id: Text | None = None
    flow_id: Text | None = None
    inputs: Dynamic[Map[Data]] | None = None
    namespace: Text | None = None


class SetVariables(BaseTask):
    """``io.kestra.plugin.core.execution.SetVariables``."""

    variables: Dynamic[Map[Data]] | None = None
    """Required."""
    overwrite: Dynamic[Bool] | None = None
    """Default: true."""


class UnsetVariables(BaseTask):
    """``io.kestra.plugin.core.execution.UnsetVariables``."""

    variables: Dynamic[Items[Text]] | None = None
    """Required."""
    ignore_missing: Dynamic[Bool] | None = None
    """Default: false."""
