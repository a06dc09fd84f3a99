# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Size", "SizeOutputs"]


class SizeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size"}
    size: Reference


class Size(BaseTask):
    """``io.kestra.plugin.core.storage.Size``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.storage.Size",
        required=("uri",),
        aliases=("io.kestra.core.tasks.storages.Size",),
    )

    uri: Text | None = None
    """Required."""

    @property
    def outputs(self) -> SizeOutputs:
        return SizeOutputs(self._output_root, self.id)
