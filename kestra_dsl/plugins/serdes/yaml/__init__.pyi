# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.yaml``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "IonToYaml",
    "JsonToYaml",
    "YamlToIon",
    "YamlToJson",
]

PREFIX: str


class IonToYamlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class IonToYaml(BaseTask):
    """``io.kestra.plugin.serdes.yaml.IonToYaml``."""

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""

    @property
    def outputs(self) -> IonToYamlOutputs:
        return IonToYamlOutputs(self._output_root, self.id)


class JsonToYamlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class JsonToYaml(BaseTask):
    """``io.kestra.plugin.serdes.yaml.JsonToYaml``."""

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""
    jsonl: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> JsonToYamlOutputs:
        return JsonToYamlOutputs(self._output_root, self.id)


class YamlToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class YamlToIon(BaseTask):
    """``io.kestra.plugin.serdes.yaml.YamlToIon``."""

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""

    @property
    def outputs(self) -> YamlToIonOutputs:
        return YamlToIonOutputs(self._output_root, self.id)


class YamlToJsonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class YamlToJson(BaseTask):
    """``io.kestra.plugin.serdes.yaml.YamlToJson``."""

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""
    jsonl: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> YamlToJsonOutputs:
        return YamlToJsonOutputs(self._output_root, self.id)
