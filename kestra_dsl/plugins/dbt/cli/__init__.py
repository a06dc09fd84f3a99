# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.dbt.cli``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.dbt.cli"


def _Build():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class BuildOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class Build(BaseTask):
        """``io.kestra.plugin.dbt.cli.Build``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dbt.cli.Build",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated=True,
            deprecated_properties=("docker", "docker_options", "runner"),
            replaced_by="io.kestra.plugin.dbt.cli.DbtCLI",
            replacements={"docker": "task_runner and container_image", "docker_options": "task_runner and container_image", "runner": "task_runner"},
        )
        container_image: Text | None = None
        dbt_path: Text | None = None
        debug: Dynamic[Bool] | None = None
        env: Dynamic[Map[Data]] | None = None
        exclude: Dynamic[Items[Text]] | None = None
        fail_fast: Dynamic[Bool] | None = None
        full_refresh: Dynamic[Bool] | None = None
        input_files: Map[Data] | Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        parse_run_results: Dynamic[Bool] | None = None
        profiles: Text | None = None
        project_dir: Text | None = None
        select: Dynamic[Items[Text]] | None = None
        selector: Text | None = None
        target: Text | None = None
        task_runner: One[TaskRunner] | None = None
        thread: Dynamic[Int] | None = None
        warn_error: Dynamic[Bool] | None = None
        docker: Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text | None = None
        docker_options: (
            Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text
            | None
        ) = None
        runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
        @property
        def outputs(self) -> BuildOutputs:
            return BuildOutputs(self._output_root, self.id)
    return Build


def _Compile():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CompileOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class Compile(BaseTask):
        """``io.kestra.plugin.dbt.cli.Compile``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dbt.cli.Compile",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated=True,
            deprecated_properties=("docker", "docker_options", "runner"),
            replaced_by="io.kestra.plugin.dbt.cli.DbtCLI",
            replacements={"docker": "task_runner and container_image", "docker_options": "task_runner and container_image", "runner": "task_runner"},
        )
        container_image: Text | None = None
        dbt_path: Text | None = None
        debug: Dynamic[Bool] | None = None
        env: Dynamic[Map[Data]] | None = None
        exclude: Dynamic[Items[Text]] | None = None
        fail_fast: Dynamic[Bool] | None = None
        full_refresh: Dynamic[Bool] | None = None
        input_files: Map[Data] | Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        parse_run_results: Dynamic[Bool] | None = None
        profiles: Text | None = None
        project_dir: Text | None = None
        select: Dynamic[Items[Text]] | None = None
        selector: Text | None = None
        target: Text | None = None
        task_runner: One[TaskRunner] | None = None
        thread: Dynamic[Int] | None = None
        warn_error: Dynamic[Bool] | None = None
        docker: Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text | None = None
        docker_options: (
            Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text
            | None
        ) = None
        runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
        @property
        def outputs(self) -> CompileOutputs:
            return CompileOutputs(self._output_root, self.id)
    return Compile


def _DbtCLI():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DbtCLIOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class DbtCLI(BaseTask):
        """``io.kestra.plugin.dbt.cli.DbtCLI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dbt.cli.DbtCLI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("commands",),
            property_versions={"execution_context": ("2.0",), "docker": ("1.3",)},
            names={"target_os": "targetOS"},
            deprecated_properties=("docker", "output_directory", "runner", "warning_on_std_err"),
            replacements={"docker": "task_runner and container_image", "runner": "task_runner", "warning_on_std_err": "nothing"},
        )
        commands: Dynamic[Items[Text]] | None = None
        before_commands: Dynamic[Items[Text]] | None = None
        container_image: Text | None = None
        engine: Dynamic[Literal["CORE", "FUSION"]] | None = None
        env: Dynamic[Map[Text]] | None = None
        execution_context: Dynamic[Bool] | None = None
        fail_fast: Dynamic[Bool] | None = None
        input_files: Map[Data] | Text | None = None
        interpreter: Dynamic[Items[Text]] | None = None
        load_manifest: One[later("kestra_dsl.plugins.dbt.cli", "DbtCLIKvStoreManifest")] | None = None
        log_format: Dynamic[Literal["JSON", "TEXT", "DEBUG", "NONE"]] | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        parse_run_results: Dynamic[Bool] | None = None
        profiles: Text | None = None
        project_dir: Text | None = None
        store_manifest: One[later("kestra_dsl.plugins.dbt.cli", "DbtCLIKvStoreManifest")] | None = None
        target_os: Dynamic[Literal["LINUX", "WINDOWS", "AUTO"]] | None = None
        task_runner: One[TaskRunner] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        output_directory: Dynamic[Bool] | None = None
        runner: Literal["PROCESS", "DOCKER"] | None = None
        warning_on_std_err: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> DbtCLIOutputs:
            return DbtCLIOutputs(self._output_root, self.id)
    return DbtCLI


def _DbtCLIKvStoreManifest():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class DbtCLIKvStoreManifest(Node):
        """Part of other types: ``io.kestra.plugin.dbt.cli.DbtCLI-KvStoreManifest``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("key", "namespace"),
        )
        key: Text | None = None
        namespace: Text | None = None
    return DbtCLIKvStoreManifest


def _Deps():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DepsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class Deps(BaseTask):
        """``io.kestra.plugin.dbt.cli.Deps``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dbt.cli.Deps",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated=True,
            deprecated_properties=("docker", "docker_options", "runner"),
            replaced_by="io.kestra.plugin.dbt.cli.DbtCLI",
            replacements={"docker": "task_runner and container_image", "docker_options": "task_runner and container_image", "runner": "task_runner"},
        )
        container_image: Text | None = None
        dbt_path: Text | None = None
        debug: Dynamic[Bool] | None = None
        env: Dynamic[Map[Data]] | None = None
        exclude: Dynamic[Items[Text]] | None = None
        fail_fast: Dynamic[Bool] | None = None
        full_refresh: Dynamic[Bool] | None = None
        input_files: Map[Data] | Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        parse_run_results: Dynamic[Bool] | None = None
        profiles: Text | None = None
        project_dir: Text | None = None
        select: Dynamic[Items[Text]] | None = None
        selector: Text | None = None
        target: Text | None = None
        task_runner: One[TaskRunner] | None = None
        thread: Dynamic[Int] | None = None
        warn_error: Dynamic[Bool] | None = None
        docker: Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text | None = None
        docker_options: (
            Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text
            | None
        ) = None
        runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
        @property
        def outputs(self) -> DepsOutputs:
            return DepsOutputs(self._output_root, self.id)
    return Deps


def _Freshness():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FreshnessOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class Freshness(BaseTask):
        """``io.kestra.plugin.dbt.cli.Freshness``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dbt.cli.Freshness",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated=True,
            deprecated_properties=("docker", "docker_options", "runner"),
            replaced_by="io.kestra.plugin.dbt.cli.DbtCLI",
            replacements={"docker": "task_runner and container_image", "docker_options": "task_runner and container_image", "runner": "task_runner"},
        )
        container_image: Text | None = None
        dbt_path: Text | None = None
        debug: Dynamic[Bool] | None = None
        env: Dynamic[Map[Data]] | None = None
        exclude: Dynamic[Items[Text]] | None = None
        fail_fast: Dynamic[Bool] | None = None
        full_refresh: Dynamic[Bool] | None = None
        input_files: Map[Data] | Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        parse_run_results: Dynamic[Bool] | None = None
        profiles: Text | None = None
        project_dir: Text | None = None
        select: Dynamic[Items[Text]] | None = None
        selector: Text | None = None
        target: Text | None = None
        task_runner: One[TaskRunner] | None = None
        thread: Dynamic[Int] | None = None
        warn_error: Dynamic[Bool] | None = None
        docker: Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text | None = None
        docker_options: (
            Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text
            | None
        ) = None
        runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
        @property
        def outputs(self) -> FreshnessOutputs:
            return FreshnessOutputs(self._output_root, self.id)
    return Freshness


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class List(BaseTask):
        """``io.kestra.plugin.dbt.cli.List``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dbt.cli.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated=True,
            deprecated_properties=("docker", "docker_options", "runner"),
            replaced_by="io.kestra.plugin.dbt.cli.DbtCLI",
            replacements={"docker": "task_runner and container_image", "docker_options": "task_runner and container_image", "runner": "task_runner"},
        )
        container_image: Text | None = None
        dbt_path: Text | None = None
        debug: Dynamic[Bool] | None = None
        env: Dynamic[Map[Data]] | None = None
        exclude: Dynamic[Items[Text]] | None = None
        fail_fast: Dynamic[Bool] | None = None
        full_refresh: Dynamic[Bool] | None = None
        input_files: Map[Data] | Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        parse_run_results: Dynamic[Bool] | None = None
        profiles: Text | None = None
        project_dir: Text | None = None
        select: Dynamic[Items[Text]] | None = None
        selector: Text | None = None
        target: Text | None = None
        task_runner: One[TaskRunner] | None = None
        thread: Dynamic[Int] | None = None
        warn_error: Dynamic[Bool] | None = None
        docker: Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text | None = None
        docker_options: (
            Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text
            | None
        ) = None
        runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Run():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RunOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class Run(BaseTask):
        """``io.kestra.plugin.dbt.cli.Run``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dbt.cli.Run",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated=True,
            deprecated_properties=("docker", "docker_options", "runner"),
            replaced_by="io.kestra.plugin.dbt.cli.DbtCLI",
            replacements={"docker": "task_runner and container_image", "docker_options": "task_runner and container_image", "runner": "task_runner"},
        )
        container_image: Text | None = None
        dbt_path: Text | None = None
        debug: Dynamic[Bool] | None = None
        env: Dynamic[Map[Data]] | None = None
        exclude: Dynamic[Items[Text]] | None = None
        fail_fast: Dynamic[Bool] | None = None
        full_refresh: Dynamic[Bool] | None = None
        input_files: Map[Data] | Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        parse_run_results: Dynamic[Bool] | None = None
        profiles: Text | None = None
        project_dir: Text | None = None
        select: Dynamic[Items[Text]] | None = None
        selector: Text | None = None
        target: Text | None = None
        task_runner: One[TaskRunner] | None = None
        thread: Dynamic[Int] | None = None
        warn_error: Dynamic[Bool] | None = None
        docker: Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text | None = None
        docker_options: (
            Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text
            | None
        ) = None
        runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
        @property
        def outputs(self) -> RunOutputs:
            return RunOutputs(self._output_root, self.id)
    return Run


def _Seed():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SeedOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class Seed(BaseTask):
        """``io.kestra.plugin.dbt.cli.Seed``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dbt.cli.Seed",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated=True,
            deprecated_properties=("docker", "docker_options", "runner"),
            replaced_by="io.kestra.plugin.dbt.cli.DbtCLI",
            replacements={"docker": "task_runner and container_image", "docker_options": "task_runner and container_image", "runner": "task_runner"},
        )
        container_image: Text | None = None
        dbt_path: Text | None = None
        debug: Dynamic[Bool] | None = None
        env: Dynamic[Map[Data]] | None = None
        exclude: Dynamic[Items[Text]] | None = None
        fail_fast: Dynamic[Bool] | None = None
        full_refresh: Dynamic[Bool] | None = None
        input_files: Map[Data] | Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        parse_run_results: Dynamic[Bool] | None = None
        profiles: Text | None = None
        project_dir: Text | None = None
        select: Dynamic[Items[Text]] | None = None
        selector: Text | None = None
        target: Text | None = None
        task_runner: One[TaskRunner] | None = None
        thread: Dynamic[Int] | None = None
        warn_error: Dynamic[Bool] | None = None
        docker: Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text | None = None
        docker_options: (
            Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text
            | None
        ) = None
        runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
        @property
        def outputs(self) -> SeedOutputs:
            return SeedOutputs(self._output_root, self.id)
    return Seed


def _Setup():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SetupOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class Setup(BaseTask):
        """``io.kestra.plugin.dbt.cli.Setup``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dbt.cli.Setup",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("profiles", "requirements"),
            property_versions={"execution_context": ("2.0",), "docker": ("1.3",)},
            names={"target_os": "targetOS"},
            deprecated=True,
            deprecated_properties=("docker", "docker_options", "exit_on_failed", "output_directory", "runner", "warning_on_std_err"),
            replaced_by="io.kestra.plugin.dbt.cli.DbtCLI",
            replacements={"docker": "task_runner and container_image", "docker_options": "task_runner and container_image", "runner": "task_runner", "warning_on_std_err": "nothing"},
        )
        requirements: Dynamic[Items[Text]] | None = None
        profiles: Map[Data] | Text | None = None
        before_commands: Dynamic[Items[Text]] | None = None
        container_image: Text | None = None
        env: Dynamic[Map[Text]] | None = None
        execution_context: Dynamic[Bool] | None = None
        fail_fast: Dynamic[Bool] | None = None
        input_files: Data | None = None
        interpreter: Dynamic[Items[Text]] | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        python_path: Text | None = None
        target_os: Dynamic[Literal["LINUX", "WINDOWS", "AUTO"]] | None = None
        task_runner: One[TaskRunner] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        docker_options: (
            Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text
            | None
        ) = None
        exit_on_failed: Dynamic[Bool] | None = None
        output_directory: Dynamic[Bool] | None = None
        runner: Literal["PROCESS", "DOCKER"] | None = None
        warning_on_std_err: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> SetupOutputs:
            return SetupOutputs(self._output_root, self.id)
    return Setup


def _Snapshot():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SnapshotOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class Snapshot(BaseTask):
        """``io.kestra.plugin.dbt.cli.Snapshot``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dbt.cli.Snapshot",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated=True,
            deprecated_properties=("docker", "docker_options", "runner"),
            replaced_by="io.kestra.plugin.dbt.cli.DbtCLI",
            replacements={"docker": "task_runner and container_image", "docker_options": "task_runner and container_image", "runner": "task_runner"},
        )
        container_image: Text | None = None
        dbt_path: Text | None = None
        debug: Dynamic[Bool] | None = None
        env: Dynamic[Map[Data]] | None = None
        exclude: Dynamic[Items[Text]] | None = None
        fail_fast: Dynamic[Bool] | None = None
        full_refresh: Dynamic[Bool] | None = None
        input_files: Map[Data] | Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        parse_run_results: Dynamic[Bool] | None = None
        profiles: Text | None = None
        project_dir: Text | None = None
        select: Dynamic[Items[Text]] | None = None
        selector: Text | None = None
        target: Text | None = None
        task_runner: One[TaskRunner] | None = None
        thread: Dynamic[Int] | None = None
        warn_error: Dynamic[Bool] | None = None
        docker: Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text | None = None
        docker_options: (
            Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text
            | None
        ) = None
        runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
        @property
        def outputs(self) -> SnapshotOutputs:
            return SnapshotOutputs(self._output_root, self.id)
    return Snapshot


def _Test():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TestOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class Test(BaseTask):
        """``io.kestra.plugin.dbt.cli.Test``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dbt.cli.Test",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated=True,
            deprecated_properties=("docker", "docker_options", "runner"),
            replaced_by="io.kestra.plugin.dbt.cli.DbtCLI",
            replacements={"docker": "task_runner and container_image", "docker_options": "task_runner and container_image", "runner": "task_runner"},
        )
        container_image: Text | None = None
        dbt_path: Text | None = None
        debug: Dynamic[Bool] | None = None
        env: Dynamic[Map[Data]] | None = None
        exclude: Dynamic[Items[Text]] | None = None
        fail_fast: Dynamic[Bool] | None = None
        full_refresh: Dynamic[Bool] | None = None
        input_files: Map[Data] | Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        parse_run_results: Dynamic[Bool] | None = None
        profiles: Text | None = None
        project_dir: Text | None = None
        select: Dynamic[Items[Text]] | None = None
        selector: Text | None = None
        target: Text | None = None
        task_runner: One[TaskRunner] | None = None
        thread: Dynamic[Int] | None = None
        warn_error: Dynamic[Bool] | None = None
        docker: Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text | None = None
        docker_options: (
            Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text
            | None
        ) = None
        runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
        @property
        def outputs(self) -> TestOutputs:
            return TestOutputs(self._output_root, self.id)
    return Test


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Build,
        _Compile,
        _DbtCLI,
        _DbtCLIKvStoreManifest,
        _Deps,
        _Freshness,
        _List,
        _Run,
        _Seed,
        _Setup,
        _Snapshot,
        _Test,
    ),
)
