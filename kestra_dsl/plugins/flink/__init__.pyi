# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.flink``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CancelJob",
    "MonitorJob",
    "Submit",
    "SubmitSql",
    "SubmitSqlSessionConfig",
    "TriggerSavepoint",
]

PREFIX: str


class CancelJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cancellation_result": "cancellationResult", "job_id": "jobId", "savepoint_path": "savepointPath"}
    cancellation_result: Reference
    job_id: Reference
    savepoint_path: Reference


class CancelJob(BaseTask):
    """``io.kestra.plugin.flink.CancelJob``.

    A task. In Kestra 1.3, 2.0. From plugin-flink 1.5.4. Required: id, job_id, rest_url.
    https://kestra.io/plugins/plugin-flink/io.kestra.plugin.flink.canceljob
    """

    job_id: Text | None = None
    """Text, or an expression. Required."""
    rest_url: Text | None = None
    """Text, or an expression. Required."""
    cancellation_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60."""
    drain_job: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    savepoint_dir: Text | None = None
    """Text, or an expression."""
    with_savepoint: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> CancelJobOutputs:
        return CancelJobOutputs(self._output_root, self.id)


class MonitorJob(BaseTrigger):
    """``io.kestra.plugin.flink.MonitorJob``.

    A trigger. In Kestra 1.3, 2.0. From plugin-flink 1.5.4. Required: id, job_id, rest_url.
    https://kestra.io/plugins/plugin-flink/io.kestra.plugin.flink.monitorjob
    """

    job_id: Text | None = None
    """Text, or an expression. Required."""
    rest_url: Text | None = None
    """Text, or an expression. Required."""
    expected_terminal_states: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    fail_on_error: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    interval: Dynamic[Duration] | None = None
    """Time between two checks. Duration, or an expression. Default: PT10S."""


class SubmitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"jar_id": "jarId", "job_id": "jobId"}
    jar_id: Reference
    job_id: Reference


class Submit(BaseTask):
    """``io.kestra.plugin.flink.Submit``.

    A task. In Kestra 1.3, 2.0. From plugin-flink 1.5.4. Required: id, entry_class, jar_uri, rest_url.
    https://kestra.io/plugins/plugin-flink/io.kestra.plugin.flink.submit
    """

    entry_class: Text | None = None
    """Text, or an expression. Required."""
    jar_uri: Text | None = None
    """Text, or an expression. Required."""
    rest_url: Text | None = None
    """Text, or an expression. Required."""
    allow_non_restored_state: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    args: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    job_config: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    parallelism: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    restore_from_savepoint: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> SubmitOutputs:
        return SubmitOutputs(self._output_root, self.id)


class SubmitSqlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"operation_handle": "operationHandle", "result_count": "resultCount", "session_handle": "sessionHandle", "status": "status"}
    operation_handle: Reference
    result_count: Reference
    session_handle: Reference
    status: Reference


class SubmitSql(BaseTask):
    """``io.kestra.plugin.flink.SubmitSql``.

    A task. In Kestra 1.3, 2.0. From plugin-flink 1.5.4. Required: id, gateway_url, statement.
    https://kestra.io/plugins/plugin-flink/io.kestra.plugin.flink.submitsql
    """

    gateway_url: Text | None = None
    """Text, or an expression. Required."""
    statement: Text | None = None
    """Text, or an expression. Required."""
    acceptable_states: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    connection_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 30."""
    session_config: Dynamic[One[SubmitSqlSessionConfig]] | Text | None = None
    """SubmitSqlSessionConfig, or text, or an expression."""
    session_name: Text | None = None
    """Text, or an expression."""
    statement_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 300."""

    @property
    def outputs(self) -> SubmitSqlOutputs:
        return SubmitSqlOutputs(self._output_root, self.id)


class SubmitSqlSessionConfig(Node):
    """Part of other types: ``io.kestra.plugin.flink.SubmitSql-SessionConfig``.

    A part. In Kestra 1.3, 2.0. From plugin-flink 1.5.4.
    """

    catalog: Text | None = None
    """Text."""
    configuration: Map[Text] | None = None
    """Mapping of names to text."""
    database: Text | None = None
    """Text."""


class TriggerSavepointOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId", "request_id": "requestId", "savepoint_path": "savepointPath"}
    job_id: Reference
    request_id: Reference
    savepoint_path: Reference


class TriggerSavepoint(BaseTask):
    """``io.kestra.plugin.flink.TriggerSavepoint``.

    A task. In Kestra 1.3, 2.0. From plugin-flink 1.5.4. Required: id, job_id, rest_url.
    https://kestra.io/plugins/plugin-flink/io.kestra.plugin.flink.triggersavepoint
    """

    job_id: Text | None = None
    """Text, or an expression. Required."""
    rest_url: Text | None = None
    """Text, or an expression. Required."""
    cancel_job: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    format_type: Text | None = None
    """Text, or an expression. Default: CANONICAL."""
    savepoint_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 300."""
    target_directory: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> TriggerSavepointOutputs:
        return TriggerSavepointOutputs(self._output_root, self.id)
