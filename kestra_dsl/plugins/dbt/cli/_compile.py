# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models._namespace_files import NamespaceFiles
from kestra_dsl.plugins.scripts.exec.scripts.models._docker_options import DockerOptions

__all__ = ["Compile", "CompileOutputs"]


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
        versions=("1.3",),
        known=("1.3",),
        deprecated=True,
        deprecated_properties=("docker", "docker_options", "runner"),
        replaced_by="io.kestra.plugin.dbt.cli.DbtCLI",
        replacements={"docker": "task_runner and container_image", "docker_options": "task_runner and container_image", "runner": "task_runner"},
    )

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
