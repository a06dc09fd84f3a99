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
    """``io.kestra.plugin.docker.cli.Build``.

    A task. In Kestra 1.3, 2.0. From plugin-docker 1.6.0. Required: id, tags.
    https://kestra.io/plugins/plugin-docker/cli/io.kestra.plugin.docker.cli.build
    """

    tags: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    build_args: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    config: Text | Map[Data] | None = None
    """Text, or mapping of names to any data."""
    credentials: Dynamic[One[Credentials]] | None = None
    """Credentials, or an expression."""
    dockerfile: Text | None = None
    """Text, or an expression."""
    host: Text | None = None
    """Address of the Docker daemon, such as `unix:///var/run/docker.sock`. Text, or an expression."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    labels: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    platforms: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    pull: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    push: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    target: Text | None = None
    """Text, or an expression."""

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
    """``io.kestra.plugin.docker.cli.Compose``.

    A task. In Kestra 1.3, 2.0. From plugin-docker 1.6.0. Required: id, compose_args.
    https://kestra.io/plugins/plugin-docker/cli/io.kestra.plugin.docker.cli.compose
    """

    compose_args: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    before_commands: Dynamic[Items[Text]] | None = None
    """Shell commands that run first, in the same place, such as `pip install requests`. List of text, or an expression."""
    compose_file: Text | None = None
    """Text, or an expression."""
    compose_files: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: docker:27.5.1-cli."""
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
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
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
    def outputs(self) -> ComposeOutputs:
        return ComposeOutputs(self._output_root, self.id)


class ImageLsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "images": "images"}
    count: Reference
    images: Reference


class ImageLs(BaseTask):
    """``io.kestra.plugin.docker.cli.ImageLs``.

    A task. In Kestra 1.3, 2.0. From plugin-docker 1.6.0. Required: id.
    https://kestra.io/plugins/plugin-docker/cli/io.kestra.plugin.docker.cli.imagels
    """

    config: Text | Map[Data] | None = None
    """Text, or mapping of names to any data."""
    credentials: Dynamic[One[Credentials]] | None = None
    """Credentials, or an expression."""
    host: Text | None = None
    """Address of the Docker daemon, such as `unix:///var/run/docker.sock`. Text, or an expression."""
    image_name_filter: Text | None = None
    """Text, or an expression."""
    label_filter: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    show_all: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> ImageLsOutputs:
        return ImageLsOutputs(self._output_root, self.id)


class Prune(BaseTask):
    """``io.kestra.plugin.docker.cli.Prune``.

    A task. In Kestra 1.3, 2.0. From plugin-docker 1.6.0. Required: id, prune_type.
    https://kestra.io/plugins/plugin-docker/cli/io.kestra.plugin.docker.cli.prune
    """

    prune_type: Dynamic[Literal["BUILD", "CONTAINERS", "IMAGES", "NETWORKS", "VOLUMES"]] | None = None
    """BUILD, CONTAINERS, IMAGES, NETWORKS or VOLUMES, or an expression. Required."""
    config: Text | Map[Data] | None = None
    """Text, or mapping of names to any data."""
    credentials: Dynamic[One[Credentials]] | None = None
    """Credentials, or an expression."""
    dangling: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    host: Text | None = None
    """Address of the Docker daemon, such as `unix:///var/run/docker.sock`. Text, or an expression."""
    label_filters: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    until: Text | None = None
    """Text, or an expression."""


class Pull(BaseTask):
    """``io.kestra.plugin.docker.cli.Pull``.

    A task. In Kestra 1.3, 2.0. From plugin-docker 1.6.0. Required: id, image.
    https://kestra.io/plugins/plugin-docker/cli/io.kestra.plugin.docker.cli.pull
    """

    image: Text | None = None
    """Text, or an expression. Required."""
    config: Text | Map[Data] | None = None
    """Text, or mapping of names to any data."""
    credentials: Dynamic[One[Credentials]] | None = None
    """Credentials, or an expression."""
    host: Text | None = None
    """Address of the Docker daemon, such as `unix:///var/run/docker.sock`. Text, or an expression."""


class Push(BaseTask):
    """``io.kestra.plugin.docker.cli.Push``.

    A task. In Kestra 1.3, 2.0. From plugin-docker 1.6.0. Required: id, tags.
    https://kestra.io/plugins/plugin-docker/cli/io.kestra.plugin.docker.cli.push
    """

    tags: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    config: Text | Map[Data] | None = None
    """Text, or mapping of names to any data."""
    credentials: Dynamic[One[Credentials]] | None = None
    """Credentials, or an expression."""
    host: Text | None = None
    """Address of the Docker daemon, such as `unix:///var/run/docker.sock`. Text, or an expression."""


class Rm(BaseTask):
    """``io.kestra.plugin.docker.cli.Rm``.

    A task. In Kestra 1.3, 2.0. From plugin-docker 1.6.0. Required: id.
    https://kestra.io/plugins/plugin-docker/cli/io.kestra.plugin.docker.cli.rm
    """

    config: Text | Map[Data] | None = None
    """Text, or mapping of names to any data."""
    container_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    credentials: Dynamic[One[Credentials]] | None = None
    """Credentials, or an expression."""
    force: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    host: Text | None = None
    """Address of the Docker daemon, such as `unix:///var/run/docker.sock`. Text, or an expression."""
    image_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    remove_volumes: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""


class RunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Run(BaseTask):
    """``io.kestra.plugin.docker.cli.Run``.

    A task. In Kestra 1.3, 2.0. From plugin-docker 1.6.0. Required: id, container_image.
    https://kestra.io/plugins/plugin-docker/cli/io.kestra.plugin.docker.cli.run
    """

    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Required."""
    commands: Dynamic[Items[Text]] | None = None
    """Commands, which run one after the other. List of text, or an expression. Default: []."""
    config: Text | Map[Data] | None = None
    """Text, or mapping of names to any data."""
    cpu: One[Cpu] | None = None
    """Cpu."""
    credentials: Dynamic[One[Credentials]] | None = None
    """Credentials, or an expression."""
    device_requests: Items[One[DeviceRequest]] | None = None
    """List of DeviceRequest."""
    entry_point: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    extra_hosts: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    host: Text | None = None
    """Address of the Docker daemon, such as `unix:///var/run/docker.sock`. Text, or an expression."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    memory: One[Memory] | None = None
    """Memory."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    network_mode: Text | None = None
    """Text, or an expression."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    port_bindings: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    privileged: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    pull_policy: Dynamic[Literal["IF_NOT_PRESENT", "ALWAYS", "NEVER"]] | None = None
    """IF_NOT_PRESENT, ALWAYS or NEVER, or an expression. Default: IF_NOT_PRESENT."""
    shm_size: Text | None = None
    """Text, or an expression."""
    user: Text | None = None
    """Text, or an expression."""
    volumes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated; has no effect."""

    @property
    def outputs(self) -> RunOutputs:
        return RunOutputs(self._output_root, self.id)


class Stop(BaseTask):
    """``io.kestra.plugin.docker.cli.Stop``.

    A task. In Kestra 1.3, 2.0. From plugin-docker 1.6.0. Required: id.
    https://kestra.io/plugins/plugin-docker/cli/io.kestra.plugin.docker.cli.stop
    """

    config: Text | Map[Data] | None = None
    """Text, or mapping of names to any data."""
    container_id: Text | None = None
    """Text, or an expression."""
    credentials: Dynamic[One[Credentials]] | None = None
    """Credentials, or an expression."""
    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    host: Text | None = None
    """Address of the Docker daemon, such as `unix:///var/run/docker.sock`. Text, or an expression."""
    kill: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""


class Tag(BaseTask):
    """``io.kestra.plugin.docker.cli.Tag``.

    A task. In Kestra 1.3, 2.0. From plugin-docker 1.6.0. Required: id, source_image, target_image.
    https://kestra.io/plugins/plugin-docker/cli/io.kestra.plugin.docker.cli.tag
    """

    source_image: Text | None = None
    """Text, or an expression. Required."""
    target_image: Text | None = None
    """Text, or an expression. Required."""
    config: Text | Map[Data] | None = None
    """Text, or mapping of names to any data."""
    credentials: Dynamic[One[Credentials]] | None = None
    """Credentials, or an expression."""
    host: Text | None = None
    """Address of the Docker daemon, such as `unix:///var/run/docker.sock`. Text, or an expression."""
