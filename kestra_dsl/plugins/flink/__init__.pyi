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
    """``io.kestra.plugin.flink.CancelJob``."""

    job_id: Text | None = None
    """Required."""
    rest_url: Text | None = None
    """Required."""
    cancellation_timeout: Dynamic[Int] | None = None
    """Default: 60."""
    drain_job: Dynamic[Bool] | None = None
    """Default: false."""
    savepoint_dir: Text | None = None
    with_savepoint: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> CancelJobOutputs:
        return CancelJobOutputs(self._output_root, self.id)


class MonitorJob(BaseTrigger):
    """``io.kestra.plugin.flink.MonitorJob``."""

    job_id: Text | None = None
    """Required."""
    rest_url: Text | None = None
    """Required."""
    expected_terminal_states: Dynamic[Items[Text]] | None = None
    fail_on_error: Dynamic[Bool] | None = None
    """Default: true."""
    interval: Dynamic[Duration] | None = None
    """Default: PT10S."""


class SubmitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"jar_id": "jarId", "job_id": "jobId"}
    jar_id: Reference
    job_id: Reference


class Submit(BaseTask):
    """``io.kestra.plugin.flink.Submit``."""

    entry_class: Text | None = None
    """Required."""
    jar_uri: Text | None = None
    """Required."""
    rest_url: Text | None = None
    """Required."""
    allow_non_restored_state: Dynamic[Bool] | None = None
    """Default: false."""
    args: Dynamic[Items[Text]] | None = None
    job_config: Dynamic[Map[Data]] | None = None
    parallelism: Dynamic[Int] | None = None
    restore_from_savepoint: Text | None = None

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
    """``io.kestra.plugin.flink.SubmitSql``."""

    gateway_url: Text | None = None
    """Required."""
    statement: Text | None = None
    """Required."""
    acceptable_states: Dynamic[Items[Text]] | None = None
    connection_timeout: Dynamic[Int] | None = None
    """Default: 30."""
    session_config: Dynamic[One[SubmitSqlSessionConfig]] | Text | None = None
    session_name: Text | None = None
    statement_timeout: Dynamic[Int] | None = None
    """Default: 300."""

    @property
    def outputs(self) -> SubmitSqlOutputs:
        return SubmitSqlOutputs(self._output_root, self.id)


class SubmitSqlSessionConfig(Node):
    """Part of other types: ``io.kestra.plugin.flink.SubmitSql-SessionConfig``."""

    catalog: Text | None = None
    configuration: Map[Text] | None = None
    database: Text | None = None


class TriggerSavepointOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId", "request_id": "requestId", "savepoint_path": "savepointPath"}
    job_id: Reference
    request_id: Reference
    savepoint_path: Reference


class TriggerSavepoint(BaseTask):
    """``io.kestra.plugin.flink.TriggerSavepoint``."""

    job_id: Text | None = None
    """Required."""
    rest_url: Text | None = None
    """Required."""
    cancel_job: Dynamic[Bool] | None = None
    """Default: false."""
    format_type: Text | None = None
    """Default: CANONICAL."""
    savepoint_timeout: Dynamic[Int] | None = None
    """Default: 300."""
    target_directory: Text | None = None

    @property
    def outputs(self) -> TriggerSavepointOutputs:
        return TriggerSavepointOutputs(self._output_root, self.id)
