"""Alerts for failed executions, sent by the flow itself or by one flow that watches a namespace."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict, Unpack, overload

from kestra_dsl.core.flow import Flow
from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import PropertyError
from kestra_dsl.expressions.context import ctx
from kestra_dsl.expressions.filters import first, jq, replace
from kestra_dsl.expressions.functions import error_logs
from kestra_dsl.expressions.operators import coalesce, concat
from kestra_dsl.patterns.alert_channels import (
    AlertChannel,
    AlertText,
    Discord,
    Email,
    PagerDuty,
    Slack,
    Teams,
)
from kestra_dsl.plugins.core import trigger as triggers
from kestra_dsl.plugins.core.condition import ExecutionNamespace, ExecutionStatus

if TYPE_CHECKING:
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.expressions.expression import Expression
    from kestra_dsl.plugins.slack.notifications import SlackIncomingWebhook

__all__ = [
    "AlertChannel",
    "AlertOptions",
    "AlertState",
    "Discord",
    "Email",
    "PagerDuty",
    "Slack",
    "SlackAlert",
    "Teams",
    "alert_flow",
    "failure_alert",
]

AlertState: TypeAlias = Literal["FAILED", "WARNING", "KILLED", "CANCELLED"]
"""A final state of an execution that ``alert_flow`` can report."""

_LAST_LOGS = r'[.[-5:][] | (.taskId // "flow") + ": " + ((.message // "")[0:500])] | join("\n")'


class AlertOptions(TypedDict, total=False):
    """Options of an alert."""

    note: str
    """A note below the message, such as what to do."""
    ui: str | Expression
    """The URL of Kestra's user interface. Default: the server's setting ``kestra.url``."""


class SlackAlert(AlertOptions, total=False):
    """Options of an alert to Slack."""

    url: str | Expression
    """The URL of the Slack webhook. Default: the secret ``SLACK_WEBHOOK``."""


@overload
def failure_alert(id: str = ..., *, via: None = ..., **alert: Unpack[SlackAlert]) -> SlackIncomingWebhook: ...
@overload
def failure_alert(id: str = ..., *, via: AlertChannel, **alert: Unpack[AlertOptions]) -> BaseTask: ...
def failure_alert(
    id: str = "alert_on_failure",  # noqa: A002 - as every task has it
    *,
    via: AlertChannel | None = None,
    **alert: Unpack[SlackAlert],
) -> BaseTask:
    """Create a task for the ``errors`` of a flow, which reports the failure and the last error logs.

    >>> with Flow(id="load", namespace="company.team") as flow:
    ...     Log(id="work", message="...")
    ...     with flow.on_error():
    ...         failure_alert(note="Today's trips are late until this is repaired.")

    As plain data: ``Flow(..., errors=[failure_alert()])``.

    Args:
        id: The id of the task.
        via: The service: ``Email``, ``Teams``, ``Discord``, ``PagerDuty`` or ``Slack``. Default: Slack.
        alert: ``url`` of the Slack webhook, ``note``, and ``ui``, the URL of Kestra. See ``SlackAlert``.

    Returns:
        The task.
    """
    flow = f"{ctx.flow.namespace}.{ctx.flow.id}"
    text = AlertText(
        title=f"{flow} failed",
        flow=flow,
        link=_execution(alert.get("ui"), ctx.flow.namespace, ctx.flow.id, ctx.execution.id),
        logs=error_logs() | jq(_LAST_LOGS) | first(),
        note=alert.get("note"),
    )
    return _channel(via, alert).task(id, text)


def alert_flow(
    id: str,  # noqa: A002 - as every flow has it
    namespace: str,
    *,
    watched: str | None = None,
    states: Sequence[AlertState] = ("FAILED", "WARNING"),
    via: AlertChannel | None = None,
    **alert: Unpack[SlackAlert],
) -> Flow:
    """Create a flow that reports failed executions of a namespace.

    The other flows stay as they are. A flow that has a ``failure_alert`` too is reported twice. The message has a link
    and no logs, because Kestra cannot read the logs of another execution.

    >>> flow = alert_flow("watch_team", "company.ops", watched="company.team")

    Args:
        id: The id of the flow.
        namespace: The namespace of the flow.
        watched: The namespace to watch. Default: the namespace of the flow.
        states: The final states to report.
        via: The service: ``Email``, ``Teams``, ``Discord``, ``PagerDuty`` or ``Slack``. Default: Slack.
        alert: ``url`` of the Slack webhook, ``note``, and ``ui``, the URL of Kestra. See ``SlackAlert``.

    Returns:
        The flow.
    """
    place = watched or namespace
    channel = _channel(via, alert)
    with Flow(
        id=id,
        namespace=namespace,
        description=f"Tells {channel.name} about each execution in {place} that ends as {' or '.join(states)}.",
    ) as flow:
        ended = triggers.Flow(
            id="ended_badly",
            conditions=[
                ExecutionNamespace(namespace=place, comparison="EQUALS"),
                ExecutionStatus(in_=list(states)),
            ],
        ).outputs
        name = f"{ended.namespace}.{ended.flow_id}"
        text = AlertText(
            title=f"{name} ended as {ended.state}",
            flow=name,
            link=_execution(alert.get("ui"), ended.namespace, ended.flow_id, ended.execution_id),
            note=alert.get("note"),
        )
        channel.task(f"tell_{channel.name.lower()}", text)
    return flow


def _channel(via: AlertChannel | None, alert: SlackAlert) -> AlertChannel:
    if via is None:
        return Slack(alert.get("url"))
    if "url" in alert:
        raise PropertyError(
            f"an alert via {via.name} has the url of a Slack webhook",
            hint=f"write via={type(via).__name__}(...) with its own settings, and no url",
            origin=caller(1),
        )
    return via


def _execution(
    ui: str | Expression | None, namespace: Expression, flow: Expression, execution: Expression
) -> Expression:
    """Return the URL of an execution. The URL of Kestra may end with a slash or not."""
    start = coalesce(ctx.kestra.url, "http://localhost:8080") if ui is None else ui
    pages = concat(start, "/ui/", ctx.flow.tenant_id, "/executions/") | replace({"//ui/": "/ui/"})
    return concat(pages, namespace, "/", flow, "/", execution)
