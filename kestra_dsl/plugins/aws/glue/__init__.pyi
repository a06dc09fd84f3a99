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
    """``io.kestra.plugin.aws.glue.GetJobRun``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, job_name.
    https://kestra.io/plugins/plugin-aws/glue/io.kestra.plugin.aws.glue.getjobrun
    """

    job_name: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    run_id: Text | None = None
    """Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""

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
    """``io.kestra.plugin.aws.glue.StartJobRun``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, job_name.
    https://kestra.io/plugins/plugin-aws/glue/io.kestra.plugin.aws.glue.startjobrun
    """

    job_name: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    arguments: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1S."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

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
    """``io.kestra.plugin.aws.glue.StopJobRun``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, job_name, job_run_id.
    https://kestra.io/plugins/plugin-aws/glue/io.kestra.plugin.aws.glue.stopjobrun
    """

    job_name: Text | None = None
    """Text, or an expression. Required."""
    job_run_id: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1S."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> StopJobRunOutputs:
        return StopJobRunOutputs(self._output_root, self.id)
