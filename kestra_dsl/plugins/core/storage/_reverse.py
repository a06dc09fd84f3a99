# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Reverse", "ReverseOutputs"]


class ReverseOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Reverse(BaseTask):
    """``io.kestra.plugin.core.storage.Reverse``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.storage.Reverse",
        required=("from_",),
        aliases=("io.kestra.core.tasks.storages.Reverse",),
    )

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""
    separator: Text | None = None
    """Default: ."""

    @property
    def outputs(self) -> ReverseOutputs:
        return ReverseOutputs(self._output_root, self.id)
