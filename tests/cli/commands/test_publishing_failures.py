"""Servers that fail, refuse the credentials or have another version, for each command that publishes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import PROJECT, Kdsl, Write
from tests.kestra_server.faults import Effect, answering, html_of_a_proxy
from tests.kestra_server.gateway import KestraServer


def test_wrong_credentials_are_told(
    memory_server: KestraServer, kdsl: Kdsl, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(load="one")
    monkeypatch.setenv("KDSL_TOKEN", "an-old-token")
    result = kdsl("plan")
    assert result.code == 3
    assert "the credentials are missing, wrong or expired" in result.err and "an-old-token" not in result.err


COMMANDS_OF_A_SERVER = [
    "plan",
    "push",
    "drift",
    "adopt company.team/load",
    "rollback --yes",
    "destroy --yes",
    "state show",
    "state rebuild",
    "state forget company.team/load",
    "state unlock 1f2e3d4c",
    "needs",
    "run load",
    "backfill load daily --start 2019-01-01 --end 2019-12-31 --yes",
    "validate --server",
    "codegen --server --out team.kestra",
    "import --server company.team",
]


@pytest.mark.parametrize("command", COMMANDS_OF_A_SERVER)
def test_an_expired_token_is_told_by_each_command(
    command: str, memory_server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="{{ kv('A') }}")
    assert kdsl("push").code == 0
    before = sorted(folder.rglob("*"))
    memory_server.expire()
    result = kdsl(*command.split())
    assert result.code == 3
    assert "the credentials are missing, wrong or expired" in result.err
    assert "hint: set KDSL_TOKEN, or KDSL_USERNAME and KDSL_PASSWORD" in result.err
    assert memory_server.token not in result.out + result.err
    assert sorted(folder.rglob("*")) == before


def test_a_token_that_expires_during_a_push_is_told_with_what_is_unknown(
    memory_server: KestraServer, kdsl: Kdsl, write: Write
) -> None:
    write(load="one", report="one")
    memory_server.fail(answering(401), at=2, matching="* /api/v1/main/flows/company.team/*", times=None)
    result = kdsl("push")
    assert result.code == 3
    assert "unknown for taxi on " in result.err and "nothing changed" not in result.err
    assert (
        "hint: set KDSL_TOKEN" in result.err
        and "then `kdsl plan` shows the flows whose state is not known" in result.err
    )
    memory_server.heal()
    assert kdsl("push").code == 0


EACH_EFFECT = pytest.mark.parametrize("effect", [answering(500), html_of_a_proxy(200)], ids=lambda effect: effect.name)


def _fails_half_way(command: str, effect: Effect, server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    assert kdsl("push").code == 0
    write(load="two")
    before = server.save()
    server.requests.clear()
    assert kdsl(*command.split()).code in (0, 1)
    count = len(server.requests)
    for place in (1, max(1, count // 2)):
        server.restore(before)
        server.fail(effect, at=place, times=None)
        assert kdsl(*command.split()).code == 3, f"from request {place} of {count} on"


@EACH_EFFECT
@pytest.mark.parametrize(
    "command", ["plan", "push", "drift", "rollback --yes", "destroy --yes", "adopt company.team/load", "state show"]
)
def test_a_server_that_fails_half_way_is_exit_code_3(
    command: str, effect: Effect, memory_server: KestraServer, kdsl: Kdsl, write: Write
) -> None:
    _fails_half_way(command, effect, memory_server, kdsl, write)


@EACH_EFFECT
def test_a_server_that_fails_during_a_run_is_exit_code_3(
    effect: Effect, server: KestraServer, kdsl: Kdsl, write: Write
) -> None:
    _fails_half_way("run load", effect, server, kdsl, write)


@pytest.mark.parametrize("command", ["plan", "push"])
def test_a_server_of_another_version_is_warned_about(
    command: str, memory_server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="one")
    assert "warning" not in kdsl("plan").err
    (folder / "pyproject.toml").write_text(PROJECT + '\n[tool.kdsl]\ntarget = "2.0"\n')
    assert kdsl("build").code == 0
    result = kdsl(command)
    assert result.code == (1 if command == "plan" else 0)
    assert "warning: the server is Kestra 1.3." in result.err and "built for 2.0" in result.err
