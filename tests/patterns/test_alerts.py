"""Slack alerts are valid JSON for any log, and nothing in a log is evaluated or notifies a channel."""

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow, ctx, kv, secret
from kestra_dsl.catalog.versions import all_versions
from kestra_dsl.patterns import alert_flow, failure_alert
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.testing import assert_no_findings

OLD = "io.kestra.plugin.notifications.slack.SlackIncomingWebhook"
NEW = "io.kestra.plugin.slack.notifications.SlackIncomingWebhook"


def alert_of(*, target: str = "1.3", **alert: Any) -> dict[str, Any]:
    work = Log(id="work", message="...")
    flow = Flow(id="load", namespace="company.team", tasks=[work], errors=[failure_alert(**alert)])
    assert_no_findings(flow)
    (task,) = flow.to_dict(target)["errors"]
    return dict(task)


def parts(payload: str) -> dict[str, Any]:
    """Return the message. Expressions stay text."""
    mark = {f"<{number}>": found for number, found in enumerate(re.findall(r"\{\{.*?\}\}(?!\))", payload))}
    for name, expression in mark.items():
        payload = payload.replace(expression, f'"{name}"', 1)
    message = json.loads(payload)
    (below,) = message.pop("attachments")
    return {name: mark.get(text, text) for name, text in {"said": message.pop("text"), **below, **message}.items()}


def test_an_alert_joins_the_block_that_is_open() -> None:
    with Flow(id="load", namespace="company.team") as flow:
        Log(id="work", message="...")
        with flow.on_error():
            failure_alert()
    assert flow.to_dict()["errors"] == [alert_of()]


def test_an_alert_has_the_execution_its_link_and_its_logs() -> None:
    told = parts(alert_of()["payload"])
    assert "flow.namespace ~ '.' ~ flow.id ~ ' failed'" in told["said"]
    assert "execution.id" in told["title_link"]
    assert "kestra.url" in told["title_link"]
    assert "errorLogs()" in told["text"]
    assert "footer" not in told


@pytest.mark.parametrize(("target", "type_"), [("1.1", OLD), ("1.3", NEW), ("2.0", NEW)])
def test_an_alert_is_for_every_version(target: str, type_: str) -> None:
    task = alert_of(target=target)
    assert task["type"] == type_
    assert task["url"] == "{{ secret('SLACK_WEBHOOK') }}"


@pytest.mark.parametrize("name", ["said", "title_link", "text"])
def test_values_of_expressions_are_written_as_json_without_braces(name: str) -> None:
    assert parts(alert_of()["payload"])[name].endswith(r" | toJson | replace({'{': '\u007b'}) }}")


def test_a_log_cannot_notify_anybody() -> None:
    escaped = parts(alert_of()["payload"])["text"]
    assert (
        escaped.index("replace({'&': '&amp;'})") < escaped.index("'<': '&lt;', '>': '&gt;'") < escaped.index("toJson")
    )


def test_the_webhook_and_the_url_of_kestra_can_be_set() -> None:
    task = alert_of(url=secret("OTHER"), ui="https://kestra.example.com")
    assert task["url"] == "{{ secret('OTHER') }}"
    link = parts(task["payload"])["title_link"]
    assert "'https://kestra.example.com' ~ '/ui/'" in link
    assert "kestra.url" not in link


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda text: "{{" not in text))
def test_a_note_is_in_the_message_unchanged(note: str) -> None:
    task = failure_alert(note=note)
    payload = str(task.payload)
    assert parts(payload)["footer"] == note
    below = payload[payload.index('"footer"') :]
    assert not re.search(r"\{[{%#]", below)


def test_a_note_can_contain_expressions() -> None:
    told = parts(alert_of(note=f"Ask {kv('ON_CALL')} about {ctx.flow.id}")["payload"])
    assert told["footer"].startswith("{{ ('Ask ' ~ kv('ON_CALL') ~ ' about ' ~ flow.id) | toJson")


@pytest.mark.parametrize("target", [one.name for one in all_versions() if not one.when_instead_of_conditions])
def test_one_flow_watches_a_namespace(target: str) -> None:
    flow = alert_flow("watch_team", "company.ops", watched="company.team", states=["FAILED", "KILLED"])
    assert_no_findings(flow)
    (trigger,) = flow.to_dict(target)["triggers"]
    assert [{**condition, "type": condition["type"].rpartition(".")[2]} for condition in trigger["conditions"]] == [
        {"type": "ExecutionNamespace", "namespace": "company.team", "comparison": "EQUALS"},
        {"type": "ExecutionStatus", "in": ["FAILED", "KILLED"]},
    ]


def test_one_flow_watches_a_namespace_in_kestra_2() -> None:
    (trigger,) = alert_flow("watch", "company.team").to_dict("2.0")["triggers"]
    assert trigger["dependsOn"] == [{"namespace": "company.team", "states": ["FAILED", "WARNING"]}]


def test_the_watching_flow_names_the_failed_execution() -> None:
    (task,) = alert_flow("watch", "company.team", note="Look at it").to_dict()["tasks"]
    told = parts(task["payload"])
    assert "trigger.namespace ~ '.' ~ trigger.flowId ~ ' ended as ' ~ trigger.state" in told["said"]
    assert "trigger.executionId" in told["title_link"]
    assert "execution.id" not in task["payload"]
    assert "errorLogs" not in task["payload"]
    assert told["footer"] == "Look at it"
