# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Write", "WriteOutputs"]


class WriteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Write(BaseTask):
    """``io.kestra.plugin.core.storage.Write``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.storage.Write",
        required=("content",),
    )

    content: Text | None = None
    """Required."""
    extension: Text | None = None

    @property
    def outputs(self) -> WriteOutputs:
        return WriteOutputs(self._output_root, self.id)
