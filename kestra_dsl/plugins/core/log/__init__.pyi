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
    """``io.kestra.plugin.core.log.Fetch``. In Kestra 1.1, 1.3. Deprecated.

    A task. Required: id.
    https://kestra.io/plugins/core/log/io.kestra.plugin.core.log.fetch
    """

    execution_id: Text | None = None
    """Id of the execution; `execution.id` is the current one. Text, or an expression."""
    flow_id: Text | None = None
    """Id of the flow. Text, or an expression."""
    level: Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]] | None = None
    """ERROR, WARN, INFO, DEBUG or TRACE, or an expression. Default: INFO."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    tasks_id: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""

    @property
    def outputs(self) -> FetchOutputs:
        return FetchOutputs(self._output_root, self.id)


class Log(BaseTask):
    """``io.kestra.plugin.core.log.Log``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, message.
    https://kestra.io/plugins/core/log/io.kestra.plugin.core.log.log
    """

    message: Text | Items[Text] | None = None
    """Text to log, or a list of texts with a log entry each. Text, or list of text. Required."""
    level: Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]] | None = None
    """ERROR, WARN, INFO, DEBUG or TRACE, or an expression. Default: INFO."""


class PurgeLogsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "execution_logs_count": "executionLogsCount", "non_execution_logs_count": "nonExecutionLogsCount"}
    count: Reference
    execution_logs_count: Reference
    non_execution_logs_count: Reference


class PurgeLogs(BaseTask):
    """``io.kestra.plugin.core.log.PurgeLogs``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, end_date.
    https://kestra.io/plugins/core/log/io.kestra.plugin.core.log.purgelogs
    """

    end_date: Text | None = None
    """Text, or an expression. Required."""
    batch_size: Dynamic[Int] | None = None
    """Whole number, or an expression. In Kestra 2.0."""
    execution_id: Text | None = None
    """Id of the execution; `execution.id` is the current one. Text, or an expression."""
    flow_id: Text | None = None
    """Id of the flow. Text, or an expression."""
    log_levels: Dynamic[Items[Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]]]] | None = None
    """List of ERROR, WARN, INFO, DEBUG or TRACE, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    purge_execution_logs: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. In Kestra 2.0."""
    purge_non_execution_logs: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. In Kestra 2.0."""
    start_date: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> PurgeLogsOutputs:
        return PurgeLogsOutputs(self._output_root, self.id)
