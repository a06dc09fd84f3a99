# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Concat", "ConcatOutputs"]


class ConcatOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Concat(BaseTask):
    """``io.kestra.plugin.core.storage.Concat``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.storage.Concat",
        required=("files",),
        aliases=("io.kestra.core.tasks.storages.Concat",),
    )

    files: Data | None = None
    """Required."""
    extension: Text | None = None
    """Default: .tmp."""
    separator: Text | None = None

    @property
    def outputs(self) -> ConcatOutputs:
        return ConcatOutputs(self._output_root, self.id)
