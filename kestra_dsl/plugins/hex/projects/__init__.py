# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.hex.projects``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Run",
    "Trigger",
]

PREFIX = "io.kestra.plugin.hex.projects"


def _Run():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.hex.projects.Run",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "project_id"),
        )
        project_id: Text | None = None
        api_token: Text | None = None
        input_params: Dynamic[Map[Data]] | None = None
        base_url: Text | None = None
        max_duration: Dynamic[Duration] | None = None
        poll_frequency: Dynamic[Duration] | None = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> RunOutputs:
            return RunOutputs(self._output_root, self.id)
    return Run


def _Trigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.hex.projects.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "project_id"),
        )
        project_id: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        interval: Duration | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Run,
        _Trigger,
    ),
)
