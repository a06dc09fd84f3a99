# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["IonToJson", "IonToJsonOutputs"]


class IonToJsonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class IonToJson(BaseTask):
    """``io.kestra.plugin.serdes.json.IonToJson``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.serdes.json.IonToJson",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
        aliases=("io.kestra.plugin.serdes.json.JsonWriter",),
    )

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""
    new_line: Dynamic[Bool] | None = None
    """Default: true."""
    should_keep_annotations: Dynamic[Bool] | None = None
    """Default: false."""
    time_zone_id: Text | None = None
    """Default: Etc/UTC."""

    @property
    def outputs(self) -> IonToJsonOutputs:
        return IonToJsonOutputs(self._output_root, self.id)
