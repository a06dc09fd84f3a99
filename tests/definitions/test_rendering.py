"""The evaluator renders like Kestra 1.3.31 and rejects what it does not support."""

from __future__ import annotations

from typing import Any

import pytest

from kestra_dsl import Flow, ctx, inputs, secret
from kestra_dsl.plugins.core.flow import If
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.jdbc import postgresql
from tests.definitions.rendering import Context, MissingError, UnsupportedError, render, rendered

CONTEXT = Context(
    {
        "inputs": {
            "taxi": "yellow",
            "year": "2019",
            "n": 1,
            "f": 1.5,
            "yes": True,
            "none": None,
            "list": ["a", 1, True],
            "map": {"a": 1, "b": "x"},
        },
        "vars": {"file": "{{ inputs.taxi }}_x.csv", "nested": "{{ render(vars.file) }}", "more": "a {{ vars.file }}"},
        "trigger": {"date": "2019-02-01T09:00:00.000Z"},
        "execution": {"startDate": "2024-03-04T05:06:07.123Z"},
        "outputs": {
            "extract": {"outputFiles": {"yellow_x.csv": "kestra:///a"}},
            "count": {"row": {"trips": 3, "gaps": 0}, "outputs": [{"row": {"c": 2}}], "rows": [{"a": 1}]},
        },
    },
    secrets={"PASSWORD": "hush"},
    kv={"REGION": "here"},
    files={"q.sql": "SELECT {{ inputs.n }}"},
)


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("plain", "plain"),
        ("a {{ inputs.taxi }} b {{ inputs.n }}", "a yellow b 1"),
        ("{{ inputs.yes }}|{{ inputs.f }}|{{ inputs.none }}|", "true|1.5||"),
        ("{{ inputs.list }}|{{ inputs.map }}", '["a",1,true]|{"a":1,"b":"x"}'),
        ("{{ inputs.map.a }}{{ inputs.map['b'] }}{{ inputs.list[0] }}", "1xa"),
        ("{{ outputs.extract.outputFiles[inputs.taxi ~ '_x.csv'] }}", "kestra:///a"),
        ("{{ outputs.count.outputs[0].row.c }}", "2"),
        ("{# nothing #}{% raw %}{{ raw }}{% endraw %}", "{{ raw }}"),
    ],
)
def test_values_are_printed(template: str, expected: str) -> None:
    assert render(template, CONTEXT) == expected


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{{ trigger.date | date('yyyy-MM') }}", "2019-02"),
        ("{{ trigger.date | date('yyyy-MM-dd HH:mm:ss') }}", "2019-02-01 09:00:00"),
        ("{{ trigger.date | date(\"yyyy-MM-dd'T'HH\") }}", "2019-02-01T09"),
        ("{{ trigger.date | date('MMMM') }}|{{ trigger.date | date('MMM dd') }}", "February|Feb 01"),
        ("{{ trigger.date | date }}", "2019-02-01T09:00:00.000000Z"),
        ("{{ trigger.date | date('yyyy-MM', timeZone='America/New_York') }}", "2019-02"),
        ("{{ '2019-01-05' | date('yyyy') }}", "2019"),
        ("{{ '2019-03-01' | date('yyyy-MM-dd HH:mm', 'America/New_York') }}", "2019-03-01 00:00"),
        ("{{ '2019-03-01T02:00:00' | date('yyyy-MM-dd HH:mm', 'America/New_York') }}", "2019-03-01 02:00"),
        ("{{ '2019-03-01T02:00:00Z' | date('yyyy-MM-dd HH:mm', 'America/New_York') }}", "2019-02-28 21:00"),
        ("{{ ('2019-03-01' | date('yyyyMM') | number('INT')) + 1 }}", "201904"),
        ("{{ '2020-12-31T23:30:00-05:00' | date('yyyy-MM-dd HH:mm') }}", "2021-01-01 04:30"),
        ("{{ '2019-01-05' | dateAdd(1, 'DAYS') }}", "2019-01-06T00:00:00.000000Z"),
        ("{{ trigger.date | dateAdd(-1, 'MONTHS') | date('yyyy-MM') }}", "2019-01"),
        ("{{ (trigger.nope ?? execution.startDate) | date('yyyy-MM') }}", "2024-03"),
        ("{{ trigger.date ?? execution.startDate | date('yyyy-MM') }}", "2019-02"),
        ("{{ inputs.taxi ~ '_' ~ (trigger.date | date('yyyy-MM')) ~ '.csv' }}", "yellow_2019-02.csv"),
    ],
)
def test_dates_are_written_by_their_pattern(template: str, expected: str) -> None:
    assert render(template, CONTEXT) == expected


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{{ inputs.taxi == 'yellow' }}|{{ inputs.taxi != 'yellow' }}", "true|false"),
        ("{{ inputs.n == '1' }}|{{ inputs.n == 1 }}", "false|true"),
        ("{{ inputs.year == 2019 }}|{{ inputs.n == 1.0 }}", "false|true"),
        ("{{ 1 == true }}|{{ null == inputs.none }}|{{ inputs.taxi == null }}", "false|true|false"),
        ("{{ inputs.taxi ~ '_' ~ inputs.n ~ '-' ~ inputs.yes ~ inputs.f ~ inputs.none }}", "yellow_1-true1.5"),
        ("{{ outputs.count.row.trips > 2 }}|{{ outputs.count.row.trips < 2 }}", "true|false"),
        ("{{ outputs.count.row.trips >= 3 and outputs.count.row.gaps == 0 }}", "true"),
        ("{{ inputs.yes ? 'a' : 'b' }}{{ 'false' ? 'a' : 'b' }}{{ '' ? 'a' : 'b' }}{{ 0 ? 'a' : 'b' }}", "aabb"),
        ("{{ not inputs.yes }}|{{ 1 + 2 * 3 }}|{{ 1.5 + 1 }}", "false|7|2.5"),
        ("{{ inputs.list contains 'a' }}|{{ 'a' isIn inputs.list }}|{{ ['a', 'b'] contains 'c' }}", "true|true|false"),
        ("{{ inputs.nope ?? 'x' }}|{{ nope.date ?? 'x' }}|{{ inputs.none ?? 'x' }}|{{ inputs.n ?? 'x' }}", "x|x|x|1"),
        ("{{ inputs.nope is defined }}|{{ inputs.none is null }}", "false|true"),
        ("{{ inputs.taxi is empty }}|{{ '' is empty }}", "false|true"),
        ('{{ "a#{inputs.taxi}b" }}', "ayellowb"),
    ],
)
def test_operators_and_tests(template: str, expected: str) -> None:
    assert render(template, CONTEXT) == expected


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{{ render(vars.file) }}|{{ vars.file }}", "yellow_x.csv|{{ inputs.taxi }}_x.csv"),
        ("{{ render(vars.nested) }}|{{ render(vars.more) }}", "yellow_x.csv|a yellow_x.csv"),
        ("{{ secret('PASSWORD') }}{{ kv('REGION') }}", "hushhere"),
        ("{{ render(read('q.sql')) }}", "SELECT 1"),
        ("{{ 'hello wORLD' | capitalize }}|{{ 'ABC dEf' | lower }}", "Hello wORLD|abc def"),
        ("{{ inputs.taxi ~ '_' ~ inputs.year | upper }}", "YELLOW_2019"),
        ("{{ inputs.nope | default('d') }}{{ inputs.none | default('d') }}{{ '' | default('d') }}", "ddd"),
        ("{{ 'a-b' | replace({'-': '_'}) }}|{{ 'a' | trim }}", "a_b|a"),
        ("{{ \"it's\" | replace({'\\'': '\\'\\''}) }}", "it''s"),
        ("{{ '2019-01' | split('-') }}|{{ inputs.list | join(',') }}", '["2019","01"]|a,1,true'),
        ("{{ inputs.map | toJson }}", '{"a":1,"b":"x"}'),
        ("{{ outputs.count.rows | length }}{{ outputs.count.rows | first }}", '1{"a":1}'),
    ],
)
def test_functions_and_filters(template: str, expected: str) -> None:
    assert render(template, CONTEXT) == expected


def test_keys_and_values_of_maps_and_lists_are_rendered() -> None:
    assert render({"{{ inputs.taxi }}": ["{{ inputs.n }}", 2, None]}, CONTEXT) == {"yellow": ["1", 2, None]}


@pytest.mark.parametrize(
    "template",
    [
        "{{ inputs.nope }}",
        "{{ nope }}",
        "{{ nope.date }}",
        "{{ outputs.extract.outputFiles['nope'] }}",
        "{{ inputs.list[9] }}",
        "{{ secret('NOPE') }}",
        "{{ kv('NOPE') }}",
        "{{ read('nope') }}",
    ],
)
def test_a_missing_value_is_an_error(template: str) -> None:
    with pytest.raises(MissingError):
        render(template, CONTEXT)


@pytest.mark.parametrize(
    "template",
    [
        "{% if inputs.yes %}a{% endif %}",
        "{{ uuid() }}",
        "{{ inputs.taxi | slugify }}",
        "{{ inputs.taxi is even }}",
        "{{ inputs.year > 1 }}",
        "{{ 7 / 2 }}",
        "{{ inputs.list ? 1 : 2 }}",
        "{{ trigger.date | date('YYYY') }}",
        "{{ trigger.date | dateAdd(1, 'WEEKS') }}",
    ],
)
def test_unknown_things_are_rejected(template: str) -> None:
    with pytest.raises(UnsupportedError):
        render(template, CONTEXT)


def sample() -> Flow:
    with Flow(id="sample", namespace="company.team") as flow:
        taxi = flow.input(inputs.Select(id="taxi", values=["yellow", "green"], defaults="yellow"))
        flow.input(inputs.String(id="note", required=False, validator="[a-z]+"))
        day = flow.input(inputs.Date(id="day"))
        file = flow.variable("file", f"{taxi}_{day}.csv")
        with If(id="if_yellow", condition=taxi == "yellow"):
            postgresql.Queries(id="query", sql=f"SELECT '{file}', '{ctx.flow.id}'")
        Log(id="say", message=f"{ctx.outputs.query.size} at {ctx.trigger.date}")
        flow.plugin_default(postgresql, url="jdbc:x", password=secret("PASSWORD"))
    return flow


def test_a_task_has_the_defaults_of_its_plugin_and_no_expressions() -> None:
    assert rendered(sample(), "query", inputs={"day": "2020-01-01"}, secrets={"PASSWORD": "hush"}) == {
        "id": "query",
        "type": "io.kestra.plugin.jdbc.postgresql.Queries",
        "sql": "SELECT 'yellow_2020-01-01.csv', 'sample'",
        "url": "jdbc:x",
        "password": "hush",
    }


def test_a_task_sees_outputs_and_the_trigger() -> None:
    found = rendered(
        sample(),
        "say",
        inputs={"day": "2020-01-01"},
        outputs={"query": {"size": 2}},
        trigger={"date": "2020-02-01T00:00:00Z"},
    )
    assert found["message"] == "2 at 2020-02-01T00:00:00Z"


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"day": "2020-01-01", "colour": "red"},
        {"day": "2020-01-01", "taxi": "red"},
        {"day": "2020-01-01", "note": "A"},
    ],
    ids=[
        "a required input is missing",
        "there is no such input",
        "it is none of the choices",
        "it does not look as it should",
    ],
)
def test_inputs_are_those_of_the_flow(given: dict[str, Any]) -> None:
    with pytest.raises(MissingError):
        rendered(sample(), "say", inputs=given)


def test_a_task_must_exist_once() -> None:
    with pytest.raises(MissingError, match="0 tasks are called 'nope'"):
        rendered(sample(), "nope", inputs={"day": "2020-01-01"})
