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
    """``io.kestra.plugin.jenkins.JobBuild``."""

    job_name: Text | None = None
    """Required."""
    server_url: Text | None = None
    """Required."""
    parameters: Dynamic[Map[Data]] | None = None
    api_token: Text | None = None
    options: One[HttpConfiguration] | None = None
    username: Text | None = None

    @property
    def outputs(self) -> JobBuildOutputs:
        return JobBuildOutputs(self._output_root, self.id)


class JobInfoOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"info": "info"}
    info: Reference


class JobInfo(BaseTask):
    """``io.kestra.plugin.jenkins.JobInfo``."""

    build_number: Int | None = None
    """Required."""
    job_name: Text | None = None
    """Required."""
    server_url: Text | None = None
    """Required."""
    api_token: Text | None = None
    options: One[HttpConfiguration] | None = None
    username: Text | None = None

    @property
    def outputs(self) -> JobInfoOutputs:
        return JobInfoOutputs(self._output_root, self.id)
