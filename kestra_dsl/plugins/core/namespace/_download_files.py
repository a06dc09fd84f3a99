# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["DownloadFiles", "DownloadFilesOutputs"]


class DownloadFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class DownloadFiles(BaseTask):
    """``io.kestra.plugin.core.namespace.DownloadFiles``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.namespace.DownloadFiles",
        required=("files", "namespace"),
    )

    files: Items[Data] | Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
    destination: Text | None = None

    @property
    def outputs(self) -> DownloadFilesOutputs:
        return DownloadFilesOutputs(self._output_root, self.id)
