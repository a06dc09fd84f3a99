# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["List", "ListOutputs"]


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class List(BaseTask):
    """``io.kestra.plugin.fs.nfs.List``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.nfs.List",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
    )

    from_: Text | None = None
    """Required."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    sort: Dynamic[Literal["NONE", "LAST_MODIFIED_ASC", "LAST_MODIFIED_DESC", "NAME_ASC", "NAME_DESC"]] | None = None
    """Default: NONE."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)
