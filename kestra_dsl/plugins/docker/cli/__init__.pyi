# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.docker.cli``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions
from kestra_dsl.plugins.scripts.runner.docker import Cpu, Credentials, DeviceRequest, Memory

__all__ = [
    "Build",
    "Compose",
    "ImageLs",
    "Prune",
    "Pull",
    "Push",
    "Rm",
    "Run",
    "Stop",
    "Tag",
]

PREFIX: str


class BuildOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"image_id": "imageId"}
    image_id: Reference


class Build(BaseTask):
    """``io.kestra.plugin.docker.cli.Build``."""

    tags: Dynamic[Items[Text]] | None = None
    """Required."""
    build_args: Dynamic[Map[Data]] | None = None
    config: Text | Map[Data] | None = None
    credentials: Dynamic[One[Credentials]] | None = None
    dockerfile: Text | None = None
    host: Text | None = None
    input_files: Map[Data] | Text | None = None
    labels: Dynamic[Map[Data]] | None = None
    namespace_files: One[NamespaceFiles] | None = None
    platforms: Dynamic[Items[Text]] | None = None
    pull: Dynamic[Bool] | None = None
    """Default: true."""
    push: Dynamic[Bool] | None = None
    """Default: false."""
    target: Text | None = None

    @property
    def outputs(self) -> BuildOutputs:
        return BuildOutputs(self._output_root, self.id)


class ComposeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Compose(BaseTask):
    """``io.kestra.plugin.docker.cli.Compose``."""

    compose_args: Dynamic[Items[Text]] | None = None
    """Required."""
    before_commands: Dynamic[Items[Text]] | None = None
    compose_file: Text | None = None
    compose_files: Dynamic[Items[Text]] | None = None
    container_image: Text | None = None
    """Default: docker:27.5.1-cli."""
    env: Dynamic[Map[Text]] | None = None
    execution_context: Dynamic[Bool] | None = None
    """Default: false. In Kestra 2.0."""
    fail_fast: Dynamic[Bool] | None = None
    """Default: true."""
    input_files: Map[Data] | Text | None = None
    interpreter: Dynamic[Items[Text]] | None = None
    """Default: ["/bin/sh","-c"]."""
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
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
    def outputs(self) -> ComposeOutputs:
        return ComposeOutputs(self._output_root, self.id)


class ImageLsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "images": "images"}
    count: Reference
    images: Reference


class ImageLs(BaseTask):
    """``io.kestra.plugin.docker.cli.ImageLs``."""

    config: Text | Map[Data] | None = None
    credentials: Dynamic[One[Credentials]] | None = None
    host: Text | None = None
    image_name_filter: Text | None = None
    label_filter: Dynamic[Map[Data]] | None = None
    show_all: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> ImageLsOutputs:
        return ImageLsOutputs(self._output_root, self.id)


class Prune(BaseTask):
    """``io.kestra.plugin.docker.cli.Prune``."""

    prune_type: Dynamic[Literal["BUILD", "CONTAINERS", "IMAGES", "NETWORKS", "VOLUMES"]] | None = None
    """Required."""
    config: Text | Map[Data] | None = None
    credentials: Dynamic[One[Credentials]] | None = None
    dangling: Dynamic[Bool] | None = None
    """Default: false."""
    host: Text | None = None
    label_filters: Dynamic[Items[Text]] | None = None
    until: Text | None = None


class Pull(BaseTask):
    """``io.kestra.plugin.docker.cli.Pull``."""

    image: Text | None = None
    """Required."""
    config: Text | Map[Data] | None = None
    credentials: Dynamic[One[Credentials]] | None = None
    host: Text | None = None


class Push(BaseTask):
    """``io.kestra.plugin.docker.cli.Push``."""

    tags: Dynamic[Items[Text]] | None = None
    """Required."""
    config: Text | Map[Data] | None = None
    credentials: Dynamic[One[Credentials]] | None = None
    host: Text | None = None


class Rm(BaseTask):
    """``io.kestra.plugin.docker.cli.Rm``."""

    config: Text | Map[Data] | None = None
    container_ids: Dynamic[Items[Text]] | None = None
    credentials: Dynamic[One[Credentials]] | None = None
    force: Dynamic[Bool] | None = None
    """Default: false."""
    host: Text | None = None
    image_ids: Dynamic[Items[Text]] | None = None
    remove_volumes: Dynamic[Bool] | None = None
    """Default: false."""


class RunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Run(BaseTask):
    """``io.kestra.plugin.docker.cli.Run``."""

    container_image: Text | None = None
    """Required."""
    commands: Dynamic[Items[Text]] | None = None
    """Default: []."""
    config: Text | Map[Data] | None = None
    cpu: One[Cpu] | None = None
    credentials: Dynamic[One[Credentials]] | None = None
    device_requests: Items[One[DeviceRequest]] | None = None
    entry_point: Dynamic[Items[Text]] | None = None
    env: Dynamic[Map[Data]] | None = None
    extra_hosts: Dynamic[Items[Text]] | None = None
    host: Text | None = None
    input_files: Map[Data] | Text | None = None
    memory: One[Memory] | None = None
    namespace_files: One[NamespaceFiles] | None = None
    network_mode: Text | None = None
    output_files: Dynamic[Items[Text]] | None = None
    port_bindings: Dynamic[Items[Text]] | None = None
    privileged: Dynamic[Bool] | None = None
    pull_policy: Dynamic[Literal["IF_NOT_PRESENT", "ALWAYS", "NEVER"]] | None = None
    """Default: IF_NOT_PRESENT."""
    shm_size: Text | None = None
    user: Text | None = None
    volumes: Dynamic[Items[Text]] | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """Deprecated; has no effect."""

    @property
    def outputs(self) -> RunOutputs:
        return RunOutputs(self._output_root, self.id)


class Stop(BaseTask):
    """``io.kestra.plugin.docker.cli.Stop``."""

    config: Text | Map[Data] | None = None
    container_id: Text | None = None
    credentials: Dynamic[One[Credentials]] | None = None
    delete: Dynamic[Bool] | None = None
    """Default: true."""
    host: Text | None = None
    kill: Dynamic[Bool] | None = None
    """Default: false."""


class Tag(BaseTask):
    """``io.kestra.plugin.docker.cli.Tag``."""

    source_image: Text | None = None
    """Required."""
    target_image: Text | None = None
    """Required."""
    config: Text | Map[Data] | None = None
    credentials: Dynamic[One[Credentials]] | None = None
    host: Text | None = None
