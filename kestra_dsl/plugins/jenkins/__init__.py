# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jenkins``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "JobBuild",
    "JobInfo",
]

PREFIX = "io.kestra.plugin.jenkins"


def _JobBuild():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class JobBuildOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"status": "status"}
        status: Reference
    class JobBuild(BaseTask):
        """``io.kestra.plugin.jenkins.JobBuild``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jenkins.JobBuild",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("job_name", "server_url"),
        )
        job_name: Text | None = None
        server_url: Text | None = None
        parameters: Dynamic[Map[Data]] | None = None
        api_token: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        username: Text | None = None
        @property
        def outputs(self) -> JobBuildOutputs:
            return JobBuildOutputs(self._output_root, self.id)
    return JobBuild


def _JobInfo():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class JobInfoOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"info": "info"}
        info: Reference
    class JobInfo(BaseTask):
        """``io.kestra.plugin.jenkins.JobInfo``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jenkins.JobInfo",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("build_number", "job_name", "server_url"),
        )
        build_number: Int | None = None
        job_name: Text | None = None
        server_url: Text | None = None
        api_token: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        username: Text | None = None
        @property
        def outputs(self) -> JobInfoOutputs:
            return JobInfoOutputs(self._output_root, self.id)
    return JobInfo


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _JobBuild,
        _JobInfo,
    ),
)
