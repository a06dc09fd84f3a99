"""Messages to Slack about what failed: from the flow itself, or from one flow that watches a whole namespace.

Kestra writes each text as a JSON string, so no quote or line break in a log can break the message. Braces in it are
written as their codes: the Slack task of older versions renders its payload twice, and would run a log as a template.
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
"""How an execution ends that somebody should look at."""

_LAST_LOGS = r'[.[-5:][] | (.taskId // "flow") + ": " + ((.message // "")[0:500])] | join("\n")'


class SlackAlert(TypedDict, total=False):
    """Where an alert goes, and what it says beside what happened."""

    url: str | Expression
    """Of the webhook: the secret SLACK_WEBHOOK, if nothing else is said."""
    note: str
    """What the reader should know, such as what to do."""
    ui: str | Expression
    """Where people reach Kestra: what its setting ``kestra.url`` says, if nothing else is said."""


def failure_alert(
    id: str = "alert_on_failure",  # noqa: A002 - as every task has it
    **alert: Unpack[SlackAlert],
) -> SlackIncomingWebhook:
    """The task for a flow's ``errors``: tells Slack which execution failed, where to look, and its last error logs.

    >>> with Flow(id="load", namespace="company.team") as flow:
    ...     Log(id="work", message="...")
    ...     with flow.on_error():
    ...         failure_alert(note="Today's trips are late until this is repaired.")

    As plain data: ``Flow(..., errors=[failure_alert()])``.
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
    """A flow that tells Slack about each execution that ends badly in its namespace, or in the one that is ``watched``.

    The flows that it watches need nothing for it; one that has a ``failure_alert`` as well is reported twice. It
    cannot read the logs of another execution, so its message has the link alone.

    >>> flow = alert_flow("watch_team", "company.ops", watched="company.team")
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
    """Text in which Slack sees no markup of its own, which could call everybody in a channel."""
    escaped = text | replace({"&": "&amp;"})
    return escaped | replace({"<": "&lt;", ">": "&gt;"})


def _execution(
    ui: str | Expression | None, namespace: Expression, flow: Expression, execution: Expression
) -> Expression:
    """The page of an execution. Whether the address of Kestra ends with a slash is up to who wrote it."""
    start = coalesce(ctx.kestra.url, "http://localhost:8080") if ui is None else ui
    pages = concat(start, "/ui/", ctx.flow.tenant_id, "/executions/") | replace({"//ui/": "/ui/"})
    return concat(pages, namespace, "/", flow, "/", execution)
