# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ComputeNodeIdentityReference",
    "ContainerRegistry",
    "Job",
    "OutputFile",
    "OutputFileBlobContainerDestination",
    "OutputFileDestination",
    "OutputFileUploadOptions",
    "ResourceFile",
    "Task",
    "TaskConstraints",
    "TaskContainerSettings",
]


def _ComputeNodeIdentityReference():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class ComputeNodeIdentityReference(Node):
        """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.ComputeNodeIdentityReference``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        resource_id: Text | None = None
    return ComputeNodeIdentityReference


def _ContainerRegistry():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class ContainerRegistry(Node):
        """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.ContainerRegistry``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        identity_reference: (
            Dynamic[One[later("kestra_dsl.plugins.azure.shared.batch.models", "ComputeNodeIdentityReference")]]
            | None
        ) = None
        password: Text | None = None
        registry_server: Text | None = None
        user_name: Text | None = None
    return ContainerRegistry


def _Job():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int, Map, Text
    class Job(Node):
        """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.Job``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        id: str
        display_name: Text | None = None
        labels: Dynamic[Map[Text]] | None = None
        max_parallel_tasks: Dynamic[Int] | None = None
        priority: Dynamic[Int] | None = None
    return Job


def _OutputFile():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import One, Text, later
    class OutputFile(Node):
        """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.OutputFile``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        destination: One[later("kestra_dsl.plugins.azure.shared.batch.models", "OutputFileDestination")] | None = None
        file_pattern: Text | None = None
        upload_options: One[later("kestra_dsl.plugins.azure.shared.batch.models", "OutputFileUploadOptions")] | None = None
    return OutputFile


def _OutputFileBlobContainerDestination():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import One, Text, later
    class OutputFileBlobContainerDestination(Node):
        """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.OutputFileBlobContainerDestination``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        container_url: Text | None = None
        identity_reference: (
            One[later("kestra_dsl.plugins.azure.shared.batch.models", "ComputeNodeIdentityReference")]
            | None
        ) = None
        path: Text | None = None
    return OutputFileBlobContainerDestination


def _OutputFileDestination():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, One, later
    class OutputFileDestination(Node):
        """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.OutputFileDestination``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        container: (
            Dynamic[One[later("kestra_dsl.plugins.azure.shared.batch.models", "OutputFileBlobContainerDestination")]]
            | None
        ) = None
    return OutputFileDestination


def _OutputFileUploadOptions():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic
    class OutputFileUploadOptions(Node):
        """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.OutputFileUploadOptions``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        upload_condition: Dynamic[Literal["TASK_SUCCESS", "TASK_FAILURE", "TASK_COMPLETION"]] | None = None
    return OutputFileUploadOptions


def _ResourceFile():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class ResourceFile(Node):
        """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.ResourceFile``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auto_storage_container_name: Text | None = None
        blob_prefix: Text | None = None
        file_mode: Text | None = None
        file_path: Text | None = None
        http_url: Text | None = None
        identity_reference: (
            Dynamic[One[later("kestra_dsl.plugins.azure.shared.batch.models", "ComputeNodeIdentityReference")]]
            | None
        ) = None
        storage_container_url: Text | None = None
    return ResourceFile


def _Task():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int, Items, Map, One, Text, later
    class Task(Node):
        """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.Task``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        id: str
        commands: Dynamic[Items[Text]] | None = None
        constraints: Dynamic[One[later("kestra_dsl.plugins.azure.shared.batch.models", "TaskConstraints")]] | None = None
        container_settings: (
            Dynamic[One[later("kestra_dsl.plugins.azure.shared.batch.models", "TaskContainerSettings")]]
            | None
        ) = None
        display_name: Text | None = None
        environments: Dynamic[Map[Text]] | None = None
        interpreter: Text | None = None
        interpreter_args: Items[Text] | None = None
        output_dirs: Dynamic[Items[Text]] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        required_slots: Dynamic[Int] | None = None
        resource_files: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.azure.shared.batch.models", "ResourceFile")]]]]
            | None
        ) = None
        upload_files: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.azure.shared.batch.models", "OutputFile")]]]]
            | None
        ) = None
    return Task


def _TaskConstraints():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Duration, Dynamic, Int
    class TaskConstraints(Node):
        """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.TaskConstraints``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        max_task_retry_count: Dynamic[Int] | None = None
        max_wall_clock_time: Dynamic[Duration] | None = None
        retention_time: Dynamic[Duration] | None = None
    return TaskConstraints


def _TaskContainerSettings():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class TaskContainerSettings(Node):
        """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.TaskContainerSettings``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        container_run_options: Text | None = None
        image_name: Text | None = None
        registry: One[later("kestra_dsl.plugins.azure.shared.batch.models", "ContainerRegistry")] | None = None
        working_directory: Dynamic[Literal["TASK_WORKING_DIRECTORY", "CONTAINER_IMAGE_DEFAULT"]] | None = None
    return TaskContainerSettings


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ComputeNodeIdentityReference,
        _ContainerRegistry,
        _Job,
        _OutputFile,
        _OutputFileBlobContainerDestination,
        _OutputFileDestination,
        _OutputFileUploadOptions,
        _ResourceFile,
        _Task,
        _TaskConstraints,
        _TaskContainerSettings,
    ),
)
