# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["JsonToIon", "JsonToIonOutputs"]


class JsonToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class JsonToIon(BaseTask):
    """``io.kestra.plugin.serdes.json.JsonToIon``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.serdes.json.JsonToIon",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
        aliases=("io.kestra.plugin.serdes.json.JsonReader",),
    )

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""
    new_line: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> JsonToIonOutputs:
        return JsonToIonOutputs(self._output_root, self.id)
