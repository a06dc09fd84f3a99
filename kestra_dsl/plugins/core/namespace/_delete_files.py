# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["DeleteFiles", "DeleteFilesOutputs"]


class DeleteFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class DeleteFiles(BaseTask):
    """``io.kestra.plugin.core.namespace.DeleteFiles``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.namespace.DeleteFiles",
        required=("files", "namespace"),
    )

    files: Items[Data] | Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
    delete_parent_folder: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> DeleteFilesOutputs:
        return DeleteFilesOutputs(self._output_root, self.id)
