# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["PurgeLogs", "PurgeLogsOutputs"]


class PurgeLogsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "execution_logs_count": "executionLogsCount", "non_execution_logs_count": "nonExecutionLogsCount"}
    count: Reference
    execution_logs_count: Reference
    non_execution_logs_count: Reference


class PurgeLogs(BaseTask):
    """``io.kestra.plugin.core.log.PurgeLogs``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.log.PurgeLogs",
        required=("end_date",),
        property_versions={"batch_size": ("2.0",), "purge_execution_logs": ("2.0",), "purge_non_execution_logs": ("2.0",)},
    )

    end_date: Text | None = None
    """Required."""
    batch_size: Dynamic[Int] | None = None
    """In Kestra 2.0."""
    execution_id: Text | None = None
    flow_id: Text | None = None
    log_levels: Dynamic[Items[Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]]]] | None = None
    namespace: Text | None = None
    purge_execution_logs: Dynamic[Bool] | None = None
    """Default: true. In Kestra 2.0."""
    purge_non_execution_logs: Dynamic[Bool] | None = None
    """Default: true. In Kestra 2.0."""
    start_date: Text | None = None

    @property
    def outputs(self) -> PurgeLogsOutputs:
        return PurgeLogsOutputs(self._output_root, self.id)
