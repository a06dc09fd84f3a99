"""Environments for people and branches: placeholders in namespaces, disabled triggers, labels."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl import Flow, Task, models
from kestra_dsl.errors import UsageError
from kestra_dsl.patterns import failure_alert
from kestra_dsl.plugins.core.flow import Dag, DagTask, Parallel, Subflow
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.plugins.notifications.mail import MailSend
from kestra_dsl.plugins.slack.notifications import SlackIncomingWebhook
from kestra_dsl.project.environments import adapt
from kestra_dsl.project.settings import Settings, settings

PROJECT = """\
[project]
name = "taxi"

[tool.kdsl.env.dev]
mode = "development"
namespaces = {{"company.team" = "{namespace}"}}
"""


@pytest.fixture(autouse=True)
def _nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GITHUB_HEAD_REF", "LOGNAME", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("USER", "Ann.Müller")


def dev(folder: Path, namespace: str) -> Settings:
    (folder / "pyproject.toml").write_text(PROJECT.format(namespace=namespace))
    return settings(folder, env="dev")


def test_each_user_has_namespaces_and_an_owner_of_their_own(folder: Path) -> None:
    found = dev(folder, "dev.{user}.team")
    assert found.namespaces == {"company.team": "dev.ann-m-ller.team"}
    assert found.owner == "taxi/dev/ann-m-ller"


def test_each_branch_has_namespaces_and_an_owner_of_its_own(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    subprocess.run(["git", "init", "-q", "-b", "feature/New_Load"], cwd=folder, check=True)
    found = dev(folder, "pr.{branch}.team")
    assert found.namespaces == {"company.team": "pr.feature-new-load.team"}
    assert found.owner == "taxi/dev/feature-new-load"
    monkeypatch.setenv("GITHUB_HEAD_REF", "fix/it")
    assert dev(folder, "{user}.{branch}").owner == "taxi/dev/ann-m-ller-fix-it"


def test_an_environment_without_placeholders_is_one_owner(folder: Path) -> None:
    assert dev(folder, "dev.team").owner == "taxi/dev"


@pytest.mark.parametrize(
    ("namespace", "message"), [("dev.{usr}", "unknown placeholder"), ("dev.{branch}", "has no value here")]
)
def test_a_placeholder_without_a_value_is_refused(namespace: str, message: str, folder: Path) -> None:
    with pytest.raises(UsageError, match=message):
        dev(folder, namespace)


def test_another_mode_is_refused(folder: Path) -> None:
    (folder / "pyproject.toml").write_text('[tool.kdsl]\nmode = "production"\n')
    with pytest.raises(UsageError, match="must be 'development'"):
        settings(folder)


def flow(**more: object) -> Flow:
    return Flow(
        id="load",
        namespace="company.team",
        tasks=[Log(id="say", message="hi"), Subflow(id="call", namespace="company.team", flow_id="other")],
        triggers=[Schedule(id="daily", cron="0 9 * * *"), Schedule(id="hourly", cron="0 * * * *", disabled=False)],
        **more,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (None, {"kdsl.env": "dev"}),
        ({"team": "a", "kdsl.env": "x"}, {"team": "a", "kdsl.env": "dev"}),
        (
            [models.Label(key="team", value="a")],
            [{"key": "team", "value": "a"}, {"key": "kdsl.env", "value": "dev"}],
        ),
    ],
)
def test_triggers_are_disabled_and_flows_are_labelled(labels: object, expected: object, folder: Path) -> None:
    one = flow(labels=labels)
    chosen = dev(folder, "dev.{user}.team")
    adapt(one, chosen)
    adapt(one, chosen)
    data = one.to_dict()
    assert [trigger["disabled"] for trigger in data["triggers"]] == [True, True]
    assert data["labels"] == expected
    assert data["namespace"] == data["tasks"][1]["namespace"] == "dev.ann-m-ller.team"
    assert not [finding for finding in one.check() if finding.severity == "error"]


def test_other_environments_keep_triggers_and_labels(folder: Path) -> None:
    one = flow()
    adapt(one, Settings(folder, env="prod"))
    assert "disabled" not in one.to_dict()["triggers"][0]
    assert "labels" not in one.to_dict()


def alerting(*extra: object) -> Flow:
    with Flow(id="load", namespace="company.team") as one:
        with Parallel(id="both"):
            SlackIncomingWebhook(id="tell", url="{{ secret('SLACK') }}", message_text="done {{ execution.id }}")
            Log(id="say", message="hi")
        mail = MailSend(id="mail", to="boss@example.com", cc="all@example.com", subject="Done")
        Dag(id="dag", tasks=[DagTask(task=mail)])
        with one.on_error():
            failure_alert()
            Task(id="page", type="io.kestra.plugin.pagerduty.PagerDutyAlert", properties={"url": "https://p", "x": 1})
    return one


def adapted(alerts: object, folder: Path, mode: str | None = "development") -> dict[str, Any]:
    one = alerting()
    adapt(one, Settings(folder, env="dev", mode=mode, alerts=alerts))  # type: ignore[arg-type]
    assert not [finding for finding in one.check() if finding.severity == "error"]
    return one.to_dict()


def test_alerts_are_logged_in_development(folder: Path) -> None:
    data = adapted(None, folder)
    tell, say = data["tasks"][0]["tasks"]
    log = "io.kestra.plugin.core.log.Log"
    assert tell == {
        "id": "tell", "type": log, "message": ["not sent by SlackIncomingWebhook:", "done {{ execution.id }}"],
    }  # fmt: skip
    assert say["message"] == "hi"
    assert data["tasks"][1]["tasks"][0]["task"]["message"] == ["not sent by MailSend:", "Done"]
    assert [task["type"] for task in data["errors"]] == [log, log]
    assert "secret('SLACK" not in json.dumps(data)


def test_alerts_go_to_another_place(folder: Path) -> None:
    data = adapted({"url": "{{ secret('DEV_SLACK') }}", "to": "ann@example.com"}, folder)
    assert data["tasks"][0]["tasks"][0]["url"] == data["errors"][0]["url"] == "{{ secret('DEV_SLACK') }}"
    mail = data["tasks"][1]["tasks"][0]["task"]
    assert mail["to"] == "ann@example.com" and "cc" not in mail and mail["subject"] == "Done"


def test_an_alert_without_such_a_recipient_is_logged(folder: Path) -> None:
    data = adapted({"to": "ann@example.com"}, folder)
    assert data["tasks"][0]["tasks"][0]["type"] == "io.kestra.plugin.core.log.Log"
    assert data["tasks"][1]["tasks"][0]["task"]["to"] == "ann@example.com"


def test_alerts_are_sent_where_that_is_wanted(folder: Path) -> None:
    one = alerting().to_dict()
    assert adapted("send", folder)["errors"] == one["errors"]
    assert adapted(None, folder, mode=None)["tasks"] == one["tasks"]
    assert adapted("log", folder, mode=None)["errors"] != one["errors"]


@pytest.mark.parametrize("value", ["'mail'", "{}", "{uri = 'x'}", "{url = 1}", "3"])
def test_other_values_of_alerts_are_refused(value: str, folder: Path) -> None:
    (folder / "pyproject.toml").write_text(f"[tool.kdsl.env.dev]\nalerts = {value}\n")
    with pytest.raises(UsageError, match=r"alerts is .* but must be"):
        settings(folder, env="dev")
