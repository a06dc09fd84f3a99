# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.dataarts``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.huawei import TemporaryCredentialsConfig

__all__ = [
    "GetJobRun",
    "StartJobRun",
    "StopJobRun",
]

PREFIX: str


class GetJobRun(BaseTask):
    """``io.kestra.plugin.huawei.dataarts.GetJobRun``."""

    job_name: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    instance_id: Dynamic[Int] | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    workspace_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class StartJobRun(BaseTask):
    """``io.kestra.plugin.huawei.dataarts.StartJobRun``."""

    end_date: Text | None = None
    job_name: Text | None = None
    run_name: Text | None = None
    start_date: Text | None = None
    access_key_id: Text | None = None
    day_granularity: Dynamic[Bool] | None = None
    """Default: true."""
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    interval: Dynamic[Duration] | None = None
    """Default: PT5S."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    parallel: Dynamic[Int] | None = None
    """Default: 1."""
    project_id: Text | None = None
    region: Text | None = None
    run_time_window: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    stop_when_fail: Dynamic[Bool] | None = None
    """Default: true."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""
    workspace_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class StopJobRun(BaseTask):
    """``io.kestra.plugin.huawei.dataarts.StopJobRun``."""

    run_name: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    interval: Dynamic[Duration] | None = None
    """Default: PT3S."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT10M."""
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""
    workspace_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
