"""Expressions of Kestra as the Python that a person would write."""

from __future__ import annotations

import pytest

from kestra_dsl.importing import import_flow

_FLOW = """\
id: f
namespace: company.team
inputs:
  - id: day
    type: DATE
  - id: my-name
    type: STRING
variables:
  plain: x
  made: "{{ inputs.day }}.csv"
tasks:
  - id: get
    type: io.kestra.plugin.core.http.Download
    uri: https://example.com
  - id: other
    type: io.company.Custom
  - id: say
    type: io.kestra.plugin.core.log.Log
    message: TEXT
"""


def _written(text: str) -> str:
    """The Python for the message of the last task."""
    quoted = "'" + text.replace("'", "''") + "'"
    imported = import_flow(_FLOW.replace("TEXT", quoted))
    assert imported.proven, imported.error or imported.differing
    (line,) = (line for line in imported.source.splitlines() if '    Log(id="say"' in line)
    return line.strip().removeprefix('Log(id="say", message=').removesuffix(")")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("plain text", '"plain text"'),
        ("{{ inputs.day }}", "day"),
        ("{{inputs['my-name']}}", "my_name"),
        ("on {{ inputs.day }}", 'f"on {day}"'),
        ("{{ vars.plain }}", "plain"),
        ("{{ vars.made }}", "made.raw"),
        ("{{ render(vars.made) }}", "made"),
        ("{{ outputs.get.uri }}", "get.outputs.uri"),
        ("{{ outputs.get.headers['content-type'][0] }}", 'get.outputs.headers["content-type"][0]'),
        ("{{ outputs.other.anything.deep }}", "other.outputs.anything.deep"),
        ("{{ outputs.unknown.uri }}", "ctx.outputs.unknown.uri"),
        ("{{ trigger.date ?? execution.startDate }}", "coalesce(ctx.trigger.date, ctx.execution.start_date)"),
        ("{{ inputs.day | date('yyyy-MM') }}", 'day | f.date("yyyy-MM")'),
        ("{{ inputs.day | date('yyyy-MM') | upper }}.csv", "f\"{day | f.date('yyyy-MM') | f.upper()}.csv\""),
        ("{{ kv('REGION') }} {{ secret('KEY') }}", "f\"{kv('REGION')} {secret('KEY')}\""),
        ("{{ now(timeZone='Europe/Paris') }}", 'now(time_zone="Europe/Paris")'),
        ("{{ inputs.day is not empty }}", "not_(is_.empty(day))"),
        ("{{ inputs.day == 'x' and outputs.get.code > 200 }}", 'and_(day == "x", get.outputs.code > 200)'),
        ("{{ (inputs.day == 'x') == true }}", '(day == "x") == expr("true")'),
        ("{{ outputs.get.code + 1 * 2 }}", 'get.outputs.code + expr("1") * 2'),
        ("{{ inputs.day == 'x' ? 'a' : 'b' }}", 'ternary(day == "x", "a", "b")'),
        ("{{ 'a' ~ inputs.day ~ 'b' }}", 'concat("a", day, "b")'),
        ("{{ labels.team }}", "ctx.labels.team"),
        ("{% if inputs.day %}x{% endif %}", '"{% if inputs.day %}x{% endif %}"'),
        ("{{- inputs.day -}}", '"{{- inputs.day -}}"'),
        ("{{ unknownFunction(1) }}", '"{{ unknownFunction(1) }}"'),
        ("{{ inputs.day.plusDays(1) }}", '"{{ inputs.day.plusDays(1) }}"'),
        ('{"a": "{{ inputs.day }}"}', 'f\'{{"a": "{day}"}}\''),
    ],
)
def test_an_expression_is_written_as_a_person_would(text: str, source: str) -> None:
    assert _written(text) == source


def test_the_value_of_a_loop_belongs_to_the_loop() -> None:
    imported = import_flow(
        """\
id: f
namespace: n
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.ForEach
    values: ["a", "b"]
    tasks:
      - id: make
        type: io.kestra.plugin.core.debug.Return
        format: "{{ taskrun.iteration }}: {{ taskrun.value }}"
      - id: choose
        type: io.kestra.plugin.core.flow.If
        condition: "{{ taskrun.value == 'a' }}"
        then:
          - id: say
            type: io.kestra.plugin.core.log.Log
            message: "{{ parent.taskrun.value }} gave {{ outputs.make[parent.taskrun.value].value }}"
"""
    )
    assert imported.proven
    assert 'make = Return(id="make", format=f"{each.index}: {each.item}")' in imported.source
    assert 'condition=each.item == "a"' in imported.source
    assert 'message=f"{each.item} gave {make.outputs.value}"' in imported.source


def test_the_same_loop_of_2_0_gives_the_same_python() -> None:
    imported = import_flow(
        """\
id: f
namespace: n
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.Loop
    values: ["a", "b"]
    tasks:
      - id: say
        type: io.kestra.plugin.core.log.Log
        message: "{{ item.value }}"
""",
        target="2.0",
    )
    assert imported.proven
    assert 'Log(id="say", message=each.item)' in imported.source
