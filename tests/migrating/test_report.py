"""The ledger of a migration counts flows by cause, and has notes and the results of runs."""

from __future__ import annotations

import pytest

from kestra_dsl.migrating.proof import Proof
from kestra_dsl.migrating.report import Report, as_json, as_markdown, causes, migrate_files, summary

_HEAD = "id: {id}\nnamespace: company.team\n"
_CORE = "io.kestra.plugin.core."
_LOG = f"tasks:\n  - id: a\n    type: {_CORE}log.Log\n    message: x\n"
_TEXTS = {
    "ready": _LOG,
    "migrated": f"inputs:\n  - id: x\n    type: BOOLEAN\n{_LOG}",
    "one": f"tasks:\n  - id: a\n    type: {_CORE}flow.Template\n    namespace: n\n    templateId: t\n",
    "two": f"tasks:\n  - id: b\n    type: {_CORE}flow.Template\n    namespace: n\n    templateId: u\n",
    "input": f"inputs:\n  - id: x\n    type: STRING\n{_LOG}triggers:\n  - id: t\n    type: {_CORE}trigger.Schedule\n"
    "    cron: '@daily'\n",
    "noted": "tasks:\n  - id: a\n    type: io.kestra.plugin.git.SyncFlows\n    targetNamespace: n\n",
}


@pytest.fixture
def report() -> Report:
    texts = [(f"{name}.yaml", _HEAD.format(id=name) + text) for name, text in _TEXTS.items()]
    return migrate_files([*texts, ("no.yaml", "a: 1\n")], "1.3", "2.0")


def test_flows_are_counted_by_what_they_need(report: Report) -> None:
    assert summary(report) == (
        "2 of 6 flows need no change for Kestra 2.0, 1 migrated, 3 need work by hand, "
        "1 files are not flows of Kestra 1.3"
    )
    assert as_json(report)["summary"] == {
        "flows": 6,
        "ready": 2,
        "migrated": 1,
        "by hand": 3,
        "unread": 1,
        "causes": [
            {"cause": "Template does not exist in Kestra 2.0", "flows": 2},
            {"cause": "the trigger of a flow does not set an input that the flow requires", "flows": 1},
        ],
    }


def test_causes_have_no_names_of_one_flow(report: Report) -> None:
    assert [count for _, count in causes(report)] == [2, 1]


def test_each_entry_names_the_sections_of_its_rules(report: Report) -> None:
    entries = {entry["flow"].rpartition(".")[2]: entry for entry in as_json(report)["flows"]}
    assert entries["one"]["page"] == "docs/migration-rules.md#removed-type"
    assert entries["migrated"]["changes"][0]["page"] == "docs/migration-rules.md#input-type"
    assert entries["migrated"]["changes"][0]["guide"].startswith("https://kestra.io/docs/migration-guide/")
    assert entries["noted"]["state"] == "ready"
    assert entries["noted"]["notices"][0]["page"] == "docs/migration-rules.md#api-credentials"
    assert entries["input"]["state"] == "by hand"


def test_the_page_lists_work_notes_and_runs(report: Report) -> None:
    proofs = {
        "ready.yaml": Proof("proven", "", (), "SUCCESS", 1, 1),
        "migrated.yaml": Proof("differs", "", ("state: WARNING -> SUCCESS",)),
        "noted.yaml": Proof("not provable", "Kestra 1.3: no | such file"),
    }
    page = as_markdown(report._replace(proofs=proofs))
    assert "| Template does not exist in Kestra 2.0 | 2 |" in page
    assert "- [ ] `one.yaml`: Template does not exist in Kestra 2.0 (line 4)" in page
    assert "| `noted.yaml` | 4 | 'a' calls Kestra's API without credentials" in page
    assert "| `ready.yaml` | proven | (SUCCESS, 1 of 1 tasks ran) |" in page
    assert "| `migrated.yaml` | differs | state: WARNING -> SUCCESS |" in page
    assert "| `noted.yaml` | not provable | Kestra 1.3: no \\| such file |" in page
    assert "1 proven, 1 differ, 1 not provable" in page
    assert "- `no.yaml`: " in page
