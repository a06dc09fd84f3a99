# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ceph.cluster``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "GetHealth",
    "GetStatus",
    "HealthTrigger",
]

PREFIX = "io.kestra.plugin.ceph.cluster"


def _GetHealth():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetHealthOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"checks": "checks", "status": "status", "summary": "summary"}
        checks: Reference
        status: Reference
        summary: Reference
    class GetHealth(BaseTask):
        """``io.kestra.plugin.ceph.cluster.GetHealth``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.cluster.GetHealth",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host",),
        )
        host: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> GetHealthOutputs:
            return GetHealthOutputs(self._output_root, self.id)
    return GetHealth


def _GetStatus():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetStatusOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"checks": "checks", "status": "status", "summary": "summary"}
        checks: Reference
        status: Reference
        summary: Reference
    class GetStatus(BaseTask):
        """``io.kestra.plugin.ceph.cluster.GetStatus``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.cluster.GetStatus",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host",),
        )
        host: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> GetStatusOutputs:
            return GetStatusOutputs(self._output_root, self.id)
    return GetStatus


def _HealthTrigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class HealthTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"checks": "checks", "status": "status", "summary": "summary"}
        checks: Reference
        status: Reference
        summary: Reference
    class HealthTrigger(BaseTrigger):
        """``io.kestra.plugin.ceph.cluster.HealthTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.cluster.HealthTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host",),
        )
        host: Text | None = None
        interval: Duration | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> HealthTriggerOutputs:
            return HealthTriggerOutputs("trigger", self.id)
    return HealthTrigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _GetHealth,
        _GetStatus,
        _HealthTrigger,
    ),
)
