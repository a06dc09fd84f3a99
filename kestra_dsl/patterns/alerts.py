"""Slack alerts for failed executions, sent by the flow itself or by one flow that watches a namespace.

Kestra writes each text as a JSON string, so quotes and line breaks in a log cannot break the message. Braces are
escaped, because the Slack task of older versions renders its payload twice and would run a log as a template.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict, Unpack

from kestra_dsl.core.flow import Flow
from kestra_dsl.expressions.context import ctx
from kestra_dsl.expressions.filters import first, jq, replace
from kestra_dsl.expressions.functions import error_logs, secret
from kestra_dsl.expressions.json_text import json_text
from kestra_dsl.expressions.operators import coalesce, concat
from kestra_dsl.plugins.core import trigger as triggers
from kestra_dsl.plugins.core.condition import ExecutionNamespace, ExecutionStatus
from kestra_dsl.plugins.slack.notifications import SlackIncomingWebhook
from kestra_dsl.retries import Constant

if TYPE_CHECKING:
    from kestra_dsl.expressions.expression import Expression

__all__ = ["AlertState", "SlackAlert", "alert_flow", "failure_alert"]

AlertState: TypeAlias = Literal["FAILED", "WARNING", "KILLED", "CANCELLED"]
"""A final state of an execution that ``alert_flow`` can report."""

_LAST_LOGS = r'[.[-5:][] | (.taskId // "flow") + ": " + ((.message // "")[0:500])] | join("\n")'


class SlackAlert(TypedDict, total=False):
    """Options of an alert."""

    url: str | Expression
    """The URL of the Slack webhook. Default: the secret ``SLACK_WEBHOOK``."""
    note: str
    """A note below the message, such as what to do."""
    ui: str | Expression
    """The URL of Kestra's user interface. Default: the server's setting ``kestra.url``."""


def failure_alert(
    id: str = "alert_on_failure",  # noqa: A002 - as every task has it
    **alert: Unpack[SlackAlert],
) -> SlackIncomingWebhook:
    """Create a task for the ``errors`` of a flow, which reports the failure and the last error logs to Slack.

    >>> with Flow(id="load", namespace="company.team") as flow:
    ...     Log(id="work", message="...")
    ...     with flow.on_error():
    ...         failure_alert(note="Today's trips are late until this is repaired.")

    As plain data: ``Flow(..., errors=[failure_alert()])``.

    Args:
        id: The id of the task.
        alert: ``url`` of the webhook, ``note``, and ``ui``, the URL of Kestra. See ``SlackAlert``.

    Returns:
        The task.
    """
    link = _execution(alert.get("ui"), ctx.flow.namespace, ctx.flow.id, ctx.execution.id)
    logs = _without_markup(error_logs() | jq(_LAST_LOGS) | first())
    return _message(id, f"{ctx.flow.namespace}.{ctx.flow.id} failed", link, alert, logs=logs)


def alert_flow(
    id: str,  # noqa: A002 - as every flow has it
    namespace: str,
    *,
    watched: str | None = None,
    states: Sequence[AlertState] = ("FAILED", "WARNING"),
    **alert: Unpack[SlackAlert],
) -> Flow:
    """Create a flow that reports failed executions of a namespace to Slack.

    The other flows stay as they are. A flow that has a ``failure_alert`` too is reported twice. The message has a link
    and no logs, because Kestra cannot read the logs of another execution.

    >>> flow = alert_flow("watch_team", "company.ops", watched="company.team")

    Args:
        id: The id of the flow.
        namespace: The namespace of the flow.
        watched: The namespace to watch. Default: the namespace of the flow.
        states: The final states to report.
        alert: ``url`` of the webhook, ``note``, and ``ui``, the URL of Kestra. See ``SlackAlert``.

    Returns:
        The flow.
    """
    place = watched or namespace
    with Flow(
        id=id,
        namespace=namespace,
        description=f"Tells Slack about each execution in {place} that ends as {' or '.join(states)}.",
    ) as flow:
        ended = triggers.Flow(
            id="ended_badly",
            conditions=[
                ExecutionNamespace(namespace=place, comparison="EQUALS"),
                ExecutionStatus(in_=list(states)),
            ],
        ).outputs
        link = _execution(alert.get("ui"), ended.namespace, ended.flow_id, ended.execution_id)
        _message("tell_slack", f"{ended.namespace}.{ended.flow_id} ended as {ended.state}", link, alert)
    return flow


def _message(
    id: str,  # noqa: A002
    text: str,
    link: Expression,
    alert: SlackAlert,
    logs: Expression | None = None,
) -> SlackIncomingWebhook:
    below = {"title": "Open the execution", "title_link": link, "text": logs, "footer": alert.get("note")}
    given = {name: value for name, value in below.items() if value is not None}
    message = {"text": text, "attachments": [{"color": "danger", **given}]}
    return SlackIncomingWebhook(
        id=id,
        url=alert.get("url", secret("SLACK_WEBHOOK")),
        payload=json_text(message, indent=2, ensure_ascii=False, rendered_twice=True) + "\n",
        timeout="PT1M",
        retry=Constant(interval="PT10S", max_attempts=3),
    )


def _without_markup(text: Expression) -> Expression:
    """Escape Slack markup, which could notify a whole channel."""
    escaped = text | replace({"&": "&amp;"})
    return escaped | replace({"<": "&lt;", ">": "&gt;"})


def _execution(
    ui: str | Expression | None, namespace: Expression, flow: Expression, execution: Expression
) -> Expression:
    """Return the URL of an execution. The URL of Kestra may end with a slash or not."""
    start = coalesce(ctx.kestra.url, "http://localhost:8080") if ui is None else ui
    pages = concat(start, "/ui/", ctx.flow.tenant_id, "/executions/") | replace({"//ui/": "/ui/"})
    return concat(pages, namespace, "/", flow, "/", execution)
