# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.flink``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CancelJob",
    "MonitorJob",
    "Submit",
    "SubmitSql",
    "SubmitSqlSessionConfig",
    "TriggerSavepoint",
]

PREFIX = "io.kestra.plugin.flink"


def _CancelJob():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CancelJobOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"cancellation_result": "cancellationResult", "job_id": "jobId", "savepoint_path": "savepointPath"}
        cancellation_result: Reference
        job_id: Reference
        savepoint_path: Reference
    class CancelJob(BaseTask):
        """``io.kestra.plugin.flink.CancelJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.flink.CancelJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("job_id", "rest_url"),
        )
        job_id: Text | None = None
        rest_url: Text | None = None
        cancellation_timeout: Dynamic[Int] | None = None
        drain_job: Dynamic[Bool] | None = None
        savepoint_dir: Text | None = None
        with_savepoint: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> CancelJobOutputs:
            return CancelJobOutputs(self._output_root, self.id)
    return CancelJob


def _MonitorJob():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, Text
    class MonitorJob(BaseTrigger):
        """``io.kestra.plugin.flink.MonitorJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.flink.MonitorJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("job_id", "rest_url"),
        )
        job_id: Text | None = None
        rest_url: Text | None = None
        expected_terminal_states: Dynamic[Items[Text]] | None = None
        fail_on_error: Dynamic[Bool] | None = None
        interval: Dynamic[Duration] | None = None
    return MonitorJob


def _Submit():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SubmitOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"jar_id": "jarId", "job_id": "jobId"}
        jar_id: Reference
        job_id: Reference
    class Submit(BaseTask):
        """``io.kestra.plugin.flink.Submit``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.flink.Submit",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("entry_class", "jar_uri", "rest_url"),
        )
        entry_class: Text | None = None
        jar_uri: Text | None = None
        rest_url: Text | None = None
        allow_non_restored_state: Dynamic[Bool] | None = None
        args: Dynamic[Items[Text]] | None = None
        job_config: Dynamic[Map[Data]] | None = None
        parallelism: Dynamic[Int] | None = None
        restore_from_savepoint: Text | None = None
        @property
        def outputs(self) -> SubmitOutputs:
            return SubmitOutputs(self._output_root, self.id)
    return Submit


def _SubmitSql():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SubmitSqlOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"operation_handle": "operationHandle", "result_count": "resultCount", "session_handle": "sessionHandle", "status": "status"}
        operation_handle: Reference
        result_count: Reference
        session_handle: Reference
        status: Reference
    class SubmitSql(BaseTask):
        """``io.kestra.plugin.flink.SubmitSql``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.flink.SubmitSql",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("gateway_url", "statement"),
        )
        gateway_url: Text | None = None
        statement: Text | None = None
        acceptable_states: Dynamic[Items[Text]] | None = None
        connection_timeout: Dynamic[Int] | None = None
        session_config: Dynamic[One[later("kestra_dsl.plugins.flink", "SubmitSqlSessionConfig")]] | Text | None = None
        session_name: Text | None = None
        statement_timeout: Dynamic[Int] | None = None
        @property
        def outputs(self) -> SubmitSqlOutputs:
            return SubmitSqlOutputs(self._output_root, self.id)
    return SubmitSql


def _SubmitSqlSessionConfig():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Map, Text
    class SubmitSqlSessionConfig(Node):
        """Part of other types: ``io.kestra.plugin.flink.SubmitSql-SessionConfig``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        catalog: Text | None = None
        configuration: Map[Text] | None = None
        database: Text | None = None
    return SubmitSqlSessionConfig


def _TriggerSavepoint():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerSavepointOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"job_id": "jobId", "request_id": "requestId", "savepoint_path": "savepointPath"}
        job_id: Reference
        request_id: Reference
        savepoint_path: Reference
    class TriggerSavepoint(BaseTask):
        """``io.kestra.plugin.flink.TriggerSavepoint``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.flink.TriggerSavepoint",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("job_id", "rest_url"),
        )
        job_id: Text | None = None
        rest_url: Text | None = None
        cancel_job: Dynamic[Bool] | None = None
        format_type: Text | None = None
        savepoint_timeout: Dynamic[Int] | None = None
        target_directory: Text | None = None
        @property
        def outputs(self) -> TriggerSavepointOutputs:
            return TriggerSavepointOutputs(self._output_root, self.id)
    return TriggerSavepoint


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CancelJob,
        _MonitorJob,
        _Submit,
        _SubmitSql,
        _SubmitSqlSessionConfig,
        _TriggerSavepoint,
    ),
)
