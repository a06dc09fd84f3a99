# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.cli``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions

__all__ = [
    "AwsCLI",
]

PREFIX: str


class AwsCLIOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class AwsCLI(BaseTask):
    """``io.kestra.plugin.aws.cli.AwsCLI``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, commands.
    https://kestra.io/plugins/plugin-aws/cli/io.kestra.plugin.aws.cli.awscli
    """

    commands: Dynamic[Items[Text]] | None = None
    """Commands, which run one after the other. List of text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: amazon/aws-cli."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    env: Dynamic[Map[Text]] | None = None
    """Environment variables of the process, by name. Mapping of names to text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    input_files: Data | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Any data."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    output_format: Literal["JSON", "TEXT", "TABLE", "YAML"] | None = None
    """JSON, TEXT, TABLE or YAML. Default: JSON."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_credential_source: Literal["ENVIRONMENT", "EC2_INSTANCE_METADATA", "ECS_CONTAINER"] | None = None
    """ENVIRONMENT, EC2_INSTANCE_METADATA or ECS_CONTAINER."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""

    @property
    def outputs(self) -> AwsCLIOutputs:
        return AwsCLIOutputs(self._output_root, self.id)
