# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.dbt.cli``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions

__all__ = [
    "Build",
    "Compile",
    "DbtCLI",
    "DbtCLIKvStoreManifest",
    "Deps",
    "Freshness",
    "List",
    "Run",
    "Seed",
    "Setup",
    "Snapshot",
    "Test",
]

PREFIX: str


class BuildOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Build(BaseTask):
    """``io.kestra.plugin.dbt.cli.Build``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""

    container_image: Text | None = None
    """Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """Default: false."""
    env: Dynamic[Map[Data]] | None = None
    exclude: Dynamic[Items[Text]] | None = None
    fail_fast: Dynamic[Bool] | None = None
    """Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """Default: false."""
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    parse_run_results: Dynamic[Bool] | None = None
    """Default: true."""
    profiles: Text | None = None
    project_dir: Text | None = None
    select: Dynamic[Items[Text]] | None = None
    selector: Text | None = None
    target: Text | None = None
    task_runner: One[TaskRunner] | None = None
    thread: Dynamic[Int] | None = None
    warn_error: Dynamic[Bool] | None = None
    """Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """Deprecated. Use task_runner."""

    @property
    def outputs(self) -> BuildOutputs:
        return BuildOutputs(self._output_root, self.id)


class CompileOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Compile(BaseTask):
    """``io.kestra.plugin.dbt.cli.Compile``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""

    container_image: Text | None = None
    """Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """Default: false."""
    env: Dynamic[Map[Data]] | None = None
    exclude: Dynamic[Items[Text]] | None = None
    fail_fast: Dynamic[Bool] | None = None
    """Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """Default: false."""
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    parse_run_results: Dynamic[Bool] | None = None
    """Default: true."""
    profiles: Text | None = None
    project_dir: Text | None = None
    select: Dynamic[Items[Text]] | None = None
    selector: Text | None = None
    target: Text | None = None
    task_runner: One[TaskRunner] | None = None
    thread: Dynamic[Int] | None = None
    warn_error: Dynamic[Bool] | None = None
    """Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """Deprecated. Use task_runner."""

    @property
    def outputs(self) -> CompileOutputs:
        return CompileOutputs(self._output_root, self.id)


class DbtCLIOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class DbtCLI(BaseTask):
    """``io.kestra.plugin.dbt.cli.DbtCLI``."""

    commands: Dynamic[Items[Text]] | None = None
    """Required."""
    before_commands: Dynamic[Items[Text]] | None = None
    container_image: Text | None = None
    """Default: ghcr.io/kestra-io/dbt."""
    engine: Dynamic[Literal["CORE", "FUSION"]] | None = None
    """Default: CORE."""
    env: Dynamic[Map[Text]] | None = None
    execution_context: Dynamic[Bool] | None = None
    """Default: false. In Kestra 2.0."""
    fail_fast: Dynamic[Bool] | None = None
    """Default: true."""
    input_files: Map[Data] | Text | None = None
    interpreter: Dynamic[Items[Text]] | None = None
    """Default: ["/bin/sh","-c"]."""
    load_manifest: One[DbtCLIKvStoreManifest] | None = None
    log_format: Dynamic[Literal["JSON", "TEXT", "DEBUG", "NONE"]] | None = None
    """Default: JSON."""
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    parse_run_results: Dynamic[Bool] | None = None
    """Default: true."""
    profiles: Text | None = None
    project_dir: Text | None = None
    store_manifest: One[DbtCLIKvStoreManifest] | None = None
    target_os: Dynamic[Literal["LINUX", "WINDOWS", "AUTO"]] | None = None
    """Default: AUTO."""
    task_runner: One[TaskRunner] | None = None
    docker: One[DockerOptions] | None = None
    """In Kestra 1.3. Deprecated. Use task_runner and container_image."""
    output_directory: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    runner: Literal["PROCESS", "DOCKER"] | None = None
    """Deprecated. Use task_runner."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """Deprecated; has no effect."""

    @property
    def outputs(self) -> DbtCLIOutputs:
        return DbtCLIOutputs(self._output_root, self.id)


class DbtCLIKvStoreManifest(Node):
    """Part of other types: ``io.kestra.plugin.dbt.cli.DbtCLI-KvStoreManifest``."""

    key: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""


class DepsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Deps(BaseTask):
    """``io.kestra.plugin.dbt.cli.Deps``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""

    container_image: Text | None = None
    """Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """Default: false."""
    env: Dynamic[Map[Data]] | None = None
    exclude: Dynamic[Items[Text]] | None = None
    fail_fast: Dynamic[Bool] | None = None
    """Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """Default: false."""
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    parse_run_results: Dynamic[Bool] | None = None
    """Default: true."""
    profiles: Text | None = None
    project_dir: Text | None = None
    select: Dynamic[Items[Text]] | None = None
    selector: Text | None = None
    target: Text | None = None
    task_runner: One[TaskRunner] | None = None
    thread: Dynamic[Int] | None = None
    warn_error: Dynamic[Bool] | None = None
    """Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """Deprecated. Use task_runner."""

    @property
    def outputs(self) -> DepsOutputs:
        return DepsOutputs(self._output_root, self.id)


class FreshnessOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Freshness(BaseTask):
    """``io.kestra.plugin.dbt.cli.Freshness``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""

    container_image: Text | None = None
    """Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """Default: false."""
    env: Dynamic[Map[Data]] | None = None
    exclude: Dynamic[Items[Text]] | None = None
    fail_fast: Dynamic[Bool] | None = None
    """Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """Default: false."""
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    parse_run_results: Dynamic[Bool] | None = None
    """Default: true."""
    profiles: Text | None = None
    project_dir: Text | None = None
    select: Dynamic[Items[Text]] | None = None
    selector: Text | None = None
    target: Text | None = None
    task_runner: One[TaskRunner] | None = None
    thread: Dynamic[Int] | None = None
    warn_error: Dynamic[Bool] | None = None
    """Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """Deprecated. Use task_runner."""

    @property
    def outputs(self) -> FreshnessOutputs:
        return FreshnessOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class List(BaseTask):
    """``io.kestra.plugin.dbt.cli.List``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""

    container_image: Text | None = None
    """Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """Default: false."""
    env: Dynamic[Map[Data]] | None = None
    exclude: Dynamic[Items[Text]] | None = None
    fail_fast: Dynamic[Bool] | None = None
    """Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """Default: false."""
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    parse_run_results: Dynamic[Bool] | None = None
    """Default: true."""
    profiles: Text | None = None
    project_dir: Text | None = None
    select: Dynamic[Items[Text]] | None = None
    selector: Text | None = None
    target: Text | None = None
    task_runner: One[TaskRunner] | None = None
    thread: Dynamic[Int] | None = None
    warn_error: Dynamic[Bool] | None = None
    """Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """Deprecated. Use task_runner."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class RunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Run(BaseTask):
    """``io.kestra.plugin.dbt.cli.Run``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""

    container_image: Text | None = None
    """Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """Default: false."""
    env: Dynamic[Map[Data]] | None = None
    exclude: Dynamic[Items[Text]] | None = None
    fail_fast: Dynamic[Bool] | None = None
    """Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """Default: false."""
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    parse_run_results: Dynamic[Bool] | None = None
    """Default: true."""
    profiles: Text | None = None
    project_dir: Text | None = None
    select: Dynamic[Items[Text]] | None = None
    selector: Text | None = None
    target: Text | None = None
    task_runner: One[TaskRunner] | None = None
    thread: Dynamic[Int] | None = None
    warn_error: Dynamic[Bool] | None = None
    """Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """Deprecated. Use task_runner."""

    @property
    def outputs(self) -> RunOutputs:
        return RunOutputs(self._output_root, self.id)


class SeedOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Seed(BaseTask):
    """``io.kestra.plugin.dbt.cli.Seed``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""

    container_image: Text | None = None
    """Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """Default: false."""
    env: Dynamic[Map[Data]] | None = None
    exclude: Dynamic[Items[Text]] | None = None
    fail_fast: Dynamic[Bool] | None = None
    """Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """Default: false."""
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    parse_run_results: Dynamic[Bool] | None = None
    """Default: true."""
    profiles: Text | None = None
    project_dir: Text | None = None
    select: Dynamic[Items[Text]] | None = None
    selector: Text | None = None
    target: Text | None = None
    task_runner: One[TaskRunner] | None = None
    thread: Dynamic[Int] | None = None
    warn_error: Dynamic[Bool] | None = None
    """Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """Deprecated. Use task_runner."""

    @property
    def outputs(self) -> SeedOutputs:
        return SeedOutputs(self._output_root, self.id)


class SetupOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Setup(BaseTask):
    """``io.kestra.plugin.dbt.cli.Setup``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""

    requirements: Dynamic[Items[Text]] | None = None
    """Required."""
    profiles: Map[Data] | Text | None = None
    """Required."""
    before_commands: Dynamic[Items[Text]] | None = None
    container_image: Text | None = None
    """Default: python."""
    env: Dynamic[Map[Text]] | None = None
    execution_context: Dynamic[Bool] | None = None
    """Default: false. In Kestra 2.0."""
    fail_fast: Dynamic[Bool] | None = None
    """Default: true."""
    input_files: Data | None = None
    interpreter: Dynamic[Items[Text]] | None = None
    """Default: ["/bin/sh","-c"]."""
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    python_path: Text | None = None
    """Default: python."""
    target_os: Dynamic[Literal["LINUX", "WINDOWS", "AUTO"]] | None = None
    """Default: AUTO."""
    task_runner: One[TaskRunner] | None = None
    docker: One[DockerOptions] | None = None
    """In Kestra 1.3. Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    exit_on_failed: Dynamic[Bool] | None = None
    """Default: true. Deprecated."""
    output_directory: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    runner: Literal["PROCESS", "DOCKER"] | None = None
    """Deprecated. Use task_runner."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """Deprecated; has no effect."""

    @property
    def outputs(self) -> SetupOutputs:
        return SetupOutputs(self._output_root, self.id)


class SnapshotOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Snapshot(BaseTask):
    """``io.kestra.plugin.dbt.cli.Snapshot``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""

    container_image: Text | None = None
    """Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """Default: false."""
    env: Dynamic[Map[Data]] | None = None
    exclude: Dynamic[Items[Text]] | None = None
    fail_fast: Dynamic[Bool] | None = None
    """Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """Default: false."""
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    parse_run_results: Dynamic[Bool] | None = None
    """Default: true."""
    profiles: Text | None = None
    project_dir: Text | None = None
    select: Dynamic[Items[Text]] | None = None
    selector: Text | None = None
    target: Text | None = None
    task_runner: One[TaskRunner] | None = None
    thread: Dynamic[Int] | None = None
    warn_error: Dynamic[Bool] | None = None
    """Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """Deprecated. Use task_runner."""

    @property
    def outputs(self) -> SnapshotOutputs:
        return SnapshotOutputs(self._output_root, self.id)


class TestOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Test(BaseTask):
    """``io.kestra.plugin.dbt.cli.Test``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""

    container_image: Text | None = None
    """Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """Default: false."""
    env: Dynamic[Map[Data]] | None = None
    exclude: Dynamic[Items[Text]] | None = None
    fail_fast: Dynamic[Bool] | None = None
    """Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """Default: false."""
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    parse_run_results: Dynamic[Bool] | None = None
    """Default: true."""
    profiles: Text | None = None
    project_dir: Text | None = None
    select: Dynamic[Items[Text]] | None = None
    selector: Text | None = None
    target: Text | None = None
    task_runner: One[TaskRunner] | None = None
    thread: Dynamic[Int] | None = None
    warn_error: Dynamic[Bool] | None = None
    """Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """Deprecated. Use task_runner."""

    @property
    def outputs(self) -> TestOutputs:
        return TestOutputs(self._output_root, self.id)
