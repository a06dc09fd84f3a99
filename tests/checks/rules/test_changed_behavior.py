"""What Kestra 2.0 does in another way is reported for 2.0 only, and not if the flow says what it wants."""

from __future__ import annotations

import pytest

from tests.checks.reporting import flow_of, reported

CORE = "io.kestra.plugin.core."
DELETE = "- id: a\n  type: io.kestra.plugin.fs.local.Delete\n  from: /tmp/folder\n"
SYNC = (
    "- id: a\n  type: io.kestra.plugin.git.SyncFlow\n  url: https://example.com/flows\n  flowPath: a.yaml\n"
    "  targetNamespace: company.team\n"
)
FILTER = f"- id: a\n  type: {CORE}storage.FilterItems\n  from: '{{{{ inputs.file }}}}'\n  filterCondition: 'true'\n"
FILE = "inputs: [{id: file, type: FILE}]\n"


def changed(tasks: str, target: str = "2.0", extra: str = "") -> set[str]:
    """The codes about changed behavior."""
    return reported(flow_of(extra, tasks=tasks), target) & {"KD132", "KD133", "KD134"}


def test_a_delete_that_does_not_say_whether_it_is_recursive_is_reported() -> None:
    assert changed(DELETE) == {"KD132"}
    assert changed(DELETE, "1.3") == set()
    assert changed(DELETE + "  recursive: false\n") == set()
    default = "pluginDefaults:\n  - {type: io.kestra.plugin.fs.local, values: {recursive: true}}\n"
    assert changed(DELETE, extra=default) == set()


def test_a_task_that_calls_the_api_without_credentials_is_reported() -> None:
    assert changed(SYNC) == {"KD133"}
    assert changed(SYNC, "1.3") == set()
    assert changed(SYNC + "  auth:\n    apiToken: \"{{ secret('TOKEN') }}\"\n") == set()


@pytest.mark.parametrize(
    ("message", "codes"),
    [
        ("{{ read(outputs.a.uri) }}", {"KD134"}),
        ("{{ fromIon(read(outputs.a.uri)) }}", set()),
        ("{{ outputs.a.uri }}", set()),
        ("{{ read(inputs.file) }}", set()),
    ],
)
def test_records_that_are_read_as_text_are_reported(message: str, codes: set[str]) -> None:
    tasks = f'{FILTER}- id: b\n  type: {CORE}log.Log\n  message: "{message}"\n'
    assert changed(tasks, extra=FILE) == codes
    assert changed(tasks, "1.3", extra=FILE) == set()
