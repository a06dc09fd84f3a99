# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.netskope.events``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Duration, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "AuditLogs",
    "GetAlerts",
    "GetEvents",
]

PREFIX: str


class AuditLogsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"log_count": "logCount", "uri": "uri"}
    log_count: Reference
    uri: Reference


class AuditLogs(BaseTask):
    """``io.kestra.plugin.netskope.events.AuditLogs``.

    A task. In Kestra 1.3, 2.0. From plugin-netskope 1.1.4. Required: id, api_token, base_url.
    https://kestra.io/plugins/plugin-netskope/events/io.kestra.plugin.netskope.events.auditlogs
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    lookback_period: Dynamic[Duration] | None = None
    """Duration, or an expression."""

    @property
    def outputs(self) -> AuditLogsOutputs:
        return AuditLogsOutputs(self._output_root, self.id)


class GetAlertsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"alert_count": "alertCount", "uri": "uri"}
    alert_count: Reference
    uri: Reference


class GetAlerts(BaseTask):
    """``io.kestra.plugin.netskope.events.GetAlerts``.

    A task. In Kestra 1.3, 2.0. From plugin-netskope 1.1.4. Required: id, api_token, base_url.
    https://kestra.io/plugins/plugin-netskope/events/io.kestra.plugin.netskope.events.getalerts
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    alert_type: Text | None = None
    """Text, or an expression."""
    query: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> GetAlertsOutputs:
        return GetAlertsOutputs(self._output_root, self.id)


class GetEventsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"event_count": "eventCount", "uri": "uri"}
    event_count: Reference
    uri: Reference


class GetEvents(BaseTask):
    """``io.kestra.plugin.netskope.events.GetEvents``.

    A task. In Kestra 1.3, 2.0. From plugin-netskope 1.1.4. Required: id, api_token, base_url.
    https://kestra.io/plugins/plugin-netskope/events/io.kestra.plugin.netskope.events.getevents
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    event_type: Text | None = None
    """Text, or an expression."""
    query: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> GetEventsOutputs:
        return GetEventsOutputs(self._output_root, self.id)
