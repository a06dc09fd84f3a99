# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models._namespace_files import NamespaceFiles

__all__ = ["ClickHouseLocalCLI", "ClickHouseLocalCLIOutputs"]


class ClickHouseLocalCLIOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class ClickHouseLocalCLI(BaseTask):
    """``io.kestra.plugin.jdbc.clickhouse.ClickHouseLocalCLI``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.jdbc.clickhouse.ClickHouseLocalCLI",
        versions=("1.3",),
        known=("1.3",),
        required=("commands",),
    )

    commands: Dynamic[Items[Text]] | None = None
    """Required."""
    before_commands: Dynamic[Items[Text]] | None = None
    container_image: Text | None = None
    """Default: clickhouse/clickhouse-server:latest."""
    env: Dynamic[Map[Data]] | None = None
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    task_runner: One[TaskRunner] | None = None

    @property
    def outputs(self) -> ClickHouseLocalCLIOutputs:
        return ClickHouseLocalCLIOutputs(self._output_root, self.id)
