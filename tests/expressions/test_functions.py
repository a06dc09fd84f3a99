"""Template functions, with their arguments by place and by name."""

import pytest

from kestra_dsl import Expression, ctx, error_logs, f, file_uri, fn, kv, now, read, render, secret, uuid

A = ctx.inputs.a


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (uuid(), "uuid()"),
        (error_logs(), "errorLogs()"),
        (kv("KEY"), "kv('KEY')"),
        (kv("KEY", "company"), "kv('KEY', 'company')"),
        (kv("KEY", error_on_missing=False), "kv('KEY', errorOnMissing=false)"),
        (secret("TOKEN"), "secret('TOKEN')"),
        (secret("TOKEN", subkey="x"), "secret('TOKEN', subkey='x')"),
        (secret("TOKEN", subkey="x", full=True), "secret('TOKEN', subkey='x', full=true)"),
        (read("a.sql"), "read('a.sql')"),
        (file_uri("a.sql", version=3), "fileURI('a.sql', version=3)"),
        (now(time_zone="Europe/Berlin"), "now(timeZone='Europe/Berlin')"),
        (now("yyyy", "UTC"), "now('yyyy', 'UTC')"),
        (render(A), "render(inputs.a)"),
        (render(A, recursive=False), "render(inputs.a, false)"),
        (fn.from_json('{"a": 1}'), "fromJson('{\"a\": 1}')"),
        (fn.max(1, A, 3), "max(1, inputs.a, 3)"),
        (fn.range(0, A), "range(0, inputs.a)"),
        (fn.http("https://x", headers={"a": A}), "http('https://x', headers={'a': inputs.a})"),
        (fn.random_int(lower=0, upper=A + 1), "randomInt(0, inputs.a + 1)"),
    ],
    ids=str,
)
def test_a_function_renders_as_kestra_calls_it(call: Expression, expected: str) -> None:
    assert str(call) == "{{ " + expected + " }}"


def test_an_f_string_as_an_argument_is_a_concatenation() -> None:
    assert str(kv(f"{A}_KEY")) == "{{ kv(inputs.a ~ '_KEY') }}"


def test_a_call_is_one_piece() -> None:
    assert str(kv("N") + 1) == "{{ kv('N') + 1 }}"


def test_a_call_is_a_reference_that_leads_deeper() -> None:
    assert str(fn.from_json(A)["key"]) == "{{ fromJson(inputs.a)['key'] }}"


def test_a_call_can_be_filtered() -> None:
    assert str(now() | f.date("yyyy")) == "{{ now() | date('yyyy') }}"


def test_a_secret_in_text_is_an_expression_in_it() -> None:
    assert f"Bearer {secret('TOKEN')}" == "Bearer {{ secret('TOKEN') }}"
