"""``kdsl config show``: each setting with its source, secrets masked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Kdsl


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from kestra_dsl.server.configuration import VARIABLES

    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


def test_each_setting_is_shown_with_its_source(kdsl: Kdsl, in_project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (in_project / "pyproject.toml").write_text('[tool.kdsl.env.prod.server]\nurl = "https://prod.example.com"\n')
    monkeypatch.setenv("KDSL_USERNAME", "ann")
    monkeypatch.setenv("KDSL_PASSWORD", "s3cret-word")
    result = kdsl("config", "show", "--env", "prod", "--tenant", "team")
    assert result.code == 0
    assert result.out.splitlines() == [
        "url              https://prod.example.com  pyproject.toml [tool.kdsl.env.prod.server]",
        "tenant           team                      --tenant",
        "username         ann                       KDSL_USERNAME",
        "password         ******                    KDSL_PASSWORD",
        "timeout          60                        default",
        "state_namespace  kdsl                      default",
    ]
    assert "s3cret" not in result.out + result.err


def test_json_is_for_programs(kdsl: Kdsl, in_project: Path) -> None:
    result = kdsl("config", "show", "--url", "https://a", "--format", "json")
    assert {"name": "url", "value": "https://a", "source": "--url"} in json.loads(result.out)


def test_a_missing_server_is_told(kdsl: Kdsl, in_project: Path) -> None:
    result = kdsl("config", "show")
    assert result.code == 0
    assert "set KDSL_URL" in result.err


def test_a_password_in_the_open_is_warned_about(kdsl: Kdsl, in_project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KDSL_TOKEN", "s3cret-word")
    assert "sent unencrypted" in kdsl("config", "show", "--url", "http://kestra.example.com").err
