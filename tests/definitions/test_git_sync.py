"""Git sync deploys on schedule, and manually only if requested."""

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
def test_manually_nothing_changes_unless_requested(task: str) -> None:
    assert sync(task)["dryRun"] == "true"
    assert sync(task, dry_run=False)["dryRun"] == "false"


@both
def test_the_schedule_applies_all_changes(task: str) -> None:
    (schedule,) = flow.to_dict()["triggers"]
    assert sync(task, **schedule["inputs"])["dryRun"] == "false"


@both
def test_the_git_token_is_a_secret(task: str) -> None:
    given = sync(task)
    assert (given["url"], given["branch"], given["password"]) == ("https://example.com/flows", "main", "token")


def test_flows_come_from_the_folder_of_the_build() -> None:
    given = sync("sync_flows")
    folder = ROOT / given["gitDirectory"]
    assert folder == GENERATED / given["targetNamespace"]
    namespaces = {yaml.safe_load(file.read_text(encoding="utf-8"))["namespace"] for file in folder.glob("*.yaml")}
    assert namespaces == {given["targetNamespace"]}


def test_namespace_files_come_from_the_source_folder() -> None:
    given = sync("sync_files")
    assert given["namespace"] == flow.namespace
    suffixes = {path.suffix for path in Path(ROOT / given["gitDirectory"]).rglob("*.*")}
    assert suffixes - {".pyc"} == {".sql", ".py"}, "what Python compiled is not in git"
