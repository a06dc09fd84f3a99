# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["ParquetToIon", "ParquetToIonOutputs"]


class ParquetToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class ParquetToIon(BaseTask):
    """``io.kestra.plugin.serdes.parquet.ParquetToIon``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.serdes.parquet.ParquetToIon",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
        aliases=("io.kestra.plugin.serdes.parquet.ParquetReader",),
    )

    from_: Text | None = None
    """Required."""

    @property
    def outputs(self) -> ParquetToIonOutputs:
        return ParquetToIonOutputs(self._output_root, self.id)
