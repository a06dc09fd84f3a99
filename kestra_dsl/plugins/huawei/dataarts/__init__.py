# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.dataarts``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "GetJobRun",
    "StartJobRun",
    "StopJobRun",
]

PREFIX = "io.kestra.plugin.huawei.dataarts"


def _GetJobRun():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class GetJobRun(BaseTask):
        """``io.kestra.plugin.huawei.dataarts.GetJobRun``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.dataarts.GetJobRun",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        job_name: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        instance_id: Dynamic[Int] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        workspace_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return GetJobRun


def _StartJobRun():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class StartJobRun(BaseTask):
        """``io.kestra.plugin.huawei.dataarts.StartJobRun``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.dataarts.StartJobRun",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        end_date: Text | None = None
        job_name: Text | None = None
        run_name: Text | None = None
        start_date: Text | None = None
        access_key_id: Text | None = None
        day_granularity: Dynamic[Bool] | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        interval: Dynamic[Duration] | None = None
        max_duration: Dynamic[Duration] | None = None
        parallel: Dynamic[Int] | None = None
        project_id: Text | None = None
        region: Text | None = None
        run_time_window: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        stop_when_fail: Dynamic[Bool] | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        wait: Dynamic[Bool] | None = None
        workspace_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return StartJobRun


def _StopJobRun():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class StopJobRun(BaseTask):
        """``io.kestra.plugin.huawei.dataarts.StopJobRun``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.dataarts.StopJobRun",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        run_name: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        interval: Dynamic[Duration] | None = None
        max_duration: Dynamic[Duration] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        wait: Dynamic[Bool] | None = None
        workspace_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return StopJobRun


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _GetJobRun,
        _StartJobRun,
        _StopJobRun,
    ),
)
