"""What Git says is brought to the server: by the schedule, and by hand only when that is asked for."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from definitions.production.git_sync import flow
from tests.definitions.modules import GENERATED, ROOT
from tests.definitions.rendering import plain, render, started

KV = {"FLOWS_REPOSITORY": "https://example.com/flows"}
SECRETS = {"GITHUB_TOKEN": "token"}

both = pytest.mark.parametrize("task", ["sync_flows", "sync_files"])


def sync(task: str, **inputs: Any) -> dict[str, Any]:
    written = plain(flow)
    (found,) = (each for each in written["tasks"] if each["id"] == task)
    properties: dict[str, Any] = render(found, started(written, inputs=inputs, kv=KV, secrets=SECRETS))
    return properties


@both
def test_by_hand_nothing_is_changed_unless_that_is_asked_for(task: str) -> None:
    assert sync(task)["dryRun"] == "true"
    assert sync(task, dry_run=False)["dryRun"] == "false"


@both
def test_the_schedule_changes_what_has_to_be(task: str) -> None:
    (schedule,) = flow.to_dict()["triggers"]
    assert sync(task, **schedule["inputs"])["dryRun"] == "false"


@both
def test_git_is_asked_with_a_token_that_is_a_secret(task: str) -> None:
    given = sync(task)
    assert (given["url"], given["branch"], given["password"]) == ("https://example.com/flows", "main", "token")


def test_flows_come_from_where_the_build_writes_them() -> None:
    given = sync("sync_flows")
    folder = ROOT / given["gitDirectory"]
    assert folder == GENERATED / given["targetNamespace"]
    namespaces = {yaml.safe_load(file.read_text(encoding="utf-8"))["namespace"] for file in folder.glob("*.yaml")}
    assert namespaces == {given["targetNamespace"]}


def test_namespace_files_come_from_where_people_write_them() -> None:
    given = sync("sync_files")
    assert given["namespace"] == flow.namespace
    suffixes = {path.suffix for path in Path(ROOT / given["gitDirectory"]).rglob("*.*")}
    assert suffixes - {".pyc"} == {".sql", ".py"}, "what Python compiled is not in git"
