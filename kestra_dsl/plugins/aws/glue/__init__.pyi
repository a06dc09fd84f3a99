# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.glue``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "GetJobRun",
    "StartJobRun",
    "StopJobRun",
]

PREFIX: str


class GetJobRunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"attempt": "attempt", "completed_on": "completedOn", "error_message": "errorMessage", "execution_time": "executionTime", "job_name": "jobName", "job_run_id": "jobRunId", "last_modified_on": "lastModifiedOn", "started_on": "startedOn", "state": "state", "timeout": "timeout"}
    attempt: Reference
    completed_on: Reference
    error_message: Reference
    execution_time: Reference
    job_name: Reference
    job_run_id: Reference
    last_modified_on: Reference
    started_on: Reference
    state: Reference
    timeout: Reference


class GetJobRun(BaseTask):
    """``io.kestra.plugin.aws.glue.GetJobRun``."""

    job_name: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    region: Text | None = None
    run_id: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> GetJobRunOutputs:
        return GetJobRunOutputs(self._output_root, self.id)


class StartJobRunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"attempt": "attempt", "completed_on": "completedOn", "error_message": "errorMessage", "execution_time": "executionTime", "job_name": "jobName", "job_run_id": "jobRunId", "last_modified_on": "lastModifiedOn", "started_on": "startedOn", "state": "state", "timeout": "timeout"}
    attempt: Reference
    completed_on: Reference
    error_message: Reference
    execution_time: Reference
    job_name: Reference
    job_run_id: Reference
    last_modified_on: Reference
    started_on: Reference
    state: Reference
    timeout: Reference


class StartJobRun(BaseTask):
    """``io.kestra.plugin.aws.glue.StartJobRun``."""

    job_name: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    arguments: Dynamic[Map[Data]] | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    interval: Dynamic[Duration] | None = None
    """Default: PT1S."""
    max_duration: Dynamic[Duration] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> StartJobRunOutputs:
        return StartJobRunOutputs(self._output_root, self.id)


class StopJobRunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"attempt": "attempt", "completed_on": "completedOn", "error_message": "errorMessage", "execution_time": "executionTime", "job_name": "jobName", "job_run_id": "jobRunId", "last_modified_on": "lastModifiedOn", "started_on": "startedOn", "state": "state", "timeout": "timeout"}
    attempt: Reference
    completed_on: Reference
    error_message: Reference
    execution_time: Reference
    job_name: Reference
    job_run_id: Reference
    last_modified_on: Reference
    started_on: Reference
    state: Reference
    timeout: Reference


class StopJobRun(BaseTask):
    """``io.kestra.plugin.aws.glue.StopJobRun``."""

    job_name: Text | None = None
    """Required."""
    job_run_id: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    interval: Dynamic[Duration] | None = None
    """Default: PT1S."""
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> StopJobRunOutputs:
        return StopJobRunOutputs(self._output_root, self.id)
