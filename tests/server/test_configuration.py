"""Which source of a setting wins, and that no credential is shown, mixed or in the wrong place."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl.errors import UsageError
from kestra_dsl.project.settings import Settings, settings
from kestra_dsl.server.configuration import Configuration, configuration

WORD = "s3cret-word"
CONTEXTS = f"""\
default_context: dev
contexts:
  dev:
    host: http://dev.example.com
    tenant: team
    auth_method: basic
    username: ann
    password: {WORD}
    token: an-old-one
  prod:
    host: https://prod.example.com
    auth_method: token
    token: {WORD}-2
    username: old
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def with_contexts(home: Path) -> Path:
    (home / ".kestractl").mkdir(parents=True)
    (home / ".kestractl" / "config.yaml").write_text(CONTEXTS)
    return home


def found(
    home: Path,
    environ: Mapping[str, str] | None = None,
    server: Mapping[str, Any] | None = None,
    **flags: str,
) -> Configuration:
    project = Settings(home, server=server or {})
    return configuration(project, flags=flags, environ=environ or {}, home=home)


def shown(one: Configuration) -> dict[str, tuple[str, str]]:
    return {row.name: (row.value, row.source) for row in one.shown()}


URLS = {
    "flag": "https://flag.example.com",
    "KDSL_URL": "https://kdsl.example.com",
    "KESTRACTL_HOST": "https://kestractl.example.com",
    "KESTRA_URL": "https://terraform.example.com",
    "pyproject.toml": "https://project.example.com",
    "context": "http://dev.example.com",
}


@pytest.mark.parametrize("first", range(len(URLS)))
def test_flags_then_variables_then_the_project_then_contexts(first: int, with_contexts: Path) -> None:
    left = dict([*URLS.items()][first:])
    environ = {name: url for name, url in left.items() if name.startswith("K")}
    server = {"url": left["pyproject.toml"]} if "pyproject.toml" in left else {}
    flags = {"url": left["flag"]} if "flag" in left else {}
    assert found(with_contexts, environ, server, **flags).url == next(iter(left.values()))


@pytest.mark.parametrize(
    ("environ", "source"),
    [
        ({"KDSL_TOKEN": WORD, "KESTRACTL_PASSWORD": "x", "KESTRA_API_TOKEN": "y"}, "KDSL_TOKEN"),
        ({"KESTRACTL_TOKEN": WORD, "KESTRA_PASSWORD": "x"}, "KESTRACTL_TOKEN"),
        ({"KESTRA_API_TOKEN": WORD, "KDSL_USERNAME": "ann"}, "KESTRA_API_TOKEN"),
    ],
)
def test_credentials_are_those_of_the_first_source_that_has_any(
    environ: dict[str, str], source: str, home: Path
) -> None:
    one = found(home, environ, {"url": "https://a"})
    assert shown(one)["token"] == ("******", source)
    assert "password" not in shown(one)
    one.client().close()


def test_a_password_goes_with_the_user_name_of_its_own_source(home: Path) -> None:
    environ = {"KDSL_USERNAME": "ann", "KESTRA_USERNAME": "bob", "KESTRA_PASSWORD": WORD}
    assert shown(found(home, environ))["username"] == ("bob", "KESTRA_USERNAME")
    del environ["KESTRA_USERNAME"]
    assert shown(found(home, environ))["username"] == ("ann", "KDSL_USERNAME")
    del environ["KDSL_USERNAME"]
    server = {"username": "eve"}
    assert shown(found(home, environ, server))["username"] == ("eve", "pyproject.toml [tool.kdsl.server]")


def test_a_token_and_a_password_in_one_source_are_refused(home: Path) -> None:
    with pytest.raises(UsageError, match="KDSL_TOKEN and KDSL_PASSWORD are both set"):
        found(home, {"KDSL_TOKEN": WORD, "KDSL_PASSWORD": WORD})


def test_an_empty_variable_is_none(home: Path) -> None:
    assert found(home, {"KDSL_URL": "", "KESTRA_URL": "https://a"}).url == "https://a"


def test_the_default_context_of_kestractl_is_used_as_a_whole(with_contexts: Path) -> None:
    rows = shown(found(with_contexts))
    assert rows["url"] == ("http://dev.example.com", "kestractl context dev")
    assert rows["tenant"] == ("team", "kestractl context dev")
    assert rows["password"] == ("******", "kestractl context dev")
    assert "token" not in rows


def test_another_context_can_be_chosen(with_contexts: Path) -> None:
    for one in (
        found(with_contexts, context="prod"),
        found(with_contexts, {"KDSL_CONTEXT": "prod"}),
        found(with_contexts, server={"context": "prod"}),
    ):
        assert shown(one)["url"][0] == "https://prod.example.com"
        assert shown(one)["token"] == ("******", "kestractl context prod")


def test_the_credentials_of_a_context_go_to_no_other_server(with_contexts: Path) -> None:
    rows = shown(found(with_contexts, {"KDSL_URL": "https://elsewhere.example.com"}))
    assert not {"password", "token", "username"} & rows.keys()
    assert rows["tenant"] == ("main", "default")
    same = shown(found(with_contexts, {"KDSL_URL": "http://dev.example.com/"}))
    assert same["password"] == ("******", "kestractl context dev")


def test_an_unknown_context_is_refused_with_a_suggestion(with_contexts: Path) -> None:
    with pytest.raises(UsageError, match="did you mean 'prod'"):
        found(with_contexts, context="prd")


@pytest.mark.parametrize("text", ["[", "\x00", "[" * 5000])
def test_a_broken_file_of_contexts_is_told(text: str, with_contexts: Path) -> None:
    (with_contexts / ".kestractl" / "config.yaml").write_text(text)
    with pytest.raises(UsageError, match="cannot be read as YAML"):
        found(with_contexts)


@pytest.mark.parametrize("text", ["", "contexts: 3", "- 1", "default_context: gone\ncontexts: {}"])
def test_a_file_without_contexts_names_no_server(text: str, with_contexts: Path) -> None:
    (with_contexts / ".kestractl" / "config.yaml").write_text(text)
    assert "url" not in shown(found(with_contexts))


def test_a_broken_file_of_contexts_does_not_show_its_lines(with_contexts: Path) -> None:
    (with_contexts / ".kestractl" / "config.yaml").write_text(f"contexts:\n  a: [password: {WORD}\n")
    with pytest.raises(UsageError) as caught:
        found(with_contexts)
    assert WORD not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    "name", ["password", "token", "api_token", "apiKey", "PASSWORD", "secret", "password_command", "credentials"]
)
@pytest.mark.parametrize("env", [None, "prod"])
def test_a_credential_in_the_project_is_refused(name: str, env: str | None, home: Path) -> None:
    home.mkdir()
    table = "tool.kdsl.server" if env is None else "tool.kdsl.env.prod.server"
    (home / "pyproject.toml").write_text(f'[tool.kdsl.env.prod]\n[{table}]\n{name} = "{WORD}"\n')
    with pytest.raises(UsageError, match="credentials do not belong") as caught:
        configuration(settings(home, env=env), environ={}, home=home)
    assert WORD not in str(caught.value)


def test_a_password_in_the_address_of_the_project_is_refused(home: Path) -> None:
    with pytest.raises(UsageError, match="credentials in it"):
        found(home, server={"url": f"https://ann:{WORD}@a"}).client()


def test_an_unknown_setting_of_the_project_is_refused(home: Path) -> None:
    with pytest.raises(UsageError, match="did you mean 'tenant'"):
        found(home, server={"tenent": "a"})
    with pytest.raises(UsageError, match="must be text"):
        found(home, server={"url": ["a"]})


def command(code: str) -> str:
    return f"{sys.executable} -c '{code}'"


def test_a_password_comes_from_a_command(home: Path) -> None:
    one = found(
        home,
        {"KDSL_URL": "https://a", "KDSL_USERNAME": "ann", "KDSL_PASSWORD_COMMAND": command(f'print("{WORD}")')},
    )
    assert shown(one)["password"] == ("(of a command)", "KDSL_PASSWORD_COMMAND")
    client = one.client()
    assert client._transport._credentials.secrets()[0] == WORD


def test_showing_does_not_run_the_command(home: Path) -> None:
    assert "token" in shown(found(home, {"KDSL_TOKEN_COMMAND": "no-such-program"}))


@pytest.mark.parametrize(
    "code", [f'print("{WORD}"); raise SystemExit(3)', f'import sys; sys.stderr.write("{WORD}")', "print()"]
)
def test_a_command_that_fails_is_told_without_what_it_said(code: str, home: Path) -> None:
    one = found(home, {"KDSL_URL": "https://a", "KDSL_TOKEN_COMMAND": command(code)})
    with pytest.raises(UsageError, match="the command of KDSL_TOKEN_COMMAND fails") as caught:
        one.client()
    shown_whole = traceback.TracebackException.from_exception(caught.value)
    assert WORD not in "".join(shown_whole.format())


def test_a_command_that_does_not_exist_is_told(home: Path) -> None:
    with pytest.raises(UsageError, match="it cannot be run"):
        found(home, {"KDSL_URL": "https://a", "KDSL_TOKEN_COMMAND": "no-such-program"}).client()


def test_no_server_is_an_error_that_says_what_to_set(home: Path) -> None:
    with pytest.raises(UsageError, match="no server is configured") as caught:
        found(home).client()
    assert "KDSL_URL" in str(caught.value)


@pytest.mark.parametrize("text", ["0", "-1", "nan", "soon", "1e9"])
def test_a_timeout_is_a_number_of_seconds(text: str, home: Path) -> None:
    with pytest.raises(UsageError, match="KDSL_TIMEOUT"):
        found(home, {"KDSL_URL": "https://a", "KDSL_TIMEOUT": text}).client()


def test_a_bundle_is_relative_to_the_project(home: Path) -> None:
    client = found(home, server={"url": "https://a", "ca_bundle": "ca.pem"}).client()
    assert client._transport._verify == str(home / "ca.pem")


def test_credentials_in_the_open_are_warned_about(home: Path) -> None:
    assert found(home, {"KDSL_URL": "http://a", "KDSL_TOKEN": WORD}).warnings()
    assert not found(home, {"KDSL_URL": "http://a"}).warnings()
    for url in ("https://a", "http://localhost:8080"):
        assert not found(home, {"KDSL_URL": url, "KDSL_TOKEN": WORD}).warnings()


def test_no_form_of_a_configuration_shows_a_credential(with_contexts: Path) -> None:
    proxy = f"http://ann:{WORD}@proxy:3128"
    one = found(with_contexts, {"KDSL_PROXY": proxy, "KDSL_USERNAME": "ann", "KDSL_PASSWORD": WORD})
    assert shown(one)["proxy"][0] == "http://******@proxy:3128"
    assert WORD not in repr(one) + repr(one.shown()) + repr(one.found)
