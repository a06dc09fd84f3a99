# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["JsonToToon", "JsonToToonOutputs"]


class JsonToToonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class JsonToToon(BaseTask):
    """``io.kestra.plugin.serdes.json.JsonToToon``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.serdes.json.JsonToToon",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
    )

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""

    @property
    def outputs(self) -> JsonToToonOutputs:
        return JsonToToonOutputs(self._output_root, self.id)
