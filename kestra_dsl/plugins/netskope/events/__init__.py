# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.netskope.events``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "AuditLogs",
    "GetAlerts",
    "GetEvents",
]

PREFIX = "io.kestra.plugin.netskope.events"


def _AuditLogs():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class AuditLogsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"log_count": "logCount", "uri": "uri"}
        log_count: Reference
        uri: Reference
    class AuditLogs(BaseTask):
        """``io.kestra.plugin.netskope.events.AuditLogs``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.netskope.events.AuditLogs",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "base_url"),
        )
        api_token: Text | None = None
        base_url: Text | None = None
        lookback_period: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> AuditLogsOutputs:
            return AuditLogsOutputs(self._output_root, self.id)
    return AuditLogs


def _GetAlerts():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetAlertsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"alert_count": "alertCount", "uri": "uri"}
        alert_count: Reference
        uri: Reference
    class GetAlerts(BaseTask):
        """``io.kestra.plugin.netskope.events.GetAlerts``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.netskope.events.GetAlerts",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "base_url"),
        )
        api_token: Text | None = None
        base_url: Text | None = None
        alert_type: Text | None = None
        query: Text | None = None
        @property
        def outputs(self) -> GetAlertsOutputs:
            return GetAlertsOutputs(self._output_root, self.id)
    return GetAlerts


def _GetEvents():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetEventsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"event_count": "eventCount", "uri": "uri"}
        event_count: Reference
        uri: Reference
    class GetEvents(BaseTask):
        """``io.kestra.plugin.netskope.events.GetEvents``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.netskope.events.GetEvents",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "base_url"),
        )
        api_token: Text | None = None
        base_url: Text | None = None
        event_type: Text | None = None
        query: Text | None = None
        @property
        def outputs(self) -> GetEventsOutputs:
            return GetEventsOutputs(self._output_root, self.id)
    return GetEvents


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _AuditLogs,
        _GetAlerts,
        _GetEvents,
    ),
)
