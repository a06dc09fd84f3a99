# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Uploads", "UploadsOutputs"]


class UploadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class Uploads(BaseTask):
    """``io.kestra.plugin.fs.local.Uploads``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.local.Uploads",
        versions=("1.3",),
        known=("1.3",),
        required=("from_", "to"),
    )

    from_: Text | Items[Data] | Map[Data] | None = None
    """Required."""
    to: Text | None = None
    """Required."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    overwrite: Dynamic[Bool] | None = None
    """Default: true."""
    reg_exp: Text | None = None

    @property
    def outputs(self) -> UploadsOutputs:
        return UploadsOutputs(self._output_root, self.id)
