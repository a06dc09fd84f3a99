# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Move", "MoveOutputs"]


class MoveOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"from_": "from", "to": "to"}
    from_: Reference
    to: Reference


class Move(BaseTask):
    """``io.kestra.plugin.fs.nfs.Move``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.nfs.Move",
        versions=("1.3",),
        known=("1.3",),
        required=("from_", "to"),
    )

    from_: Text | None = None
    """Required."""
    to: Text | None = None
    """Required."""

    @property
    def outputs(self) -> MoveOutputs:
        return MoveOutputs(self._output_root, self.id)
