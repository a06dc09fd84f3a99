# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models._namespace_files import NamespaceFiles

__all__ = ["SnowflakeCLI", "SnowflakeCLIOutputs"]


class SnowflakeCLIOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class SnowflakeCLI(BaseTask):
    """``io.kestra.plugin.jdbc.snowflake.SnowflakeCLI``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.jdbc.snowflake.SnowflakeCLI",
        versions=("1.3",),
        known=("1.3",),
        required=("account", "commands", "username"),
    )

    account: Text | None = None
    """Required."""
    commands: Dynamic[Items[Text]] | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    container_image: Text | None = None
    """Default: ghcr.io/kestra-io/snowflake-cli."""
    env: Dynamic[Map[Data]] | None = None
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    password: Text | None = None
    private_key: Text | None = None
    private_key_password: Text | None = None
    task_runner: One[TaskRunner] | None = None

    @property
    def outputs(self) -> SnowflakeCLIOutputs:
        return SnowflakeCLIOutputs(self._output_root, self.id)
