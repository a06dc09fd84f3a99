# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ceph.cluster``."""

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "GetHealth",
    "GetStatus",
    "HealthTrigger",
]

PREFIX: str


class GetHealthOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"checks": "checks", "status": "status", "summary": "summary"}
    checks: Reference
    status: Reference
    summary: Reference


class GetHealth(BaseTask):
    """``io.kestra.plugin.ceph.cluster.GetHealth``."""

    host: Text | None = None
    """Required."""
    password: Text | None = None
    port: Dynamic[Int] | None = None
    """Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """Default: false."""
    token: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> GetHealthOutputs:
        return GetHealthOutputs(self._output_root, self.id)


class GetStatusOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"checks": "checks", "status": "status", "summary": "summary"}
    checks: Reference
    status: Reference
    summary: Reference


class GetStatus(BaseTask):
    """``io.kestra.plugin.ceph.cluster.GetStatus``."""

    host: Text | None = None
    """Required."""
    password: Text | None = None
    port: Dynamic[Int] | None = None
    """Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """Default: false."""
    token: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> GetStatusOutputs:
        return GetStatusOutputs(self._output_root, self.id)


class HealthTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"checks": "checks", "status": "status", "summary": "summary"}
    checks: Reference
    status: Reference
    summary: Reference


class HealthTrigger(BaseTrigger):
    """``io.kestra.plugin.ceph.cluster.HealthTrigger``."""

    host: Text | None = None
    """Required."""
    interval: Duration | None = None
    """Default: PT5M."""
    password: Text | None = None
    port: Dynamic[Int] | None = None
    """Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """Default: false."""
    token: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> HealthTriggerOutputs:
        return HealthTriggerOutputs("trigger", self.id)
