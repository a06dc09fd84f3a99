"""Use Kestra as most programs do, while Java records which classes that takes for an AOT cache."""

from __future__ import annotations

import json
import sys
from pathlib import Path

__all__ = ["main"]

_FLOW = """\
id: training
namespace: kestra_dsl
inputs:
  - {id: name, type: STRING, defaults: Kestra}
  - {id: count, type: INT, defaults: 3}
  - {id: day, type: DATE, required: false}
variables:
  greeting: "hello {{ inputs.name | upper }}"
tasks:
  - id: block
    type: io.kestra.plugin.core.flow.Sequential
    tasks:
      - {id: value, type: io.kestra.plugin.core.debug.Return, format: "{{ render(vars.greeting) }} {{ inputs.count }}"}
      - {id: line, type: io.kestra.plugin.core.log.Log, message: "{{ outputs.value.value }} {{ secret('TRAINING') }}"}
  - id: lanes
    type: io.kestra.plugin.core.flow.Parallel
    tasks:
      - {id: left, type: io.kestra.plugin.core.debug.Return, format: "{{ kv('training') }}"}
      - {id: right, type: io.kestra.plugin.core.debug.Return, format: "{{ execution.startDate | date('yyyy') }}"}
  - id: choice
    type: io.kestra.plugin.core.flow.If
    condition: "{{ inputs.count > 2 }}"
    then:
      - {id: chosen, type: io.kestra.plugin.core.log.Log, message: chosen}
outputs:
  - {id: greeting, type: STRING, value: "{{ outputs.value.value }}"}
triggers:
  - {id: daily, type: io.kestra.plugin.core.trigger.Schedule, cron: "0 9 * * *"}
"""

_RUN = {
    "do": "run",
    "flows": [_FLOW],
    "started": {"namespace": "kestra_dsl", "flow": "training", "inputs": {}, "labels": {}, "trigger": None},
    "kv": [["kestra_dsl", "training", "value"]],
    "files": [],
    "secrets": {"TRAINING": "not a secret"},
    "resumes": {},
    "mocks": [],
    "renders": {},
    "may_trigger": False,
    "network": False,
    "timeout": 60,
}


def main() -> None:
    """Read what to start from the input, use it, and exit, so that Java writes the cache."""
    from kestra_dsl.engine.inside.conversation import Answers
    from kestra_dsl.engine.inside.session import Session

    start = json.loads(sys.stdin.read())
    jars, libjvm, folder = [Path(jar) for jar in start["jars"]], Path(start["libjvm"]), Path(start["folder"])
    session = Session(start["version"], jars, libjvm, "1g", folder, record=Path(start["record"]))
    answers = Answers(session)
    for request in ({"do": "validate", "texts": [_FLOW, "id: invalid"]}, _RUN):
        answers.answer(request, lambda _: None)
    session.java("java.lang.System").exit(0)
