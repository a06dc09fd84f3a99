# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.hex.projects``."""

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Run",
    "Trigger",
]

PREFIX: str


class RunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"elapsed_time": "elapsedTime", "end_time": "endTime", "project_version": "projectVersion", "run_id": "runId", "run_url": "runUrl", "start_time": "startTime", "status": "status", "trace_id": "traceId"}
    elapsed_time: Reference
    end_time: Reference
    project_version: Reference
    run_id: Reference
    run_url: Reference
    start_time: Reference
    status: Reference
    trace_id: Reference


class Run(BaseTask):
    """``io.kestra.plugin.hex.projects.Run``."""

    project_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    input_params: Dynamic[Map[Data]] | None = None
    base_url: Text | None = None
    """Default: https://app.hex.tech/api/v1."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    poll_frequency: Dynamic[Duration] | None = None
    """Default: PT5S."""
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> RunOutputs:
        return RunOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"elapsed_time": "elapsedTime", "end_time": "endTime", "project_version": "projectVersion", "run_id": "runId", "run_url": "runUrl", "start_time": "startTime", "status": "status", "trace_id": "traceId"}
    elapsed_time: Reference
    end_time: Reference
    project_version: Reference
    run_id: Reference
    run_url: Reference
    start_time: Reference
    status: Reference
    trace_id: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.hex.projects.Trigger``."""

    project_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://app.hex.tech/api/v1."""
    interval: Duration | None = None
    """Default: PT1M."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
