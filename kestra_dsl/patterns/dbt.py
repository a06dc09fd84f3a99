"""Run dbt on a project from Git, synced into namespace files or cloned into a working directory."""

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
    """A dbt project in a Git repository.

    >>> DbtProject("https://github.com/company/analytics", "dbt", password=secret("GITHUB_TOKEN"), username="kestra")

    Args:
        url: The URL of the repository.
        directory: The folder of the project in the repository.
        username: The user for Git.
        password: The password or token for Git.
        retry: How often Git operations are tried again.
        timeout: The timeout of Git operations.
    """

    url: str | Expression
    directory: str | Expression
    _: KW_ONLY
    username: str | Expression | None = None
    password: str | Expression | None = None
    retry: Retry | None = None
    timeout: str | timedelta | None = None


class DbtRun(TypedDict, total=False):
    """Options of both ways to run dbt."""

    profiles: Required[Mapping[str, Any]]
    """The content of ``profiles.yml``; see ``dbt_profiles``."""
    container_image: Required[str | Expression]
    commands: Items[str | Expression]
    """Default: ``dbt deps`` and ``dbt build``."""
    env: Mapping[str, str | Expression]
    input_files: Mapping[str, Any]
    task_runner: TaskRunner
    """Default: a Docker container on the worker."""
    manifest_key: str | None
    """The key for the manifest in the KV store of the flow's namespace. None disables it."""
    timeout: str | timedelta


class SyncedDbt(NamedTuple):
    """The tasks of ``dbt_from_namespace_files``, in the order in which they run."""

    sync: SyncNamespaceFiles
    dbt: DbtCLI


class ClonedDbt(NamedTuple):
    """The tasks of ``dbt_from_clone``: the working directory, and the two tasks in it."""

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
    """Create tasks that sync a dbt project from a branch into namespace files and run dbt on them.

    >>> dbt_from_namespace_files(
    ...     "dbt",
    ...     DbtProject("https://github.com/company/analytics", "dbt"),
    ...     branch="release",
    ...     container_image="ghcr.io/dbt-labs/dbt-postgres:1.9.0",
    ...     profiles={"default": {"target": "prod", "outputs": {"prod": {"type": "postgres", ...}}}},
    ... )

    People can read and edit the project in Kestra's user interface.

    Args:
        id: The id of the dbt task.
        project: The dbt project.
        branch: The branch. For a tag or a commit, Kestra syncs the default branch without an error; use
            ``dbt_from_clone`` to pin a commit.
        namespace: A namespace for the files of this project only. Files that are not in Git are deleted there. Default:
            the namespace of the flow, where no file is deleted.
        sync_id: The id of the sync task.
        run: Options for dbt; see ``DbtRun``.

    Returns:
        The tasks.
    """
    sync = SyncNamespaceFiles(
        id=sync_id,
        url=project.url,
        branch=branch,
        namespace=namespace or ctx.flow.namespace,
        git_directory=project.directory,
        dry_run=False,
        **_without_none(delete=True if namespace else None, **_git(project)),
    )
    files = NamespaceFiles(enabled=True, **_without_none(namespaces=[namespace] if namespace else None))
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
    """Create tasks that clone a dbt project into a working directory and run dbt in it.

    >>> dbt_from_clone(
    ...     "dbt",
    ...     DbtProject("https://github.com/company/analytics", "dbt"),
    ...     tag="v1.4.0",
    ...     container_image="ghcr.io/dbt-labs/dbt-postgres:1.9.0",
    ...     profiles={"default": {"target": "prod", "outputs": {"prod": {"type": "postgres", ...}}}},
    ... )

    The ids of the tasks inside are ``dbt_clone`` and ``dbt_run``, after the id of the working directory.

    Args:
        id: The id of the working directory.
        project: The dbt project.
        commit: The commit to clone.
        tag: The tag to clone.
        branch: The branch to clone.
        run: Options for dbt; see ``DbtRun``.

    Returns:
        The tasks.

    Raises:
        PropertyError: Not exactly one of ``commit``, ``tag`` and ``branch`` is given.
    """
    if sum(ref is not None for ref in (commit, tag, branch)) != 1:
        raise PropertyError(
            "dbt_from_clone() needs exactly one of commit, tag and branch",
            hint="a commit never changes, a tag rarely does, a branch does with every push",
            origin=caller()._replace(builder=None),
        )
    clone = Clone(
        id=f"{id}_clone", url=project.url, **_without_none(commit=commit, tag=tag, branch=branch, **_git(project))
    )
    dbt = _dbt(f"{id}_run", run, project_dir=project.directory)
    return ClonedDbt(WorkingDirectory(id=id, tasks=[clone, dbt]), clone, dbt)


def dbt_profiles(profiles: Mapping[str, Any]) -> str:
    """Render dbt profiles as YAML text. Kestra inserts the values of expressions.

    Kestra writes each value as JSON, so quotes and line ends in a password cannot break the YAML. Wrap templates of dbt
    in ``literal()``.

    >>> print(dbt_profiles({"prod": {"user": kv("USER"), "password": literal("{{ env_var('PASSWORD') }}")}}))
    prod:
      user: {{ kv('USER') | toJson }}
      password: "{{ '{' }}{ env_var('PASSWORD') }}"

    Args:
        profiles: The content of ``profiles.yml``.

    Returns:
        The YAML.

    Raises:
        PropertyError: The profiles are no mapping, or a key is an expression.
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
    """Replace each text with braces by a mark, and append its JSON to ``filled``."""
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
        **_without_none(
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


def _without_none(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
