# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.json``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "IonToJson",
    "JsonToIon",
    "JsonToJsonl",
    "JsonToToon",
    "ToonToJson",
]

PREFIX = "io.kestra.plugin.serdes.json"


def _IonToJson():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class IonToJsonOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class IonToJson(BaseTask):
        """``io.kestra.plugin.serdes.json.IonToJson``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.json.IonToJson",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
            aliases=("io.kestra.plugin.serdes.json.JsonWriter",),
        )
        from_: Text | None = None
        charset: Text | None = None
        new_line: Dynamic[Bool] | None = None
        should_keep_annotations: Dynamic[Bool] | None = None
        time_zone_id: Text | None = None
        @property
        def outputs(self) -> IonToJsonOutputs:
            return IonToJsonOutputs(self._output_root, self.id)
    return IonToJson


def _JsonToIon():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class JsonToIonOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class JsonToIon(BaseTask):
        """``io.kestra.plugin.serdes.json.JsonToIon``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.json.JsonToIon",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
            aliases=("io.kestra.plugin.serdes.json.JsonReader",),
        )
        from_: Text | None = None
        charset: Text | None = None
        new_line: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> JsonToIonOutputs:
            return JsonToIonOutputs(self._output_root, self.id)
    return JsonToIon


def _JsonToJsonl():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class JsonToJsonlOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class JsonToJsonl(BaseTask):
        """``io.kestra.plugin.serdes.json.JsonToJsonl``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.json.JsonToJsonl",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        charset: Text | None = None
        @property
        def outputs(self) -> JsonToJsonlOutputs:
            return JsonToJsonlOutputs(self._output_root, self.id)
    return JsonToJsonl


def _JsonToToon():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class JsonToToonOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class JsonToToon(BaseTask):
        """``io.kestra.plugin.serdes.json.JsonToToon``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.json.JsonToToon",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        charset: Text | None = None
        @property
        def outputs(self) -> JsonToToonOutputs:
            return JsonToToonOutputs(self._output_root, self.id)
    return JsonToToon


def _ToonToJson():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ToonToJsonOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class ToonToJson(BaseTask):
        """``io.kestra.plugin.serdes.json.ToonToJson``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.json.ToonToJson",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        charset: Text | None = None
        @property
        def outputs(self) -> ToonToJsonOutputs:
            return ToonToJsonOutputs(self._output_root, self.id)
    return ToonToJson


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _IonToJson,
        _JsonToIon,
        _JsonToJsonl,
        _JsonToToon,
        _ToonToJson,
    ),
)
