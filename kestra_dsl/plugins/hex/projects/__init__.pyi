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
    """``io.kestra.plugin.hex.projects.Run``.

    A task. In Kestra 1.3, 2.0. From plugin-hex 1.0.0. Required: id, project_id, api_token.
    https://kestra.io/plugins/plugin-hex/projects/io.kestra.plugin.hex.projects.run
    """

    project_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    input_params: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://app.hex.tech/api/v1."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    poll_frequency: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

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
    """``io.kestra.plugin.hex.projects.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-hex 1.0.0. Required: id, project_id, api_token.
    https://kestra.io/plugins/plugin-hex/projects/io.kestra.plugin.hex.projects.trigger
    """

    project_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://app.hex.tech/api/v1."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
