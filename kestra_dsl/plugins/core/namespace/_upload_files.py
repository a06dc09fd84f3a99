# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["UploadFiles", "UploadFilesOutputs"]


class UploadFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class UploadFiles(BaseTask):
    """``io.kestra.plugin.core.namespace.UploadFiles``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.namespace.UploadFiles",
        required=("namespace",),
    )

    namespace: Text | None = None
    """Required."""
    conflict: Dynamic[Literal["OVERWRITE", "ERROR", "SKIP"]] | None = None
    """Default: OVERWRITE."""
    destination: Text | None = None
    """Default: /."""
    files: Dynamic[Items[Text]] | None = None
    files_map: Map[Data] | Text | None = None

    @property
    def outputs(self) -> UploadFilesOutputs:
        return UploadFilesOutputs(self._output_root, self.id)
