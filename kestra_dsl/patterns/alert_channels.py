"""Services that alerts are sent to: Slack, email, Teams, Discord and PagerDuty.

Kestra writes each text as a JSON string, so quotes and line breaks in a log cannot break a message. Braces are escaped,
because the tasks of older versions render their payload twice and would run a log as a template.
"""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple, Protocol

from kestra_dsl.expressions.filters import replace
from kestra_dsl.expressions.functions import secret
from kestra_dsl.expressions.json_text import json_text
from kestra_dsl.expressions.operators import coalesce, concat
from kestra_dsl.plugins.discord import DiscordIncomingWebhook
from kestra_dsl.plugins.email import MailSend
from kestra_dsl.plugins.microsoft365.teams import TeamsIncomingWebhook
from kestra_dsl.plugins.pagerduty import PagerDutyAlert
from kestra_dsl.plugins.slack.notifications import SlackIncomingWebhook
from kestra_dsl.retries import Constant

if TYPE_CHECKING:
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.expressions.expression import Expression

__all__ = ["AlertChannel", "AlertText", "Discord", "Email", "PagerDuty", "Slack", "Teams"]

_RED = 0xD93025
_PAGERDUTY = "https://events.pagerduty.com/v2/enqueue"


class AlertText(NamedTuple):
    """The content of an alert."""

    title: str
    """What happened."""
    flow: str
    """The namespace and the id of the flow."""
    link: Expression
    """The URL of the execution."""
    logs: Expression | None = None
    """The last error logs."""
    note: str | None = None
    """What to do."""

    def plain(self) -> Expression:
        """The whole message as plain text."""
        parts: list[str | Expression] = [self.title, "\n\n", self.link]
        if self.logs is not None:
            parts += ["\n\n", coalesce(self.logs, "")]
        if self.note is not None:
            parts += ["\n\n", self.note]
        return concat(*parts)


class AlertChannel(Protocol):
    """A service that alerts are sent to."""

    name: ClassVar[str]
    """The name of the service."""

    def task(self, id: str, text: AlertText) -> BaseTask:  # noqa: A002 - as every task has it
        """Create the task that sends an alert.

        Args:
            id: The id of the task.
            text: The content of the alert.

        Returns:
            The task.
        """
        ...


@dataclass(frozen=True)
class Slack:
    """A Slack channel.

    Args:
        url: The URL of the incoming webhook. Default: the secret ``SLACK_WEBHOOK``.
    """

    name: ClassVar[str] = "Slack"
    url: str | Expression | None = None

    def task(self, id: str, text: AlertText) -> SlackIncomingWebhook:  # noqa: A002
        """Create the task that sends an alert.

        Args:
            id: The id of the task.
            text: The content of the alert.

        Returns:
            The task.
        """
        logs = None if text.logs is None else _without_slack_markup(text.logs)
        below = {"title": "Open the execution", "title_link": text.link, "text": logs, "footer": text.note}
        message = {"text": text.title, "attachments": [{"color": "danger", **_without_none(below)}]}
        return SlackIncomingWebhook(id=id, url=_or_secret(self.url, "SLACK_WEBHOOK"), **_sent(message))


@dataclass(frozen=True)
class Teams:
    """A Microsoft Teams channel, by a workflow with an incoming webhook.

    Args:
        url: The URL of the webhook. Default: the secret ``TEAMS_WEBHOOK``.
    """

    name: ClassVar[str] = "Teams"
    url: str | Expression | None = None

    def task(self, id: str, text: AlertText) -> TeamsIncomingWebhook:  # noqa: A002
        """Create the task that sends an alert.

        Args:
            id: The id of the task.
            text: The content of the alert.

        Returns:
            The task.
        """
        blocks = [{"type": "TextBlock", "text": text.title, "weight": "bolder", "color": "attention", "wrap": True}]
        if text.logs is not None:  # a RichTextBlock has no markup
            blocks.append(
                {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": text.logs, "fontType": "monospace"}]}
            )
        if text.note is not None:
            blocks.append({"type": "TextBlock", "text": text.note, "wrap": True})
        card = {
            "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
            "type": "AdaptiveCard",
            "version": "1.4",
            "body": blocks,
            "actions": [{"type": "Action.OpenUrl", "title": "Open the execution", "url": text.link}],
        }
        attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "content": card}
        message = {"type": "message", "attachments": [attachment]}
        return TeamsIncomingWebhook(id=id, url=_or_secret(self.url, "TEAMS_WEBHOOK"), **_sent(message))


@dataclass(frozen=True)
class Discord:
    """A Discord channel.

    Args:
        url: The URL of the webhook. Default: the secret ``DISCORD_WEBHOOK``.
    """

    name: ClassVar[str] = "Discord"
    url: str | Expression | None = None

    def task(self, id: str, text: AlertText) -> DiscordIncomingWebhook:  # noqa: A002
        """Create the task that sends an alert.

        Args:
            id: The id of the task.
            text: The content of the alert.

        Returns:
            The task.
        """
        footer = None if text.note is None else {"text": text.note}
        below = {"title": text.title, "url": text.link, "color": _RED, "description": text.logs, "footer": footer}
        message = {"embeds": [_without_none(below)], "allowed_mentions": {"parse": []}}
        return DiscordIncomingWebhook(id=id, url=_or_secret(self.url, "DISCORD_WEBHOOK"), **_sent(message))


@dataclass(frozen=True)
class PagerDuty:
    """A PagerDuty service. The failures of one flow belong to one incident, until somebody resolves it.

    Args:
        routing_key: The integration key of the service (Events API v2). Default: the secret ``PAGERDUTY_ROUTING_KEY``.
        severity: The severity of the incident.
        url: The URL of the Events API.
    """

    name: ClassVar[str] = "PagerDuty"
    routing_key: str | Expression | None = None
    _: KW_ONLY
    severity: Literal["critical", "error", "warning", "info"] = "error"
    url: str | Expression = _PAGERDUTY

    def task(self, id: str, text: AlertText) -> PagerDutyAlert:  # noqa: A002
        """Create the task that sends an alert.

        Args:
            id: The id of the task.
            text: The content of the alert.

        Returns:
            The task.
        """
        details = _without_none({"logs": text.logs, "note": text.note})
        event = {"summary": text.title, "source": text.flow, "severity": self.severity, "custom_details": details}
        message = {
            "routing_key": _or_secret(self.routing_key, "PAGERDUTY_ROUTING_KEY"),
            "event_action": "trigger",
            "dedup_key": text.flow,
            "payload": event,
            "links": [{"href": text.link, "text": "Open the execution"}],
        }
        return PagerDutyAlert(id=id, url=self.url, **_sent(message))


@dataclass(frozen=True)
class Email:
    """Email addresses. Plugin defaults can set the server for all flows.

    Args:
        to: The address of the recipient, or several with commas in between.
        sender: The address of the sender.
        host: The SMTP server.
        port: The port of the server.
        username: The user name for the server.
        password: The password for the server. Take it from a secret.
        transport_strategy: How the connection is encrypted. Kestra's default is ``SMTPS``.
    """

    name: ClassVar[str] = "email"
    to: str | Expression
    sender: str | Expression
    _: KW_ONLY
    host: str | Expression | None = None
    port: int | Expression | None = None
    username: str | Expression | None = None
    password: str | Expression | None = None
    transport_strategy: Literal["SMTP", "SMTPS", "SMTP_TLS"] | None = None

    def task(self, id: str, text: AlertText) -> MailSend:  # noqa: A002
        """Create the task that sends an alert.

        Args:
            id: The id of the task.
            text: The content of the alert.

        Returns:
            The task.
        """
        return MailSend(
            id=id,
            to=self.to,
            from_=self.sender,
            subject=text.title,
            plain_text_content=text.plain(),
            host=self.host,
            port=self.port,
            username=self.username,
            password=self.password,
            transport_strategy=self.transport_strategy,
            **_delivery(),
        )


def _sent(message: object) -> dict[str, Any]:
    """Return the payload, timeout and retry of a message to a webhook."""
    return {"payload": json_text(message, indent=2, ensure_ascii=False, rendered_twice=True) + "\n", **_delivery()}


def _delivery() -> dict[str, Any]:
    return {"timeout": "PT1M", "retry": Constant(interval="PT10S", max_attempts=3)}


def _or_secret(value: str | Expression | None, name: str) -> str | Expression:
    return secret(name) if value is None else value


def _without_none(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _without_slack_markup(text: Expression) -> Expression:
    """Escape Slack markup, which could notify a whole channel."""
    escaped = text | replace({"&": "&amp;"})
    return escaped | replace({"<": "&lt;", ">": "&gt;"})
