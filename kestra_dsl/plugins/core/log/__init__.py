# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.log``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Fetch",
    "Log",
    "PurgeLogs",
]

PREFIX = "io.kestra.plugin.core.log"


def _Fetch():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FetchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class Fetch(BaseTask):
        """``io.kestra.plugin.core.log.Fetch``. In Kestra 1.1, 1.3. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.log.Fetch",
            versions=("1.1", "1.3"),
            deprecated=True,
            aliases=("io.kestra.core.tasks.log.Fetch",),
        )
        execution_id: Text | None = None
        flow_id: Text | None = None
        level: Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]] | None = None
        namespace: Text | None = None
        tasks_id: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> FetchOutputs:
            return FetchOutputs(self._output_root, self.id)
    return Fetch


def _Log():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    class Log(BaseTask):
        """``io.kestra.plugin.core.log.Log``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.log.Log",
            required=("message",),
            aliases=("io.kestra.core.tasks.log.Log",),
        )
        message: Text | Items[Text] | None = None
        level: Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]] | None = None
    return Log


def _PurgeLogs():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        batch_size: Dynamic[Int] | None = None
        execution_id: Text | None = None
        flow_id: Text | None = None
        log_levels: Dynamic[Items[Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]]]] | None = None
        namespace: Text | None = None
        purge_execution_logs: Dynamic[Bool] | None = None
        purge_non_execution_logs: Dynamic[Bool] | None = None
        start_date: Text | None = None
        @property
        def outputs(self) -> PurgeLogsOutputs:
            return PurgeLogsOutputs(self._output_root, self.id)
    return PurgeLogs


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Fetch,
        _Log,
        _PurgeLogs,
    ),
)
