"""Secrets in any text of a flow are reported; what only looks like one is not."""

from __future__ import annotations

from typing import Any

import pytest

from kestra_dsl import Flow, Task, inputs, secret
from kestra_dsl.checks.rules.secrets import _FORMS, _has_marker
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.jdbc import postgresql

WORD = "hunter2hunter2hunter2hunter2hunter2"


def reported(flow: Flow) -> list[str]:
    return [str(finding) for finding in flow.check() if finding.code == "KD401"]


def written(text: str) -> list[str]:
    with Flow(id="hello", namespace="company.team") as flow:
        Log(id="say_hello", message=text)
    return reported(flow)


FORMS = [
    "postgresql://kestra:k3str4@db:5432/taxi",
    "redis://:k3str4@cache",
    "https://hooks.slack.com/services/T0000/B0000/XXXXXXXX",
    "https://acme.webhook.office.com/webhookb2/0123456789abcdef0123",
    "https://discord.com/api/webhooks/123456/abcdefghijklmnopqrst",
    "https://chat.googleapis.com/v1/spaces/x/messages?key=y&token=abcdefghijk",
    "https://api.telegram.org/bot123:abcdefghijklmnopqrstuvwxyz/send",
    "jdbc:sqlserver://db;user=sa;password=k3str4",
    f"ghp_{WORD}",
    f"github_pat_{WORD}",
    f"glpat-{WORD}",
    "AKIAIOSFODNN7EXAMPLE",
    f"AIza{WORD}",
    f"xoxb-{WORD}",
    f"sk-{WORD}",
    f"sk_live_{WORD}",
    f"SG.{WORD}.{WORD}",
    f"hf_{WORD}",
    f"-----BEGIN RSA PRIVATE KEY-----\n{WORD}",
    '{"private_key": "-----BEGIN PRIVATE KEY-----\\nMIIE"}',
]


@pytest.mark.parametrize("text", FORMS)
def test_a_secret_is_found_by_its_form(text: str) -> None:
    found = written(f"use {text} for it")
    assert len(found) == 1
    assert text not in found[0]


def test_each_form_has_a_marker() -> None:
    assert all(_has_marker(form.marker) for form in _FORMS)


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://db:5432/taxi",
        "postgresql://{{ secret('U') }}:{{ secret('P') }}@db",
        "postgresql://$USER:$PASSWORD@db",
        "postgresql://user:password@host is how it is written",
        "https://example.com/a:b@c",
        "git@github.com:kestra-io/kestra.git",
        "task-based, disk-full, SG.1 and AKIA",
        "password=",
        "the password is a secret token",
        "https://hooks.slack.com/services/{{ secret('SLACK') }}",
        "-----BEGIN PUBLIC KEY-----",
    ],
)
def test_other_texts_are_not_secrets(text: str) -> None:
    assert written(text) == []


def test_a_secret_is_found_by_the_name_of_its_property() -> None:
    with Flow(id="hello", namespace="company.team") as flow:
        postgresql.Queries(id="ask", url="jdbc:postgresql://db/taxi", password="k3str4", sql="SELECT 1")
    assert len(reported(flow)) == 1
    assert "k3str4" not in reported(flow)[0]


@pytest.mark.parametrize("value", [secret("P"), "{{ kv('P') }}", "", "$PASSWORD", "${{PASSWORD}}"])
def test_an_expression_or_a_shell_variable_is_not_a_secret(value: Any) -> None:
    with Flow(id="hello", namespace="company.team") as flow:
        postgresql.Queries(id="ask", url="jdbc:postgresql://db/taxi", password=value, sql="SELECT 1")
    assert reported(flow) == []


SECRET_KEYS = [
    "password",
    "dbPassword",
    "PGPASSWORD",
    "token",
    "GITHUB_TOKEN",
    "apiKey",
    "OPENAI_API_KEY",
    "clientSecret",
    "accessKey",
    "AWS_SECRET_ACCESS_KEY",
    "privateKey",
    "passphrase",
    "credentials",
    "serviceAccount",
]
OTHER_KEYS = [
    "tokenUri",
    "maxTokens",
    "max_token",
    "passwordLess",
    "secretName",
    "passwordFile",
    "keyPath",
    "publicKey",
    "author",
    "tokenizer",
    "primaryKey",
    "keys",
    "monkey",
    "nextPageToken",
    "tokenType",
    "credentialsProvider",
    "authMethod",
]


def private(values: dict[str, Any]) -> list[str]:
    with Flow(id="hello", namespace="company.team") as flow:
        Task(id="own", type="com.company.Own", properties=values)
    return reported(flow)


@pytest.mark.parametrize("key", SECRET_KEYS)
def test_a_secret_is_found_by_its_key_in_data(key: str) -> None:
    assert len(private({key: "k3str4"})) == 1
    assert len(private({"env": {key: "k3str4"}})) == 1
    assert len(private({"env": [{"name": key, "value": "k3str4"}]})) == 1
    assert "k3str4" not in private({key: "k3str4"})[0]
    assert private({key: "{{ secret('X') }}"}) == []


@pytest.mark.parametrize("key", OTHER_KEYS)
def test_similar_keys_are_not_secrets(key: str) -> None:
    assert private({key: "k3str4", "env": {key: "k3str4"}}) == []


def test_the_finding_names_the_line_of_the_property_of_a_generic_task() -> None:
    text = "id: f\nnamespace: a\ntasks:\n  - id: own\n    type: com.company.Own\n    host: x\n    password: k3str4\n"
    (finding,) = Flow.from_yaml(text).check()
    assert (finding.code, finding.origin.line, finding.message) == ("KD401", 7, "'password' contains a secret")


def test_an_authorization_header_is_a_secret() -> None:
    with Flow(id="hello", namespace="company.team") as flow:
        Request(id="ask", uri="https://example.com", headers={"Authorization": "Bearer k3str4k3str4"})
        Request(id="ask_well", uri="https://example.com", headers={"Authorization": f"Bearer {secret('T')}"})
    assert len(reported(flow)) == 1


def test_secrets_in_variables_defaults_and_inputs_are_reported() -> None:
    with Flow(id="hello", namespace="company.team") as flow:
        flow.variable("db_password", "k3str4")
        flow.input(inputs.Secret(id="key", defaults="k3str4"))
        flow.input(inputs.String(id="api_token", defaults="k3str4"))
        Log(id="say_hello", message="Hello")
        flow.plugin_default("com.company", password="k3str4")
    assert len(reported(flow)) == 4
    assert all("k3str4" not in finding for finding in reported(flow))


@pytest.mark.parametrize(
    "value",
    [
        "sa.json",
        "gcp-svc-account.json",
        "certs/client.pem",
        "REMOTE_BATCH_PASSWORD",
        "YOUR_TOKEN",
        "your-token-here",
        "sampleAuthorizationToken",
        "test_access_token",
        "???",
    ],
)
def test_a_name_a_file_or_a_placeholder_is_not_a_secret(value: str) -> None:
    with Flow(id="hello", namespace="company.team") as flow:
        Task(id="say", type="com.company.Say", properties={"env": {"GOOGLE_APPLICATION_CREDENTIALS": value}})
        flow.input(inputs.String(id="api_token", defaults=value))
    assert reported(flow) == []


@pytest.mark.parametrize("value", ["hunter2", "Str0ngPassw0rd!", "s3cret_w0rd", "kestra", "9ITIyNYb8s3Cr8nSiV4KcKVP"])
def test_a_word_for_a_password_is_a_secret(value: str) -> None:
    with Flow(id="hello", namespace="company.team") as flow:
        Task(id="say", type="com.company.Say", properties={"env": {"DB_PASSWORD": value}})
        flow.input(inputs.String(id="db_password", defaults=value))
    assert len(reported(flow)) == 2


@pytest.mark.parametrize(
    ("name", "value", "count"),
    [("oauthToken", "zendesk_oauth_token", 0), ("token", "xxx", 0), ("password", "password", 1), ("token", "t0k3n", 1)],
)
def test_a_text_that_repeats_its_name_is_not_a_secret(name: str, value: str, count: int) -> None:
    with Flow(id="hello", namespace="company.team") as flow:
        Task(id="say", type="com.company.Say", properties={name: value})
    assert len(reported(flow)) == count


def test_the_default_of_an_input_may_be_the_name_of_a_secret() -> None:
    with Flow(id="hello", namespace="company.team") as flow:
        flow.input(inputs.String(id="ssh_secret", defaults="ssh-password"))
    assert reported(flow) == []
