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
    """``io.kestra.plugin.ceph.cluster.GetHealth``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, host.
    https://kestra.io/plugins/plugin-ceph/cluster/io.kestra.plugin.ceph.cluster.gethealth
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

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
    """``io.kestra.plugin.ceph.cluster.GetStatus``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, host.
    https://kestra.io/plugins/plugin-ceph/cluster/io.kestra.plugin.ceph.cluster.getstatus
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

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
    """``io.kestra.plugin.ceph.cluster.HealthTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, host.
    https://kestra.io/plugins/plugin-ceph/cluster/io.kestra.plugin.ceph.cluster.healthtrigger
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT5M."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> HealthTriggerOutputs:
        return HealthTriggerOutputs("trigger", self.id)
