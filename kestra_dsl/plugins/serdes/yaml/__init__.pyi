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
    """``io.kestra.plugin.serdes.yaml.IonToYaml``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/yaml/io.kestra.plugin.serdes.yaml.iontoyaml
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""

    @property
    def outputs(self) -> IonToYamlOutputs:
        return IonToYamlOutputs(self._output_root, self.id)


class JsonToYamlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class JsonToYaml(BaseTask):
    """``io.kestra.plugin.serdes.yaml.JsonToYaml``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/yaml/io.kestra.plugin.serdes.yaml.jsontoyaml
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    jsonl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> JsonToYamlOutputs:
        return JsonToYamlOutputs(self._output_root, self.id)


class YamlToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class YamlToIon(BaseTask):
    """``io.kestra.plugin.serdes.yaml.YamlToIon``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/yaml/io.kestra.plugin.serdes.yaml.yamltoion
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""

    @property
    def outputs(self) -> YamlToIonOutputs:
        return YamlToIonOutputs(self._output_root, self.id)


class YamlToJsonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class YamlToJson(BaseTask):
    """``io.kestra.plugin.serdes.yaml.YamlToJson``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/yaml/io.kestra.plugin.serdes.yaml.yamltojson
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    jsonl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> YamlToJsonOutputs:
        return YamlToJsonOutputs(self._output_root, self.id)
