# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["LocalFiles", "LocalFilesOutputs"]


class LocalFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uris": "uris"}
    uris: Reference


class LocalFiles(BaseTask):
    """``io.kestra.plugin.core.storage.LocalFiles``. In Kestra 1.1, 1.3. Deprecated. Use inputFiles and outputFiles of the task."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.storage.LocalFiles",
        versions=("1.1", "1.3"),
        deprecated=True,
        aliases=("io.kestra.core.tasks.storages.LocalFiles",),
        replaced_by="inputFiles and outputFiles of the task",
    )

    inputs: Map[Data] | Text | None = None
    outputs_: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> LocalFilesOutputs:
        return LocalFilesOutputs(self._output_root, self.id)
