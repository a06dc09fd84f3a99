"""Each service gets a valid message for any log, and nothing in a log is evaluated or notifies a channel."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from kestra_dsl import Flow, secret
from kestra_dsl.engine import Engine
from kestra_dsl.errors import PropertyError
from kestra_dsl.patterns import AlertChannel, Discord, Email, PagerDuty, Slack, Teams, alert_flow, failure_alert
from kestra_dsl.plugins.core.execution import Fail
from kestra_dsl.testing import assert_no_findings
from tests.conformance.engines import EACH_ENGINE

BAD_LOG = "broken \"{{ '{{ 1 }}' }}\" \\ <!here> @everyone\nsecond line"
LOGGED = 'work: broken "{{ 1 }}" \\ <!here> @everyone\nsecond line'
WEBHOOK = "https://hooks.example.com/1"
SECRETS = {
    **dict.fromkeys(("SLACK_WEBHOOK", "TEAMS_WEBHOOK", "DISCORD_WEBHOOK"), WEBHOOK),
    "PAGERDUTY_ROUTING_KEY": "R0",
    "SMTP_PASSWORD": "hush",
}
CHANNELS: list[AlertChannel] = [
    Slack(),
    Teams(),
    Discord(),
    PagerDuty(),
    Email("team@example.com", "kestra@example.com", host="smtp.example.com", password=secret("SMTP_PASSWORD")),
]


def broken(via: AlertChannel) -> Flow:
    with Flow(id="load", namespace="company.team") as flow:
        Fail(id="work", error_message=BAD_LOG)
        with flow.on_error():
            failure_alert(via=via, note="Ask the team", ui="https://kestra.example.com")
    return flow


def payload_of(via: AlertChannel) -> str:
    (task,) = broken(via).to_dict()["errors"]
    return str(task["payload"])


def texts(value: Any) -> list[str]:
    """Return all texts in a message."""
    if isinstance(value, dict):
        return [text for item in value.values() for text in texts(item)]
    if isinstance(value, list):
        return [text for item in value for text in texts(item)]
    return [value] if isinstance(value, str) else []


@EACH_ENGINE
@pytest.mark.parametrize("via", CHANNELS, ids=lambda via: via.name)
def test_a_failure_is_reported_with_its_logs(
    via: AlertChannel, version: str, kestra_on: Callable[[str], Engine]
) -> None:
    flow = broken(via)
    assert_no_findings(flow)
    run = kestra_on(version).run(flow, secrets=SECRETS)
    sent = run.task("alert_on_failure").rendered
    if "payload" in sent:
        assert "{{" not in sent["payload"]  # it would be rendered again by older versions
        told = texts(json.loads(sent["payload"]))
    else:
        told = [*sent.values(), *sent["plainTextContent"].split("\n\n")]
    logged = LOGGED.replace("<", "&lt;").replace(">", "&gt;") if via.name == "Slack" else LOGGED
    assert {"company.team.load failed", logged, "Ask the team"} <= set(told)
    assert any(text.startswith("https://kestra.example.com/ui/") for text in told)


@pytest.mark.parametrize("via", CHANNELS, ids=lambda via: via.name)
def test_one_flow_watches_a_namespace(via: AlertChannel) -> None:
    flow = alert_flow("watch", "company.ops", watched="company.team", via=via)
    assert_no_findings(flow)
    (task,) = flow.to_dict()["tasks"]
    assert task["id"] == f"tell_{via.name.lower()}"
    assert "trigger.executionId" in str(task)
    assert (
        str(flow.description)
        == f"Tells {via.name} about each execution in company.team that ends as FAILED or WARNING."
    )


def test_discord_notifies_nobody_and_pagerduty_has_one_incident_for_a_flow() -> None:
    payload = payload_of(Discord())
    assert '"allowed_mentions": {\n    "parse": []' in payload
    payload = payload_of(PagerDuty("key", severity="critical"))
    assert '"routing_key": "key"' in payload
    assert '"severity": "critical"' in payload
    assert '"dedup_key": {{ (flow.namespace' in payload


def test_the_url_of_a_slack_webhook_is_for_slack() -> None:
    alert: Any = {"via": Teams(), "url": WEBHOOK}
    with pytest.raises(PropertyError, match="an alert via Teams has the url of a Slack webhook") as caught:
        failure_alert(**alert)
    assert str(caught.value.origin).startswith("tests/patterns/test_alert_channels.py:")
