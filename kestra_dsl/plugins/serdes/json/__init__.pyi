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
    """``io.kestra.plugin.serdes.json.IonToJson``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/json/io.kestra.plugin.serdes.json.iontojson
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    new_line: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    should_keep_annotations: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    time_zone_id: Text | None = None
    """Text, or an expression. Default: Etc/UTC."""

    @property
    def outputs(self) -> IonToJsonOutputs:
        return IonToJsonOutputs(self._output_root, self.id)


class JsonToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class JsonToIon(BaseTask):
    """``io.kestra.plugin.serdes.json.JsonToIon``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/json/io.kestra.plugin.serdes.json.jsontoion
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    new_line: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> JsonToIonOutputs:
        return JsonToIonOutputs(self._output_root, self.id)


class JsonToJsonlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class JsonToJsonl(BaseTask):
    """``io.kestra.plugin.serdes.json.JsonToJsonl``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/json/io.kestra.plugin.serdes.json.jsontojsonl
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""

    @property
    def outputs(self) -> JsonToJsonlOutputs:
        return JsonToJsonlOutputs(self._output_root, self.id)


class JsonToToonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class JsonToToon(BaseTask):
    """``io.kestra.plugin.serdes.json.JsonToToon``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/json/io.kestra.plugin.serdes.json.jsontotoon
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""

    @property
    def outputs(self) -> JsonToToonOutputs:
        return JsonToToonOutputs(self._output_root, self.id)


class ToonToJsonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class ToonToJson(BaseTask):
    """``io.kestra.plugin.serdes.json.ToonToJson``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/json/io.kestra.plugin.serdes.json.toontojson
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""

    @property
    def outputs(self) -> ToonToJsonOutputs:
        return ToonToJsonOutputs(self._output_root, self.id)
