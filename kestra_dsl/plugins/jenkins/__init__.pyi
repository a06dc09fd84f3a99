# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jenkins``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "JobBuild",
    "JobInfo",
]

PREFIX: str


class JobBuildOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"status": "status"}
    status: Reference


class JobBuild(BaseTask):
    """``io.kestra.plugin.jenkins.JobBuild``.

    A task. In Kestra 1.3, 2.0. From plugin-jenkins 1.4.5. Required: id, job_name, server_url.
    https://kestra.io/plugins/plugin-jenkins/io.kestra.plugin.jenkins.jobbuild
    """

    job_name: Text | None = None
    """Text, or an expression. Required."""
    server_url: Text | None = None
    """Text, or an expression. Required."""
    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    api_token: Text | None = None
    """Text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> JobBuildOutputs:
        return JobBuildOutputs(self._output_root, self.id)


class JobInfoOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"info": "info"}
    info: Reference


class JobInfo(BaseTask):
    """``io.kestra.plugin.jenkins.JobInfo``.

    A task. In Kestra 1.3, 2.0. From plugin-jenkins 1.4.5. Required: id, build_number, job_name, server_url.
    https://kestra.io/plugins/plugin-jenkins/io.kestra.plugin.jenkins.jobinfo
    """

    build_number: Int | None = None
    """Whole number. Required."""
    job_name: Text | None = None
    """Text. Required."""
    server_url: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> JobInfoOutputs:
        return JobInfoOutputs(self._output_root, self.id)
