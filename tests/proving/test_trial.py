"""What a flow needs to run is generated from its inputs, types and templates."""

from __future__ import annotations

from pathlib import Path

from kestra_dsl.proving import trial_of
from kestra_dsl.reading import read_flow

_FILE = Path("rows.txt")
_FLOW = """\
id: f
namespace: company.team
inputs:
  - id: day
    type: DATE
  - id: colour
    type: SELECT
    values: [green, yellow]
  - id: rows
    type: FILE
  - id: known
    type: STRING
    defaults: x
  - id: optional
    type: STRING
    required: false
tasks:
  - id: load
    type: io.kestra.plugin.jdbc.postgresql.Query
    url: "{{ secret('URL') }}"
    sql: SELECT 1
  - id: run
    type: io.kestra.plugin.scripts.shell.Script
    script: "{{ kv('KEY') }} {{ read('a.txt') }}"
    outputFiles: [b.csv, "*.txt"]
  - id: wait
    type: io.kestra.plugin.core.flow.Pause
  - id: call
    type: io.kestra.plugin.core.flow.Subflow
    namespace: company.team
    flowId: other
    inputs:
      x: "{{ outputs.load.row.total }} {{ outputs.run.vars.n }}"
  - id: say
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.call.outputs.y }} {{ trigger.body.id }}"
triggers:
  - id: hook
    type: io.kestra.plugin.core.trigger.Webhook
    key: k
    inputs: {day: "2026-01-01", colour: green, rows: x}
"""


def test_a_trial_has_what_the_flow_reads() -> None:
    trial = trial_of(read_flow(_FLOW, file="f.yaml"), "1.3", _FILE)
    assert trial.inputs == {"day": "2026-01-05", "colour": "green", "rows": _FILE}
    assert (trial.secrets, trial.kv, trial.files) == ({"URL": "a secret"}, {"KEY": "a value"}, {"a.txt": "some text\n"})
    assert trial.resume == {"wait": {}}
    assert trial.trigger == {"hook": {"body": {"id": "text"}}}


def test_tasks_of_plugins_are_mocked_with_outputs_of_their_types_and_what_is_read() -> None:
    mocks = trial_of(read_flow(_FLOW, file="f.yaml"), "1.3", _FILE).mocks
    assert mocks.keys() == {"load", "run"}
    load = mocks["load"].outputs
    assert load["row"] == {"total": "text"}
    assert load["size"] == 1
    assert mocks["run"].outputs["outputFiles"] == {"b.csv": _FILE}
    assert mocks["run"].outputs["vars"] == {"n": "text"}


def test_called_flows_have_the_inputs_and_outputs_that_are_used() -> None:
    (called,) = trial_of(read_flow(_FLOW, file="f.yaml"), "1.3", _FILE).called
    assert called == ("company.team", "other", ("x",), ("y",))
