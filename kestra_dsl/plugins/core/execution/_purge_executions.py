# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["PurgeExecutions", "PurgeExecutionsOutputs"]


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
