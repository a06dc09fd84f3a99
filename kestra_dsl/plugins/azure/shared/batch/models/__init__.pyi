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
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.ComputeNodeIdentityReference``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    https://kestra.io/plugins/plugin-azure/shared/io.kestra.plugin.azure.shared.batch.models.computenodeidentityreference
    """

    resource_id: Text | None = None
    """Text, or an expression."""


class ContainerRegistry(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.ContainerRegistry``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    https://kestra.io/plugins/plugin-azure/shared/io.kestra.plugin.azure.shared.batch.models.containerregistry
    """

    identity_reference: Dynamic[One[ComputeNodeIdentityReference]] | None = None
    """ComputeNodeIdentityReference, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    registry_server: Text | None = None
    """Text, or an expression."""
    user_name: Text | None = None
    """Text, or an expression."""


class Job(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.Job``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    https://kestra.io/plugins/plugin-azure/shared/io.kestra.plugin.azure.shared.batch.models.job
    """

    id: str
    display_name: Text | None = None
    """Text, or an expression."""
    labels: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
    max_parallel_tasks: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    priority: Dynamic[Int] | None = None
    """Whole number, or an expression."""


class OutputFile(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.OutputFile``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    https://kestra.io/plugins/plugin-azure/shared/io.kestra.plugin.azure.shared.batch.models.outputfile
    """

    destination: One[OutputFileDestination] | None = None
    """OutputFileDestination."""
    file_pattern: Text | None = None
    """Text, or an expression."""
    upload_options: One[OutputFileUploadOptions] | None = None
    """OutputFileUploadOptions. Default: {"uploadCondition": "taskcompletion"}."""


class OutputFileBlobContainerDestination(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.OutputFileBlobContainerDestination``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    https://kestra.io/plugins/plugin-azure/shared/io.kestra.plugin.azure.shared.batch.models.outputfileblobcontainerdestination
    """

    container_url: Text | None = None
    """Text, or an expression."""
    identity_reference: One[ComputeNodeIdentityReference] | None = None
    """ComputeNodeIdentityReference."""
    path: Text | None = None
    """Text, or an expression."""


class OutputFileDestination(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.OutputFileDestination``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    https://kestra.io/plugins/plugin-azure/shared/io.kestra.plugin.azure.shared.batch.models.outputfiledestination
    """

    container: Dynamic[One[OutputFileBlobContainerDestination]] | None = None
    """OutputFileBlobContainerDestination, or an expression."""


class OutputFileUploadOptions(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.OutputFileUploadOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    https://kestra.io/plugins/plugin-azure/shared/io.kestra.plugin.azure.shared.batch.models.outputfileuploadoptions
    """

    upload_condition: Dynamic[Literal["TASK_SUCCESS", "TASK_FAILURE", "TASK_COMPLETION"]] | None = None
    """TASK_SUCCESS, TASK_FAILURE or TASK_COMPLETION, or an expression. Default: taskcompletion."""


class ResourceFile(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.ResourceFile``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    https://kestra.io/plugins/plugin-azure/shared/io.kestra.plugin.azure.shared.batch.models.resourcefile
    """

    auto_storage_container_name: Text | None = None
    """Text, or an expression."""
    blob_prefix: Text | None = None
    """Text, or an expression."""
    file_mode: Text | None = None
    """Text, or an expression."""
    file_path: Text | None = None
    """Text, or an expression."""
    http_url: Text | None = None
    """Text, or an expression."""
    identity_reference: Dynamic[One[ComputeNodeIdentityReference]] | None = None
    """ComputeNodeIdentityReference, or an expression."""
    storage_container_url: Text | None = None
    """Text, or an expression."""


class Task(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.Task``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    https://kestra.io/plugins/plugin-azure/shared/io.kestra.plugin.azure.shared.batch.models.task
    """

    id: str
    commands: Dynamic[Items[Text]] | None = None
    """Commands, which run one after the other. List of text, or an expression."""
    constraints: Dynamic[One[TaskConstraints]] | None = None
    """TaskConstraints, or an expression."""
    container_settings: Dynamic[One[TaskContainerSettings]] | None = None
    """TaskContainerSettings, or an expression."""
    display_name: Text | None = None
    """Text, or an expression."""
    environments: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
    interpreter: Text | None = None
    """Text, or an expression. Default: /bin/sh."""
    interpreter_args: Items[Text] | None = None
    """List of text. Default: ["-c"]."""
    output_dirs: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    required_slots: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    resource_files: Dynamic[Items[Dynamic[One[ResourceFile]]]] | None = None
    """List of ResourceFile, or an expression."""
    upload_files: Dynamic[Items[Dynamic[One[OutputFile]]]] | None = None
    """List of OutputFile, or an expression."""


class TaskConstraints(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.TaskConstraints``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    https://kestra.io/plugins/plugin-azure/shared/io.kestra.plugin.azure.shared.batch.models.taskconstraints
    """

    max_task_retry_count: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    max_wall_clock_time: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    retention_time: Dynamic[Duration] | None = None
    """Duration, or an expression."""


class TaskContainerSettings(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.batch.models.TaskContainerSettings``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    https://kestra.io/plugins/plugin-azure/shared/io.kestra.plugin.azure.shared.batch.models.taskcontainersettings
    """

    container_run_options: Text | None = None
    """Text, or an expression."""
    image_name: Text | None = None
    """Text, or an expression."""
    registry: One[ContainerRegistry] | None = None
    """ContainerRegistry."""
    working_directory: Dynamic[Literal["TASK_WORKING_DIRECTORY", "CONTAINER_IMAGE_DEFAULT"]] | None = None
    """TASK_WORKING_DIRECTORY or CONTAINER_IMAGE_DEFAULT, or an expression."""
