# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Split", "SplitOutputs"]


class SplitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uris": "uris"}
    uris: Reference


class Split(BaseTask):
    """``io.kestra.plugin.core.storage.Split``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.storage.Split",
        required=("from_",),
        aliases=("io.kestra.core.tasks.storages.Split",),
    )

    from_: Text | None = None
    """Required."""
    bytes: Text | None = None
    partitions: Dynamic[Int] | None = None
    regex_pattern: Text | None = None
    rows: Dynamic[Int] | None = None
    separator: Text | None = None

    @property
    def outputs(self) -> SplitOutputs:
        return SplitOutputs(self._output_root, self.id)
