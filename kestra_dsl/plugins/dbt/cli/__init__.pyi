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
    """``io.kestra.plugin.dbt.cli.Build``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI.

    A task. In Kestra 1.3, 2.0. From plugin-dbt 1.7.3. Required: id.
    https://kestra.io/plugins/plugin-dbt/cli/io.kestra.plugin.dbt.cli.build
    """

    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Text, or an expression. Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    exclude: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    fail_fast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    parse_run_results: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    profiles: Text | None = None
    """Text, or an expression."""
    project_dir: Text | None = None
    """Text, or an expression."""
    select: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    selector: Text | None = None
    """Text, or an expression."""
    target: Text | None = None
    """Text, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    thread: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    warn_error: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """PROCESS or DOCKER, or an expression. Deprecated. Use task_runner."""

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
    """``io.kestra.plugin.dbt.cli.Compile``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI.

    A task. In Kestra 1.3, 2.0. From plugin-dbt 1.7.3. Required: id.
    https://kestra.io/plugins/plugin-dbt/cli/io.kestra.plugin.dbt.cli.compile
    """

    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Text, or an expression. Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    exclude: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    fail_fast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    parse_run_results: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    profiles: Text | None = None
    """Text, or an expression."""
    project_dir: Text | None = None
    """Text, or an expression."""
    select: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    selector: Text | None = None
    """Text, or an expression."""
    target: Text | None = None
    """Text, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    thread: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    warn_error: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """PROCESS or DOCKER, or an expression. Deprecated. Use task_runner."""

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
    """``io.kestra.plugin.dbt.cli.DbtCLI``.

    A task. In Kestra 1.3, 2.0. From plugin-dbt 1.7.3. Required: id, commands.
    https://kestra.io/plugins/plugin-dbt/cli/io.kestra.plugin.dbt.cli.dbtcli
    """

    commands: Dynamic[Items[Text]] | None = None
    """Dbt commands, such as `dbt build`, which run one after the other. List of text, or an expression. Required."""
    before_commands: Dynamic[Items[Text]] | None = None
    """Shell commands that run first, in the same place, such as `pip install requests`. List of text, or an expression."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: ghcr.io/kestra-io/dbt."""
    engine: Dynamic[Literal["CORE", "FUSION"]] | None = None
    """CORE or FUSION, or an expression. Default: CORE."""
    env: Dynamic[Map[Text]] | None = None
    """Environment variables of the process, by name. Mapping of names to text, or an expression."""
    execution_context: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. In Kestra 2.0."""
    fail_fast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    interpreter: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["/bin/sh","-c"]."""
    load_manifest: One[DbtCLIKvStoreManifest] | None = None
    """DbtCLIKvStoreManifest."""
    log_format: Dynamic[Literal["JSON", "TEXT", "DEBUG", "NONE"]] | None = None
    """JSON, TEXT, DEBUG or NONE, or an expression. Default: JSON."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    parse_run_results: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    profiles: Text | None = None
    """Text, or an expression."""
    project_dir: Text | None = None
    """Text, or an expression."""
    store_manifest: One[DbtCLIKvStoreManifest] | None = None
    """DbtCLIKvStoreManifest."""
    target_os: Dynamic[Literal["LINUX", "WINDOWS", "AUTO"]] | None = None
    """LINUX, WINDOWS or AUTO, or an expression. Default: AUTO."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. In Kestra 1.3. Deprecated. Use task_runner and container_image."""
    output_directory: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    runner: Literal["PROCESS", "DOCKER"] | None = None
    """PROCESS or DOCKER. Deprecated. Use task_runner."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated; has no effect."""

    @property
    def outputs(self) -> DbtCLIOutputs:
        return DbtCLIOutputs(self._output_root, self.id)


class DbtCLIKvStoreManifest(Node):
    """Part of other types: ``io.kestra.plugin.dbt.cli.DbtCLI-KvStoreManifest``.

    A part. In Kestra 1.3, 2.0. From plugin-dbt 1.7.3. Required: key, namespace.
    """

    key: Text | None = None
    """Text, or an expression. Required."""
    namespace: Text | None = None
    """Text, or an expression. Required."""


class DepsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Deps(BaseTask):
    """``io.kestra.plugin.dbt.cli.Deps``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI.

    A task. In Kestra 1.3, 2.0. From plugin-dbt 1.7.3. Required: id.
    https://kestra.io/plugins/plugin-dbt/cli/io.kestra.plugin.dbt.cli.deps
    """

    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Text, or an expression. Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    exclude: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    fail_fast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    parse_run_results: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    profiles: Text | None = None
    """Text, or an expression."""
    project_dir: Text | None = None
    """Text, or an expression."""
    select: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    selector: Text | None = None
    """Text, or an expression."""
    target: Text | None = None
    """Text, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    thread: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    warn_error: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """PROCESS or DOCKER, or an expression. Deprecated. Use task_runner."""

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
    """``io.kestra.plugin.dbt.cli.Freshness``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI.

    A task. In Kestra 1.3, 2.0. From plugin-dbt 1.7.3. Required: id.
    https://kestra.io/plugins/plugin-dbt/cli/io.kestra.plugin.dbt.cli.freshness
    """

    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Text, or an expression. Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    exclude: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    fail_fast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    parse_run_results: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    profiles: Text | None = None
    """Text, or an expression."""
    project_dir: Text | None = None
    """Text, or an expression."""
    select: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    selector: Text | None = None
    """Text, or an expression."""
    target: Text | None = None
    """Text, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    thread: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    warn_error: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """PROCESS or DOCKER, or an expression. Deprecated. Use task_runner."""

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
    """``io.kestra.plugin.dbt.cli.List``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI.

    A task. In Kestra 1.3, 2.0. From plugin-dbt 1.7.3. Required: id.
    https://kestra.io/plugins/plugin-dbt/cli/io.kestra.plugin.dbt.cli.list
    """

    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Text, or an expression. Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    exclude: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    fail_fast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    parse_run_results: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    profiles: Text | None = None
    """Text, or an expression."""
    project_dir: Text | None = None
    """Text, or an expression."""
    select: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    selector: Text | None = None
    """Text, or an expression."""
    target: Text | None = None
    """Text, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    thread: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    warn_error: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """PROCESS or DOCKER, or an expression. Deprecated. Use task_runner."""

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
    """``io.kestra.plugin.dbt.cli.Run``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI.

    A task. In Kestra 1.3, 2.0. From plugin-dbt 1.7.3. Required: id.
    https://kestra.io/plugins/plugin-dbt/cli/io.kestra.plugin.dbt.cli.run
    """

    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Text, or an expression. Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    exclude: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    fail_fast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    parse_run_results: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    profiles: Text | None = None
    """Text, or an expression."""
    project_dir: Text | None = None
    """Text, or an expression."""
    select: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    selector: Text | None = None
    """Text, or an expression."""
    target: Text | None = None
    """Text, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    thread: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    warn_error: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """PROCESS or DOCKER, or an expression. Deprecated. Use task_runner."""

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
    """``io.kestra.plugin.dbt.cli.Seed``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI.

    A task. In Kestra 1.3, 2.0. From plugin-dbt 1.7.3. Required: id.
    https://kestra.io/plugins/plugin-dbt/cli/io.kestra.plugin.dbt.cli.seed
    """

    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Text, or an expression. Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    exclude: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    fail_fast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    parse_run_results: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    profiles: Text | None = None
    """Text, or an expression."""
    project_dir: Text | None = None
    """Text, or an expression."""
    select: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    selector: Text | None = None
    """Text, or an expression."""
    target: Text | None = None
    """Text, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    thread: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    warn_error: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """PROCESS or DOCKER, or an expression. Deprecated. Use task_runner."""

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
    """``io.kestra.plugin.dbt.cli.Setup``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI.

    A task. In Kestra 1.3, 2.0. From plugin-dbt 1.7.3. Required: id, requirements, profiles.
    https://kestra.io/plugins/plugin-dbt/cli/io.kestra.plugin.dbt.cli.setup
    """

    requirements: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    profiles: Map[Data] | Text | None = None
    """Mapping of names to any data, or text. Required."""
    before_commands: Dynamic[Items[Text]] | None = None
    """Shell commands that run first, in the same place, such as `pip install requests`. List of text, or an expression."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python."""
    env: Dynamic[Map[Text]] | None = None
    """Environment variables of the process, by name. Mapping of names to text, or an expression."""
    execution_context: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. In Kestra 2.0."""
    fail_fast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    input_files: Data | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Any data."""
    interpreter: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["/bin/sh","-c"]."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    python_path: Text | None = None
    """Text, or an expression. Default: python."""
    target_os: Dynamic[Literal["LINUX", "WINDOWS", "AUTO"]] | None = None
    """LINUX, WINDOWS or AUTO, or an expression. Default: AUTO."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. In Kestra 1.3. Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    exit_on_failed: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. Deprecated."""
    output_directory: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    runner: Literal["PROCESS", "DOCKER"] | None = None
    """PROCESS or DOCKER. Deprecated. Use task_runner."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated; has no effect."""

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
    """``io.kestra.plugin.dbt.cli.Snapshot``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI.

    A task. In Kestra 1.3, 2.0. From plugin-dbt 1.7.3. Required: id.
    https://kestra.io/plugins/plugin-dbt/cli/io.kestra.plugin.dbt.cli.snapshot
    """

    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Text, or an expression. Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    exclude: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    fail_fast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    parse_run_results: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    profiles: Text | None = None
    """Text, or an expression."""
    project_dir: Text | None = None
    """Text, or an expression."""
    select: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    selector: Text | None = None
    """Text, or an expression."""
    target: Text | None = None
    """Text, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    thread: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    warn_error: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """PROCESS or DOCKER, or an expression. Deprecated. Use task_runner."""

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
    """``io.kestra.plugin.dbt.cli.Test``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI.

    A task. In Kestra 1.3, 2.0. From plugin-dbt 1.7.3. Required: id.
    https://kestra.io/plugins/plugin-dbt/cli/io.kestra.plugin.dbt.cli.test
    """

    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: ghcr.io/kestra-io/dbt."""
    dbt_path: Text | None = None
    """Text, or an expression. Default: ./bin/dbt."""
    debug: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    exclude: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    fail_fast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    full_refresh: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    parse_run_results: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    profiles: Text | None = None
    """Text, or an expression."""
    project_dir: Text | None = None
    """Text, or an expression."""
    select: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    selector: Text | None = None
    """Text, or an expression."""
    target: Text | None = None
    """Text, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    thread: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    warn_error: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """PROCESS or DOCKER, or an expression. Deprecated. Use task_runner."""

    @property
    def outputs(self) -> TestOutputs:
        return TestOutputs(self._output_root, self.id)
