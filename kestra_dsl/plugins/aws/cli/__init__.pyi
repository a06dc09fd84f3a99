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
    """``io.kestra.plugin.aws.cli.AwsCLI``."""

    commands: Dynamic[Items[Text]] | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    container_image: Text | None = None
    """Default: amazon/aws-cli."""
    endpoint_override: Text | None = None
    env: Dynamic[Map[Text]] | None = None
    force_path_style: Dynamic[Bool] | None = None
    input_files: Data | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    output_format: Literal["JSON", "TEXT", "TABLE", "YAML"] | None = None
    """Default: JSON."""
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_credential_source: Literal["ENVIRONMENT", "EC2_INSTANCE_METADATA", "ECS_CONTAINER"] | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None
    task_runner: One[TaskRunner] | None = None
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""

    @property
    def outputs(self) -> AwsCLIOutputs:
        return AwsCLIOutputs(self._output_root, self.id)
