"""dbt from namespace files and from a clone, and its profiles as YAML."""

import json
from datetime import timedelta
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow, ctx, kv, literal, retries, secret
from kestra_dsl.errors import PropertyError
from kestra_dsl.patterns import (
    ClonedDbt,
    DbtProject,
    SyncedDbt,
    dbt_from_clone,
    dbt_from_namespace_files,
    dbt_profiles,
)
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.testing import assert_no_findings

PROJECT = DbtProject("https://example.com/analytics", "dbt")
IMAGE = "ghcr.io/dbt-labs/dbt-postgres:1.9.0"
PROFILES = {"taxi": {"target": "prod", "outputs": {"prod": {"type": "postgres", "password": secret("DB")}}}}


def synced() -> SyncedDbt:
    return dbt_from_namespace_files("dbt", PROJECT, branch="release", container_image=IMAGE, profiles=PROFILES)


def cloned() -> ClonedDbt:
    return dbt_from_clone("dbt", PROJECT, tag="v1", container_image=IMAGE, profiles=PROFILES)


def tasks_of(flow: Flow) -> list[dict[str, Any]]:
    return [*flow.to_dict()["tasks"]]


def test_a_project_is_synced_and_run_on_the_namespace_files() -> None:
    with Flow(id="transform", namespace="company.team") as flow:
        synced()
    sync, dbt = tasks_of(flow)
    assert sync == {
        "id": "sync",
        "type": "io.kestra.plugin.git.SyncNamespaceFiles",
        "url": "https://example.com/analytics",
        "branch": "release",
        "gitDirectory": "dbt",
        "namespace": "{{ flow.namespace }}",
        "dryRun": False,
    }
    assert dbt == {
        "id": "dbt",
        "type": "io.kestra.plugin.dbt.cli.DbtCLI",
        "containerImage": IMAGE,
        "taskRunner": {"type": "io.kestra.plugin.scripts.runner.docker.Docker"},
        "namespaceFiles": {"enabled": True},
        "commands": ["dbt deps", "dbt build"],
        "storeManifest": {"key": "manifest.json", "namespace": "{{ flow.namespace }}"},
        "profiles": dbt_profiles(PROFILES),
    }
    assert_no_findings(flow)


def test_a_project_is_cloned_and_run_in_one_working_directory() -> None:
    with Flow(id="transform", namespace="company.team") as flow:
        cloned()
    (directory,) = tasks_of(flow)
    clone, dbt = directory["tasks"]
    assert directory["type"] == "io.kestra.plugin.core.flow.WorkingDirectory"
    assert clone == {
        "id": "dbt_clone",
        "type": "io.kestra.plugin.git.Clone",
        "url": "https://example.com/analytics",
        "tag": "v1",
    }
    assert (dbt["id"], dbt["projectDir"]) == ("dbt_run", "dbt")
    assert "namespaceFiles" not in dbt
    assert_no_findings(flow)


def test_outside_a_block_the_tasks_can_be_passed_to_a_flow() -> None:
    with Flow(id="transform", namespace="company.team") as block:
        synced()
        dbt_from_clone("other", PROJECT, tag="v1", container_image=IMAGE, profiles=PROFILES)
    other = dbt_from_clone("other", PROJECT, tag="v1", container_image=IMAGE, profiles=PROFILES)
    data = Flow(id="transform", namespace="company.team", tasks=[*synced(), other.working_directory])
    assert data == block


def test_files_that_are_not_in_git_are_deleted_in_a_separate_namespace() -> None:
    tasks = dbt_from_namespace_files(
        "dbt", PROJECT, branch="main", namespace="company.dbt", container_image=IMAGE, profiles=PROFILES
    )
    sync, dbt = tasks_of(Flow(id="transform", namespace="company.team", tasks=[*tasks]))
    assert (sync["namespace"], sync["delete"]) == ("company.dbt", True)
    assert dbt["namespaceFiles"] == {"enabled": True, "namespaces": ["company.dbt"]}


def test_git_and_dbt_have_separate_timeouts_and_only_git_is_retried() -> None:
    project = DbtProject(
        "https://example.com/analytics",
        "dbt",
        username="kestra",
        password=secret("TOKEN"),
        retry=retries.Constant(interval=timedelta(seconds=5), max_attempts=3),
        timeout=timedelta(minutes=1),
    )
    hour = timedelta(hours=1)
    tasks = dbt_from_clone("dbt", project, commit="abc", container_image=IMAGE, profiles=PROFILES, timeout=hour)
    (directory,) = tasks_of(Flow(id="transform", namespace="company.team", tasks=[tasks.working_directory]))
    clone, dbt = directory["tasks"]
    assert clone["commit"] == "abc"
    assert (clone["username"], clone["password"]) == ("kestra", "{{ secret('TOKEN') }}")
    assert (clone["timeout"], dbt["timeout"]) == ("PT1M", "PT1H")
    assert clone["retry"] == {"type": "constant", "interval": "PT5S", "maxAttempts": 3}
    assert not {"username", "password", "retry"} & dbt.keys()


def test_options_override_the_defaults() -> None:
    tasks = dbt_from_namespace_files(
        "dbt-build",
        PROJECT,
        branch="main",
        sync_id="fetch",
        container_image=IMAGE,
        profiles=PROFILES,
        commands=["dbt debug", ctx.inputs.command],
        env={"DBT_SCHEMA": kv("SCHEMA")},
        input_files={"sa.json": secret("ACCOUNT")},
        task_runner=Process(),
        manifest_key=None,
    )
    sync, dbt = tasks_of(Flow(id="transform", namespace="company.team", tasks=[*tasks]))
    assert sync["id"] == "fetch"
    assert dbt["id"] == "dbt-build"
    assert dbt["commands"] == ["dbt debug", "{{ inputs.command }}"]
    assert dbt["env"] == {"DBT_SCHEMA": "{{ kv('SCHEMA') }}"}
    assert dbt["inputFiles"] == {"sa.json": "{{ secret('ACCOUNT') }}"}
    assert dbt["taskRunner"] == {"type": "io.kestra.plugin.core.runner.Process"}
    assert "storeManifest" not in dbt


def test_a_later_task_can_use_the_outputs_of_dbt() -> None:
    with Flow(id="transform", namespace="company.team") as flow:
        Log(id="say", message=synced().dbt.outputs.exit_code)
    assert tasks_of(flow)[2]["message"] == "{{ outputs.dbt.exitCode }}"


@pytest.mark.parametrize("refs", [{}, {"tag": "v1", "branch": "main"}, {"commit": "a", "tag": "v1", "branch": "main"}])
def test_a_clone_needs_exactly_one_of_commit_tag_and_branch(refs: dict[str, Any]) -> None:
    with pytest.raises(PropertyError, match="one of commit, tag and branch") as refused:
        dbt_from_clone("dbt", PROJECT, container_image=IMAGE, profiles=PROFILES, **refs)
    assert refused.value.origin is not None
    assert refused.value.origin.file.endswith("test_dbt.py")
    assert refused.value.hint


def test_values_are_inserted_as_json_and_templates_of_dbt_stay_unchanged() -> None:
    profiles = {
        "prod": {
            "host": kv("HOST"),
            "schema": f"trips_{kv('STAGE')}",
            "password": literal("{{ env_var('PASSWORD') }}"),
            "comment": "{% set x = 1 %}",
            "threads": 4,
            "ssl": True,
            "retries": None,
            "search_path": ["public", kv("SCHEMA")],
        }
    }
    assert dbt_profiles(profiles) == (
        "prod:\n"
        "  host: {{ kv('HOST') | toJson }}\n"
        "  schema: {{ ('trips_' ~ kv('STAGE')) | toJson }}\n"
        "  password: \"{{ '{' }}{ env_var('PASSWORD') }}\"\n"
        "  comment: \"{{ '{' }}% set x = 1 %}\"\n"
        "  threads: 4\n"
        "  ssl: true\n"
        "  retries: null\n"
        "  search_path:\n"
        "    - public\n"
        "    - {{ kv('SCHEMA') | toJson }}\n"
    )


def test_a_reference_to_a_task_is_filled_in_too() -> None:
    with Flow(id="transform", namespace="company.team") as flow:
        tasks = synced()
        profiles = {"prod": {"password": tasks.dbt.outputs.vars.password}}
        Log(id="say", message=dbt_profiles(profiles))
    assert tasks_of(flow)[2]["message"] == "prod:\n  password: {{ outputs.dbt.vars.password | toJson }}\n"


@given(st.text(st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"])))
def test_no_secret_breaks_the_profiles(value: str) -> None:
    rendered = dbt_profiles(PROFILES).replace("{{ secret('DB') | toJson }}", json.dumps(value))
    assert yaml.safe_load(rendered)["taxi"]["outputs"]["prod"] == {"type": "postgres", "password": value}


TEXTS = st.text("a0:{}%#'\" \n\\é-.filled", max_size=12).map(literal)
SCALARS = TEXTS | st.integers() | st.booleans() | st.none() | st.floats(allow_nan=False, allow_infinity=False)
KEYS = st.text("abc_'\" :", min_size=1, max_size=5)


@given(
    st.dictionaries(
        KEYS,
        st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3)),
        max_size=4,
    )
)
def test_constants_read_back_as_they_were_given(profiles: dict[str, Any]) -> None:
    def constant(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: constant(item) for key, item in value.items()}
        if isinstance(value, list):
            return [constant(item) for item in value]
        return value.replace("{{ '{' }}", "{") if isinstance(value, str) else value

    assert yaml.safe_load(constant(dbt_profiles(profiles))) == constant(profiles)


@pytest.mark.parametrize(
    ("profiles", "message"),
    [
        ([], "must be a mapping"),
        ({"{{ kv('NAME') }}": {}}, "cannot be an expression"),
        ({"prod": {"outputs": {literal("{{ name }}"): 1}}}, "cannot be an expression"),
        ({"prod": object()}, "the profiles must be"),
    ],
)
def test_invalid_profiles_are_rejected(profiles: Any, message: str) -> None:
    with pytest.raises(PropertyError, match=message) as refused:
        dbt_profiles(profiles)
    assert refused.value.origin is not None
    assert refused.value.origin.file.endswith("test_dbt.py")
