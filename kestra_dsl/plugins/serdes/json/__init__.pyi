# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.json``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "IonToJson",
    "JsonToIon",
    "JsonToJsonl",
    "JsonToToon",
    "ToonToJson",
]

PREFIX: str


class IonToJsonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class IonToJson(BaseTask):
    """``io.kestra.plugin.serdes.json.IonToJson``."""

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


class JsonToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class JsonToIon(BaseTask):
    """``io.kestra.plugin.serdes.json.JsonToIon``."""

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""
    new_line: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> JsonToIonOutputs:
        return JsonToIonOutputs(self._output_root, self.id)


class JsonToJsonlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class JsonToJsonl(BaseTask):
    """``io.kestra.plugin.serdes.json.JsonToJsonl``."""

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""

    @property
    def outputs(self) -> JsonToJsonlOutputs:
        return JsonToJsonlOutputs(self._output_root, self.id)


class JsonToToonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class JsonToToon(BaseTask):
    """``io.kestra.plugin.serdes.json.JsonToToon``."""

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""

    @property
    def outputs(self) -> JsonToToonOutputs:
        return JsonToToonOutputs(self._output_root, self.id)


class ToonToJsonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class ToonToJson(BaseTask):
    """``io.kestra.plugin.serdes.json.ToonToJson``."""

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""

    @property
    def outputs(self) -> ToonToJsonOutputs:
        return ToonToJsonOutputs(self._output_root, self.id)
