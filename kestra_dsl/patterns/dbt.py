"""dbt from Git: its project synced into namespace files, or cloned into a working directory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple, Required, TypedDict, Unpack

from kestra_dsl.core.properties import Items, checked_data
from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import PropertyError
from kestra_dsl.expressions.context import ctx
from kestra_dsl.expressions.json_text import json_text
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.plugins.core.flow import WorkingDirectory
from kestra_dsl.plugins.dbt.cli import DbtCLI, DbtCLIKvStoreManifest
from kestra_dsl.plugins.git import Clone, SyncNamespaceFiles
from kestra_dsl.plugins.scripts.runner.docker import Docker

if TYPE_CHECKING:
    from kestra_dsl.core.nodes import TaskRunner
    from kestra_dsl.expressions.expression import Expression
    from kestra_dsl.retries import Retry

__all__ = [
    "ClonedDbt",
    "DbtProject",
    "DbtRun",
    "SyncedDbt",
    "dbt_from_clone",
    "dbt_from_namespace_files",
    "dbt_profiles",
]


@dataclass(frozen=True)
class DbtProject:
    """Where a dbt project is in Git, and how Kestra gets at it.

    >>> DbtProject("https://github.com/company/analytics", "dbt", password=secret("GITHUB_TOKEN"), username="kestra")
    """

    url: str | Expression
    directory: str | Expression
    _: KW_ONLY
    username: str | Expression | None = None
    password: str | Expression | None = None
    retry: Retry | None = None
    timeout: str | timedelta | None = None


class DbtRun(TypedDict, total=False):
    """What both ways of running dbt take beside the project."""

    profiles: Required[Mapping[str, Any]]
    """What ``profiles.yml`` holds; see ``dbt_profiles``."""
    container_image: Required[str | Expression]
    commands: Items[str | Expression]
    """``dbt deps`` and ``dbt build``, if nothing else is said."""
    env: Mapping[str, str | Expression]
    input_files: Mapping[str, Any]
    task_runner: TaskRunner
    """A container on the worker's Docker, if nothing else is said."""
    manifest_key: str | None
    """Under which key the manifest is kept in the KV store of the flow's namespace; None keeps none."""
    timeout: str | timedelta


class SyncedDbt(NamedTuple):
    """The two tasks in the order in which they run."""

    sync: SyncNamespaceFiles
    dbt: DbtCLI


class ClonedDbt(NamedTuple):
    """The task that holds the other two, and these in the order in which they run."""

    working_directory: WorkingDirectory
    clone: Clone
    dbt: DbtCLI


def dbt_from_namespace_files(
    id: str,  # noqa: A002 - as every task has it
    project: DbtProject,
    *,
    branch: str | Expression,
    namespace: str | None = None,
    sync_id: str = "sync",
    **run: Unpack[DbtRun],
) -> SyncedDbt:
    """Sync a dbt project from a branch into namespace files, where people can read and change it, and run dbt on them.

    >>> dbt_from_namespace_files(
    ...     "dbt",
    ...     DbtProject("https://github.com/company/analytics", "dbt"),
    ...     branch="release",
    ...     container_image="ghcr.io/dbt-labs/dbt-postgres:1.9.0",
    ...     profiles={"default": {"target": "prod", "outputs": {"prod": {"type": "postgres", ...}}}},
    ... )

    ``branch`` has to be one: given a tag or a commit, Kestra syncs the default branch instead and does not fail. To pin
    a commit, use ``dbt_from_clone``. A ``namespace`` other than the flow's is for this project alone: what is no longer
    in Git is deleted there too.
    """
    sync = SyncNamespaceFiles(
        id=sync_id,
        url=project.url,
        branch=branch,
        namespace=namespace or ctx.flow.namespace,
        git_directory=project.directory,
        dry_run=False,
        **_given(delete=True if namespace else None, **_git(project)),
    )
    files = NamespaceFiles(enabled=True, **_given(namespaces=[namespace] if namespace else None))
    return SyncedDbt(sync, _dbt(id, run, namespace_files=files))


def dbt_from_clone(
    id: str,  # noqa: A002 - as every task has it
    project: DbtProject,
    *,
    commit: str | Expression | None = None,
    tag: str | Expression | None = None,
    branch: str | Expression | None = None,
    **run: Unpack[DbtRun],
) -> ClonedDbt:
    """Clone a dbt project at a commit, a tag or a branch into a working directory, and run dbt in it.

    >>> dbt_from_clone(
    ...     "dbt",
    ...     DbtProject("https://github.com/company/analytics", "dbt"),
    ...     tag="v1.4.0",
    ...     container_image="ghcr.io/dbt-labs/dbt-postgres:1.9.0",
    ...     profiles={"default": {"target": "prod", "outputs": {"prod": {"type": "postgres", ...}}}},
    ... )

    The tasks inside are called ``dbt_clone`` and ``dbt_run``, after the one that holds them.
    """
    if sum(ref is not None for ref in (commit, tag, branch)) != 1:
        raise PropertyError(
            "what is cloned is named by one of commit, tag and branch",
            hint="commit='...' never changes, a tag seldom, a branch with every push",
            origin=caller()._replace(builder=None),
        )
    clone = Clone(id=f"{id}_clone", url=project.url, **_given(commit=commit, tag=tag, branch=branch, **_git(project)))
    dbt = _dbt(f"{id}_run", run, project_dir=project.directory)
    return ClonedDbt(WorkingDirectory(id=id, tasks=[clone, dbt]), clone, dbt)


def dbt_profiles(profiles: Mapping[str, Any]) -> str:
    """Profiles as the YAML text that dbt reads, in which Kestra fills in what is an expression.

    Kestra writes each value as JSON, so no password can break the text, whatever quotes or line ends it has. What dbt
    itself shall fill in is a ``literal``.

    >>> print(dbt_profiles({"prod": {"user": kv("USER"), "password": literal("{{ env_var('PASSWORD') }}")}}))
    prod:
      user: {{ kv('USER') | toJson }}
      password: "{{ '{' }}{ env_var('PASSWORD') }}"
    """
    plain = checked_data(profiles, "the profiles", caller())
    if not isinstance(plain, dict):
        raise PropertyError("the profiles must be a mapping", hint="as in profiles.yml", origin=caller())
    from kestra_dsl.yaml import emit

    mark = "filled"
    while mark in repr(plain):
        mark += "_"
    filled: list[str] = []
    text = emit(_marked(plain, mark, filled))
    for number, value in enumerate(filled):
        text = text.replace(f"{mark}.{number}.", value, 1)
    return text


def _marked(value: Any, mark: str, filled: list[str]) -> Any:
    """The data with a mark for each text that has braces."""
    if isinstance(value, dict):
        for key in value:
            if "{" in key:
                raise PropertyError(f"a key of the profiles cannot be an expression: {key!r}", origin=caller(1))
        return {key: _marked(item, mark, filled) for key, item in value.items()}
    if isinstance(value, list):
        return [_marked(item, mark, filled) for item in value]
    if isinstance(value, str) and "{" in value:
        filled.append(json_text(value, ensure_ascii=False))
        return f"{mark}.{len(filled) - 1}."
    return value


def _dbt(id: str, run: DbtRun, **source: Any) -> DbtCLI:  # noqa: A002 - as every task has it
    key = run.get("manifest_key", "manifest.json")
    manifest = None if key is None else DbtCLIKvStoreManifest(key=key, namespace=ctx.flow.namespace)
    return DbtCLI(
        id=id,
        commands=run.get("commands", ["dbt deps", "dbt build"]),
        container_image=run["container_image"],
        task_runner=run.get("task_runner") or Docker(),
        profiles=dbt_profiles(run["profiles"]),
        **_given(
            env=run.get("env"),
            input_files=run.get("input_files"),
            store_manifest=manifest,
            timeout=run.get("timeout"),
            **source,
        ),
    )


def _git(project: DbtProject) -> dict[str, Any]:
    return {
        "username": project.username,
        "password": project.password,
        "retry": project.retry,
        "timeout": project.timeout,
    }


def _given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
