"""What Kestra accepts although it fails when it runs is reported."""

from __future__ import annotations

from typing import Any

import pytest

from kestra_dsl import Flow, Task, expr, inputs
from kestra_dsl.errors import PropertyError, YamlError
from kestra_dsl.plugins.core.flow import Parallel
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.reading import read_flow

HEAD = "id: hello\nnamespace: company.team\n"
LOG = "tasks:\n  - id: say_hello\n    type: io.kestra.plugin.core.log.Log\n    message: Hello\n"
COPY = """tasks:
  - id: copy
    type: io.kestra.plugin.jdbc.postgresql.CopyIn
    url: jdbc:postgresql://db/taxi
    from: "{{ kv('file') }}"
    table: trips
"""


def codes(text: str) -> dict[str, int]:
    """The codes reported about a document, each with its line."""
    return {finding.code: finding.origin.line for finding in read_flow(text, strict=False).check()}


def codes_of(flow: Flow) -> set[str]:
    return {finding.code for finding in flow.check()}


def test_what_the_flows_here_begin_with_is_right() -> None:
    assert codes(HEAD + LOG) == codes(HEAD + COPY) == {}


def test_a_word_that_a_property_does_not_know() -> None:
    assert codes(HEAD + COPY + "    format: CVS\n") == {"KD110": 9}
    with pytest.raises(PropertyError):
        postgresql.CopyIn(id="copy", format="CVS")  # type: ignore[arg-type]


def test_a_boolean_that_is_not_one() -> None:
    assert codes(HEAD + COPY + "    header: maybe\n") == {"KD110": 9}
    with pytest.raises(PropertyError):
        postgresql.CopyIn(id="copy", header="maybe")  # type: ignore[arg-type]


def test_a_text_where_a_list_belongs() -> None:
    assert codes(HEAD + COPY + "    columns: a, b\n") == {"KD110": 9}
    with pytest.raises(PropertyError):
        postgresql.CopyIn(id="copy", columns="a, b")  # type: ignore[arg-type]


def test_a_timeout_that_is_no_duration() -> None:
    assert codes(HEAD + LOG + "    timeout: 5m\n") == {"KD110": 7}
    with pytest.raises(PropertyError):
        Log(id="say_hello", message="Hello", timeout="5m")


def test_a_broken_template() -> None:
    assert any(code.startswith("KD2") for code in codes(HEAD + LOG.replace("Hello", '"{{ 1 + }}"')))
    with Flow(id="hello", namespace="company.team") as flow:
        Log(id="say_hello", message="{{ 1 + }}")
    assert any(code.startswith("KD2") for code in codes_of(flow))


@pytest.mark.parametrize("name", ["inputs.nobody", "vars.nobody", "outputs.nobody.uri"])
def test_an_unknown_input_variable_or_task(name: str) -> None:
    found = codes(HEAD + LOG.replace("Hello", f'"{{{{ {name} }}}}"'))
    assert [line for code, line in found.items() if code.startswith("KD2")] == [6]
    with Flow(id="hello", namespace="company.team") as flow:
        Log(id="say_hello", message=expr(name))
    assert any(code.startswith("KD2") for code in codes_of(flow))


def test_an_output_that_the_task_does_not_have() -> None:
    text = HEAD + COPY + LOG.removeprefix("tasks:\n").replace("Hello", '"{{ outputs.copy.nothing }}"')
    assert any(code.startswith("KD2") and line == 11 for code, line in codes(text).items())


def test_an_output_of_a_later_task() -> None:
    with Flow(id="hello", namespace="company.team") as flow:
        Log(id="say_hello", message="{{ outputs.copy.rowCount }}")
        postgresql.CopyIn(id="copy", url="jdbc:postgresql://db/taxi", from_=expr("kv('file')"), table="trips")
    assert any(code.startswith("KD2") for code in codes_of(flow))


def test_an_output_of_a_parallel_task() -> None:
    with Flow(id="hello", namespace="company.team") as flow, Parallel(id="both"):
        postgresql.CopyIn(id="copy", url="jdbc:postgresql://db/taxi", from_=expr("kv('file')"), table="trips")
        Log(id="say_hello", message="{{ outputs.copy.rowCount }}")
    assert any(code.startswith("KD2") for code in codes_of(flow))


def test_a_default_outside_of_the_values() -> None:
    asked = "inputs:\n  - id: taxi\n    type: SELECT\n    values: [yellow, green]\n    defaults: blue\n"
    assert codes(HEAD + asked + LOG) == {"KD301": 7}
    with Flow(id="hello", namespace="company.team") as flow:
        flow.input(inputs.Select(id="taxi", values=["yellow", "green"], defaults="blue"))
        Log(id="say_hello", message="Hello")
    assert codes_of(flow) == {"KD301"}


def test_a_key_that_is_there_twice() -> None:
    with pytest.raises(YamlError, match="message"):
        read_flow(HEAD + LOG + "    message: Hello again\n", strict=False)


@pytest.mark.parametrize("type_", ["io.kestra.plugin.core.log.Log", "io.kestra.plugin.core.log"])
def test_an_unknown_property_in_a_plugin_default(type_: str) -> None:
    assert codes(HEAD + LOG + f"pluginDefaults:\n  - type: {type_}\n    values:\n      levle: WARN\n") == {"KD405": 9}
    with Flow(id="hello", namespace="company.team") as flow:
        Log(id="say_hello", message="Hello")
        flow.plugin_default(type_, levle="WARN")
    assert codes_of(flow) == {"KD405"}


@pytest.mark.parametrize("type_", ["io.kestra.plugin.core.log.Log", "io.kestra.plugin.core.log"])
@pytest.mark.parametrize("value", ["level: LOUD", "timeout: 5m", "disabled: maybe", "retry: often"])
def test_a_value_of_the_wrong_kind_in_a_plugin_default(type_: str, value: str) -> None:
    assert codes(HEAD + LOG + f"pluginDefaults:\n  - type: {type_}\n    values:\n      {value}\n") == {"KD406": 9}


def test_a_plugin_default_for_a_type_that_no_task_has() -> None:
    unused = "pluginDefaults:\n  - type: io.kestra.plugin.core.http.Request\n    values:\n      method: GET\n"
    assert codes(HEAD + LOG + unused) == {"KD407": 8}
    with Flow(id="hello", namespace="company.team") as flow:
        Log(id="say_hello", message="Hello")
        flow.plugin_default(postgresql, url="jdbc:postgresql://db/taxi")
    assert codes_of(flow) == {"KD407"}


def test_a_plugin_default_for_a_type_that_does_not_exist() -> None:
    unknown = "pluginDefaults:\n  - type: io.kestra.plugin.core.log.Logs\n    values:\n      level: WARN\n"
    assert codes(HEAD + LOG + unknown) == {"KD408": 8}


def test_a_trigger_input_that_the_flow_does_not_declare() -> None:
    given = "triggers:\n  - id: daily\n    type: io.kestra.plugin.core.trigger.Schedule\n    cron: '@daily'\n"
    assert codes(HEAD + LOG + given + "    inputs:\n      taxi: green\n") == {"KD312": 11}
    with Flow(id="hello", namespace="company.team") as flow:
        Log(id="say_hello", message="Hello")
        Schedule(id="daily", cron="@daily", inputs={"taxi": "green"})
    assert codes_of(flow) == {"KD312"}


def test_several_statements_in_a_query_for_one() -> None:
    query = """tasks:
  - id: ask
    type: io.kestra.plugin.jdbc.postgresql.Query
    url: jdbc:postgresql://db/taxi
    sql: |
      TRUNCATE trips;
      SELECT 1;
"""
    assert codes(HEAD + query) == {"KD402": 7}
    with Flow(id="hello", namespace="company.team") as flow:
        postgresql.Query(id="ask", url="jdbc:postgresql://db/taxi", sql="TRUNCATE trips; SELECT 1;")
    assert codes_of(flow) == {"KD402"}


def test_a_deprecated_property() -> None:
    pause = "tasks:\n  - id: wait\n    type: io.kestra.plugin.core.flow.Pause\n    delay: PT5M\n"
    assert codes(HEAD + pause) == {"KD115": 6}


def test_an_old_name_of_a_type() -> None:
    assert codes(HEAD + LOG.replace("io.kestra.plugin.core.log.Log", "io.kestra.core.tasks.log.Log")) == {"KD113": 5}
    with Flow(id="hello", namespace="company.team") as flow:
        Task(id="say_hello", type="io.kestra.core.tasks.log.Log", properties={"message": "Hello"})
    assert codes_of(flow) == {"KD112"}


SECRETS: list[tuple[str, dict[str, Any]]] = [
    ("password", {"password": "k3str4"}),
    ("a token in the URL", {"url": "jdbc:postgresql://kestra:k3str4@db/taxi"}),
    ("a password among the parameters", {"url": "jdbc:postgresql://db/taxi?user=kestra&password=k3str4"}),
]


@pytest.mark.parametrize("given", [given for _, given in SECRETS], ids=[name for name, _ in SECRETS])
def test_a_secret_written_as_a_literal(given: dict[str, Any]) -> None:
    properties = "".join(f"    {name}: {value}\n" for name, value in {"url": "x", **given}.items())
    text = HEAD + COPY.replace("    url: jdbc:postgresql://db/taxi\n", properties)
    assert set(codes(text)) == {"KD401"}
    with Flow(id="hello", namespace="company.team") as flow:
        postgresql.Queries(id="ask", sql="SELECT 1", **{"url": "x", **given})
    assert codes_of(flow) == {"KD401"}
    assert all("k3str4" not in str(finding) for finding in flow.check())


def test_a_property_that_a_plugin_default_gives_is_not_missing() -> None:
    """The trap the other way: what is required is judged after defaults are applied."""
    default = "pluginDefaults:\n  - type: io.kestra.plugin.core.log.Log\n    values:\n      message: Hello\n"
    assert codes(HEAD + LOG.replace("    message: Hello\n", "") + default) == {}
    assert codes(HEAD + LOG.replace("    message: Hello\n", "")) == {"KD108": 4}
