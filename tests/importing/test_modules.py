"""Modules of imported flows are laid out as ruff does it, and pyright and ruff find nothing in them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.importing.imported_project import write_imported

_FLOWS = {
    "taxi.yaml": """\
id: postgres_taxi
namespace: zoomcamp
description: |
  Loads a month of trips.
inputs:
  - id: taxi
    type: SELECT
    displayName: Select taxi type
    values: [yellow, green]
    defaults: yellow
variables:
  file: "{{inputs.taxi}}_tripdata_{{trigger.date | date('yyyy-MM')}}.csv"
  data: "{{outputs.extract.outputFiles[inputs.taxi ~ '_tripdata.csv']}}"
tasks:
  - id: set_label   # shown in the list of executions
    type: io.kestra.plugin.core.execution.Labels
    labels:
      file: "{{render(vars.file)}}"
  - id: extract
    type: io.kestra.plugin.scripts.shell.Commands
    outputFiles: ["*.csv"]
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    commands:
      - wget -qO- https://example.com/{{render(vars.file)}}.gz | gunzip > {{render(vars.file)}}
  - id: if_yellow
    type: io.kestra.plugin.core.flow.If
    condition: "{{inputs.taxi == 'yellow'}}"
    then:
      - id: load
        type: io.kestra.plugin.jdbc.postgresql.Queries
        sql: |
          CREATE TABLE IF NOT EXISTS trips (id text);
          SELECT count(*) FROM trips WHERE taxi = '{{ inputs.taxi }}';
        fetchType: FETCH_ONE
triggers:
  - id: monthly
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 9 1 * *"
pluginDefaults:
  - type: io.kestra.plugin.jdbc.postgresql
    values:
      url: jdbc:postgresql://db:5432/trips
      password: "{{ secret('DB_PASSWORD') }}"
""",
    "loops.yaml": """\
id: loops-and-errors
namespace: company.team
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.ForEach
    values: "{{ [1, 2] }}"
    tasks:
      - id: say
        type: io.kestra.plugin.core.log.Log
        message: "{{ taskrun.value }} of {{ flow.id | upper }} {% if true %}yes{% endif %}"
  - id: private
    type: com.company.Load
    table: '{{ kv("table") }}'
errors:
  - id: alert
    type: io.kestra.plugin.slack.notifications.SlackIncomingWebhook
    url: "{{ secret('SLACK') }}"
    payload: |
      {"text": "{{ flow.namespace }} failed: {{ errorLogs() }}"}
""",
}


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_imported(_FLOWS, tmp_path_factory.mktemp("imported"))


@pytest.mark.parametrize(
    "command",
    [["ruff", "format", "--check"], ["ruff", "check"], ["pyright", "--pythonpath", sys.executable]],
    ids=["layout", "ruff", "pyright"],
)
def test_a_tool_finds_nothing_in_imported_modules(command: list[str], modules: Path) -> None:
    pytest.importorskip(command[0], reason="the environments of other Pythons have no linters")
    done = subprocess.run(
        [sys.executable, "-m", *command, "definitions"], cwd=modules, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
