# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["JsonToYaml", "JsonToYamlOutputs"]


class JsonToYamlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class JsonToYaml(BaseTask):
    """``io.kestra.plugin.serdes.yaml.JsonToYaml``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.serdes.yaml.JsonToYaml",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
    )

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""
    jsonl: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> JsonToYamlOutputs:
        return JsonToYamlOutputs(self._output_root, self.id)
