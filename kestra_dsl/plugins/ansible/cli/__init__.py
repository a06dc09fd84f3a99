# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ansible.cli``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "AnsibleCLI",
]

PREFIX = "io.kestra.plugin.ansible.cli"


def _AnsibleCLI():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class AnsibleCLIOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "playbooks": "playbooks", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        playbooks: Reference
        task_runner: Reference
        vars: Reference
    class AnsibleCLI(BaseTask):
        """``io.kestra.plugin.ansible.cli.AnsibleCLI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ansible.cli.AnsibleCLI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("commands",),
            deprecated_properties=("docker",),
            replacements={"docker": "task_runner and container_image"},
        )
        commands: Dynamic[Items[Text]] | None = None
        ansible_config: Text | None = None
        auto_install_galaxy_requirements: Dynamic[Bool] | None = None
        auto_install_python_requirements: Dynamic[Bool] | None = None
        before_commands: Dynamic[Items[Text]] | None = None
        container_image: Text | None = None
        env: Dynamic[Map[Data]] | None = None
        input_files: Map[Data] | Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        output_log_file: Dynamic[Bool] | None = None
        outputs_mode: Dynamic[Literal["ALL", "EXPLICIT"]] | None = None
        task_runner: One[TaskRunner] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        @property
        def outputs(self) -> AnsibleCLIOutputs:
            return AnsibleCLIOutputs(self._output_root, self.id)
    return AnsibleCLI


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _AnsibleCLI,
    ),
)
