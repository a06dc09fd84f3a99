"""A YAML flow as a module: what it looks like, and that it gives the same flow."""

from __future__ import annotations

import pytest

from kestra_dsl.errors import KestraDslError
from kestra_dsl.importing import import_flow

_HEAD = "id: f\nnamespace: company.team\n"
_LOG = "  - id: a\n    type: io.kestra.plugin.core.log.Log\n    message: hello\n"


def _source(text: str) -> str:
    imported = import_flow(text)
    assert imported.proven, imported.error or imported.differing
    return imported.source


def test_a_flow_becomes_a_module_that_builds_it() -> None:
    assert (
        _source(
            """\
# Greets somebody.
id: greet
namespace: company.team
description: Says hello.
inputs:
  - id: name
    type: STRING
    defaults: world
tasks:
  # What everybody sees.
  - id: say
    type: io.kestra.plugin.core.log.Log
    message: "Hello, {{ inputs.name }}!"  # politely
triggers:
  - id: daily
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 9 * * *"
"""
        )
        == '''\
"""Says hello."""

from kestra_dsl import Flow, inputs
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.project import main

# Greets somebody.
with Flow(id="greet", namespace="company.team", description="Says hello.") as flow:
    name = flow.input(inputs.String(id="name", defaults="world"))
    # What everybody sees.
    Log(
        id="say",
        # politely
        message=f"Hello, {name}!",
    )
    Schedule(id="daily", cron="0 9 * * *")

if __name__ == "__main__":
    main(flow)
'''
    )


def test_blocks_become_with() -> None:
    source = _source(
        _HEAD
        + """\
tasks:
  - id: if
    type: io.kestra.plugin.core.flow.If
    condition: "{{ true }}"
    then:
      - id: a
        type: io.kestra.plugin.core.log.Log
        message: a
    else:
      - id: b
        type: io.kestra.plugin.core.log.Log
        message: b
  - id: dag
    type: io.kestra.plugin.core.flow.Dag
    tasks:
      - task:
          id: first
          type: io.kestra.plugin.core.log.Log
          message: c
      - dependsOn: [first]
        task:
          id: second
          type: io.kestra.plugin.core.log.Log
          message: d
  - id: switch
    type: io.kestra.plugin.core.flow.Switch
    value: "{{ inputs.x }}"
    cases:
      one:
        - id: e
          type: io.kestra.plugin.core.log.Log
          message: e
errors:
  - id: alert
    type: io.kestra.plugin.core.log.Log
    message: failed
"""
    )
    for line in (
        '    with If(id="if", condition=expr("true")) as if_task:',
        "    with if_task.otherwise():",
        '    with Dag(id="dag") as dag:',
        "        with dag.after(first):",
        '    with switch.case("one"):',
        "    with flow.on_error():",
    ):
        assert line in source.splitlines()


def test_long_texts_are_in_triple_quotes() -> None:
    source = _source(
        _HEAD
        + "tasks:\n  - id: q\n    type: io.kestra.plugin.jdbc.postgresql.Query\n    url: jdbc:postgresql://db/x\n"
        + "    sql: |\n      SELECT *\n      FROM {{ inputs.table }}\n      WHERE name ~ '\\d+';\n"
    )
    assert 'sql=rf"""SELECT *\nFROM {ctx.inputs.table}\nWHERE name ~ \'\\d+\';\n""",' in source


def test_defaults_of_a_plugin_become_calls() -> None:
    source = _source(
        _HEAD
        + "tasks:\n"
        + _LOG
        + "pluginDefaults:\n  - type: io.kestra.plugin.jdbc.postgresql\n    values:\n      url: jdbc:postgresql://db/x\n"
        + "  - type: io.kestra.plugin.core.log.Log\n    forced: true\n    values:\n      level: WARN\n"
    )
    assert 'flow.plugin_default(postgresql, url="jdbc:postgresql://db/x")' in source
    assert 'flow.forced_plugin_default(Log, level="WARN")' in source


def test_classes_of_one_name_are_told_apart() -> None:
    source = _source(
        _HEAD
        + "tasks:\n"
        + "  - {id: a, type: io.kestra.plugin.jdbc.postgresql.Query, url: u, sql: s}\n"
        + "  - {id: b, type: io.kestra.plugin.jdbc.duckdb.Query, url: u, sql: s}\n"
    )
    assert 'postgresql.Query(id="a"' in source
    assert 'duckdb.Query(id="b"' in source


def test_types_without_a_class_stay_generic() -> None:
    imported = import_flow(_HEAD + "tasks:\n  - {id: a, type: io.company.Send, topic: '{{ inputs.x }}'}\n")
    assert imported.proven
    assert 'Task(id="a", type="io.company.Send", properties={"topic": ctx.inputs.x})' in imported.source
    assert imported.tally.generic == {"io.company.Send": 1}


def test_what_is_no_flow_is_refused() -> None:
    with pytest.raises(KestraDslError):
        import_flow("hello")
