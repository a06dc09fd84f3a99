# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.docker.cli``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.docker.cli"


def _Build():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class BuildOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"image_id": "imageId"}
        image_id: Reference
    class Build(BaseTask):
        """``io.kestra.plugin.docker.cli.Build``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.docker.cli.Build",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("tags",),
            aliases=("io.kestra.plugin.docker.Build",),
        )
        tags: Dynamic[Items[Text]] | None = None
        build_args: Dynamic[Map[Data]] | None = None
        config: Text | Map[Data] | None = None
        credentials: Dynamic[One[later("kestra_dsl.plugins.scripts.runner.docker", "Credentials")]] | None = None
        dockerfile: Text | None = None
        host: Text | None = None
        input_files: Map[Data] | Text | None = None
        labels: Dynamic[Map[Data]] | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        platforms: Dynamic[Items[Text]] | None = None
        pull: Dynamic[Bool] | None = None
        push: Dynamic[Bool] | None = None
        target: Text | None = None
        @property
        def outputs(self) -> BuildOutputs:
            return BuildOutputs(self._output_root, self.id)
    return Build


def _Compose():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ComposeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class Compose(BaseTask):
        """``io.kestra.plugin.docker.cli.Compose``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.docker.cli.Compose",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("compose_args",),
            property_versions={"execution_context": ("2.0",), "docker": ("1.3",)},
            names={"target_os": "targetOS"},
            deprecated_properties=("docker", "output_directory", "runner", "warning_on_std_err"),
            aliases=("io.kestra.plugin.docker.Compose",),
            replacements={"docker": "task_runner and container_image", "runner": "task_runner", "warning_on_std_err": "nothing"},
        )
        compose_args: Dynamic[Items[Text]] | None = None
        before_commands: Dynamic[Items[Text]] | None = None
        compose_file: Text | None = None
        compose_files: Dynamic[Items[Text]] | None = None
        container_image: Text | None = None
        env: Dynamic[Map[Text]] | None = None
        execution_context: Dynamic[Bool] | None = None
        fail_fast: Dynamic[Bool] | None = None
        input_files: Map[Data] | Text | None = None
        interpreter: Dynamic[Items[Text]] | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        target_os: Dynamic[Literal["LINUX", "WINDOWS", "AUTO"]] | None = None
        task_runner: One[TaskRunner] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        output_directory: Dynamic[Bool] | None = None
        runner: Literal["PROCESS", "DOCKER"] | None = None
        warning_on_std_err: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> ComposeOutputs:
            return ComposeOutputs(self._output_root, self.id)
    return Compose


def _ImageLs():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ImageLsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "images": "images"}
        count: Reference
        images: Reference
    class ImageLs(BaseTask):
        """``io.kestra.plugin.docker.cli.ImageLs``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.docker.cli.ImageLs",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.docker.ImageLs",),
        )
        config: Text | Map[Data] | None = None
        credentials: Dynamic[One[later("kestra_dsl.plugins.scripts.runner.docker", "Credentials")]] | None = None
        host: Text | None = None
        image_name_filter: Text | None = None
        label_filter: Dynamic[Map[Data]] | None = None
        show_all: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> ImageLsOutputs:
            return ImageLsOutputs(self._output_root, self.id)
    return ImageLs


def _Prune():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    class Prune(BaseTask):
        """``io.kestra.plugin.docker.cli.Prune``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.docker.cli.Prune",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("prune_type",),
            aliases=("io.kestra.plugin.docker.Prune",),
        )
        prune_type: Dynamic[Literal["BUILD", "CONTAINERS", "IMAGES", "NETWORKS", "VOLUMES"]] | None = None
        config: Text | Map[Data] | None = None
        credentials: Dynamic[One[later("kestra_dsl.plugins.scripts.runner.docker", "Credentials")]] | None = None
        dangling: Dynamic[Bool] | None = None
        host: Text | None = None
        label_filters: Dynamic[Items[Text]] | None = None
        until: Text | None = None
    return Prune


def _Pull():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class Pull(BaseTask):
        """``io.kestra.plugin.docker.cli.Pull``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.docker.cli.Pull",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("image",),
            aliases=("io.kestra.plugin.docker.Pull",),
        )
        image: Text | None = None
        config: Text | Map[Data] | None = None
        credentials: Dynamic[One[later("kestra_dsl.plugins.scripts.runner.docker", "Credentials")]] | None = None
        host: Text | None = None
    return Pull


def _Push():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    class Push(BaseTask):
        """``io.kestra.plugin.docker.cli.Push``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.docker.cli.Push",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("tags",),
            aliases=("io.kestra.plugin.docker.Push",),
        )
        tags: Dynamic[Items[Text]] | None = None
        config: Text | Map[Data] | None = None
        credentials: Dynamic[One[later("kestra_dsl.plugins.scripts.runner.docker", "Credentials")]] | None = None
        host: Text | None = None
    return Push


def _Rm():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    class Rm(BaseTask):
        """``io.kestra.plugin.docker.cli.Rm``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.docker.cli.Rm",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.docker.Rm",),
        )
        config: Text | Map[Data] | None = None
        container_ids: Dynamic[Items[Text]] | None = None
        credentials: Dynamic[One[later("kestra_dsl.plugins.scripts.runner.docker", "Credentials")]] | None = None
        force: Dynamic[Bool] | None = None
        host: Text | None = None
        image_ids: Dynamic[Items[Text]] | None = None
        remove_volumes: Dynamic[Bool] | None = None
    return Rm


def _Run():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
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
        """``io.kestra.plugin.docker.cli.Run``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.docker.cli.Run",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("container_image",),
            deprecated_properties=("warning_on_std_err",),
            aliases=("io.kestra.plugin.docker.Run",),
            replacements={"warning_on_std_err": "nothing"},
        )
        container_image: Text | None = None
        commands: Dynamic[Items[Text]] | None = None
        config: Text | Map[Data] | None = None
        cpu: One[later("kestra_dsl.plugins.scripts.runner.docker", "Cpu")] | None = None
        credentials: Dynamic[One[later("kestra_dsl.plugins.scripts.runner.docker", "Credentials")]] | None = None
        device_requests: Items[One[later("kestra_dsl.plugins.scripts.runner.docker", "DeviceRequest")]] | None = None
        entry_point: Dynamic[Items[Text]] | None = None
        env: Dynamic[Map[Data]] | None = None
        extra_hosts: Dynamic[Items[Text]] | None = None
        host: Text | None = None
        input_files: Map[Data] | Text | None = None
        memory: One[later("kestra_dsl.plugins.scripts.runner.docker", "Memory")] | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        network_mode: Text | None = None
        output_files: Dynamic[Items[Text]] | None = None
        port_bindings: Dynamic[Items[Text]] | None = None
        privileged: Dynamic[Bool] | None = None
        pull_policy: Dynamic[Literal["IF_NOT_PRESENT", "ALWAYS", "NEVER"]] | None = None
        shm_size: Text | None = None
        user: Text | None = None
        volumes: Dynamic[Items[Text]] | None = None
        wait: Dynamic[Bool] | None = None
        warning_on_std_err: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> RunOutputs:
            return RunOutputs(self._output_root, self.id)
    return Run


def _Stop():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text, later
    class Stop(BaseTask):
        """``io.kestra.plugin.docker.cli.Stop``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.docker.cli.Stop",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.docker.Stop",),
        )
        config: Text | Map[Data] | None = None
        container_id: Text | None = None
        credentials: Dynamic[One[later("kestra_dsl.plugins.scripts.runner.docker", "Credentials")]] | None = None
        delete: Dynamic[Bool] | None = None
        host: Text | None = None
        kill: Dynamic[Bool] | None = None
    return Stop


def _Tag():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class Tag(BaseTask):
        """``io.kestra.plugin.docker.cli.Tag``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.docker.cli.Tag",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("source_image", "target_image"),
            aliases=("io.kestra.plugin.docker.Tag",),
        )
        source_image: Text | None = None
        target_image: Text | None = None
        config: Text | Map[Data] | None = None
        credentials: Dynamic[One[later("kestra_dsl.plugins.scripts.runner.docker", "Credentials")]] | None = None
        host: Text | None = None
    return Tag


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Build,
        _Compose,
        _ImageLs,
        _Prune,
        _Pull,
        _Push,
        _Rm,
        _Run,
        _Stop,
        _Tag,
    ),
)
