# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Duration, Dynamic, Int, Items, Map, One, Text

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


class ComputeNodeIdentityReference(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.ComputeNodeIdentityReference``."""

    resource_id: Text | None = None


class ContainerRegistry(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.ContainerRegistry``."""

    identity_reference: Dynamic[One[ComputeNodeIdentityReference]] | None = None
    password: Text | None = None
    registry_server: Text | None = None
    user_name: Text | None = None


class Job(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.Job``."""

    id: str
    display_name: Text | None = None
    labels: Dynamic[Map[Text]] | None = None
    max_parallel_tasks: Dynamic[Int] | None = None
    priority: Dynamic[Int] | None = None


class OutputFile(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.OutputFile``."""

    destination: One[OutputFileDestination] | None = None
    file_pattern: Text | None = None
    upload_options: One[OutputFileUploadOptions] | None = None
    """Default: {'uploadcondition': 'taskcompletion'}."""


class OutputFileBlobContainerDestination(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.OutputFileBlobContainerDestination``."""

    container_url: Text | None = None
    identity_reference: One[ComputeNodeIdentityReference] | None = None
    path: Text | None = None


class OutputFileDestination(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.OutputFileDestination``."""

    container: Dynamic[One[OutputFileBlobContainerDestination]] | None = None


class OutputFileUploadOptions(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.OutputFileUploadOptions``."""

    upload_condition: Dynamic[Literal["TASK_SUCCESS", "TASK_FAILURE", "TASK_COMPLETION"]] | None = None
    """Default: taskcompletion."""


class ResourceFile(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.ResourceFile``."""

    auto_storage_container_name: Text | None = None
    blob_prefix: Text | None = None
    file_mode: Text | None = None
    file_path: Text | None = None
    http_url: Text | None = None
    identity_reference: Dynamic[One[ComputeNodeIdentityReference]] | None = None
    storage_container_url: Text | None = None


class Task(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.Task``."""

    id: str
    commands: Dynamic[Items[Text]] | None = None
    constraints: Dynamic[One[TaskConstraints]] | None = None
    container_settings: Dynamic[One[TaskContainerSettings]] | None = None
    display_name: Text | None = None
    environments: Dynamic[Map[Text]] | None = None
    interpreter: Text | None = None
    """Default: /bin/sh."""
    interpreter_args: Items[Text] | None = None
    """Default: ['-c']."""
    output_dirs: Dynamic[Items[Text]] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    required_slots: Dynamic[Int] | None = None
    resource_files: Dynamic[Items[Dynamic[One[ResourceFile]]]] | None = None
    upload_files: Dynamic[Items[Dynamic[One[OutputFile]]]] | None = None


class TaskConstraints(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.TaskConstraints``."""

    max_task_retry_count: Dynamic[Int] | None = None
    max_wall_clock_time: Dynamic[Duration] | None = None
    retention_time: Dynamic[Duration] | None = None


class TaskContainerSettings(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.TaskContainerSettings``."""

    container_run_options: Text | None = None
    image_name: Text | None = None
    registry: One[ContainerRegistry] | None = None
    working_directory: Dynamic[Literal["TASK_WORKING_DIRECTORY", "CONTAINER_IMAGE_DEFAULT"]] | None = None
