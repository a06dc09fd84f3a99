# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.cli``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "AwsCLI",
]

PREFIX = "io.kestra.plugin.aws.cli"


def _AwsCLI():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class AwsCLIOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class AwsCLI(BaseTask):
        """``io.kestra.plugin.aws.cli.AwsCLI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.cli.AwsCLI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("commands",),
            deprecated_properties=("docker",),
            replacements={"docker": "task_runner and container_image"},
        )
        commands: Dynamic[Items[Text]] | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        container_image: Text | None = None
        endpoint_override: Text | None = None
        env: Dynamic[Map[Text]] | None = None
        force_path_style: Dynamic[Bool] | None = None
        input_files: Data | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        output_format: Literal["JSON", "TEXT", "TABLE", "YAML"] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_credential_source: Literal["ENVIRONMENT", "EC2_INSTANCE_METADATA", "ECS_CONTAINER"] | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        @property
        def outputs(self) -> AwsCLIOutputs:
            return AwsCLIOutputs(self._output_root, self.id)
    return AwsCLI


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _AwsCLI,
    ),
)
