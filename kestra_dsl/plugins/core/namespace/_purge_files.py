# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.core.namespace._files_purge_behavior import FilesPurgeBehavior

__all__ = ["PurgeFiles", "PurgeFilesOutputs"]


class PurgeFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size"}
    size: Reference


class PurgeFiles(BaseTask):
    """``io.kestra.plugin.core.namespace.PurgeFiles``. In Kestra 1.3, 2.0."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.namespace.PurgeFiles",
        versions=("1.3", "2.0"),
    )

    behavior: One[FilesPurgeBehavior] | Text | None = None
    """Default: {"type":"version","keepAmount":1}."""
    file_pattern: Text | None = None
    include_child_namespaces: Dynamic[Bool] | None = None
    """Default: true."""
    namespace_pattern: Text | None = None
    namespaces: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> PurgeFilesOutputs:
        return PurgeFilesOutputs(self._output_root, self.id)
