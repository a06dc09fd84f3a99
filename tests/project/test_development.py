"""Environments for people and branches: placeholders in namespaces, disabled triggers, labels."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from kestra_dsl import Flow, models
from kestra_dsl.errors import UsageError
from kestra_dsl.plugins.core.flow import Subflow
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule
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
