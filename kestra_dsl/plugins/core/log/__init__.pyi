# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.log``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Fetch",
    "Log",
    "PurgeLogs",
]

PREFIX: str


class FetchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class Fetch(BaseTask):
    """``io.kestra.plugin.core.log.Fetch``. In Kestra 1.1, 1.3. Deprecated."""

    execution_id: Text | None = None
    flow_id: Text | None = None
    level: Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]] | None = None
    """Default: INFO."""
    namespace: Text | None = None
    tasks_id: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> FetchOutputs:
        return FetchOutputs(self._output_root, self.id)


class Log(BaseTask):
    """``io.kestra.plugin.core.log.Log``."""

    message: Text | Items[Text] | None = None
    """Required."""
    level: Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]] | None = None
    """Default: INFO."""


class PurgeLogsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "execution_logs_count": "executionLogsCount", "non_execution_logs_count": "nonExecutionLogsCount"}
    count: Reference
    execution_logs_count: Reference
    non_execution_logs_count: Reference


class PurgeLogs(BaseTask):
    """``io.kestra.plugin.core.log.PurgeLogs``."""

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
