# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.yaml``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "IonToYaml",
    "JsonToYaml",
    "YamlToIon",
    "YamlToJson",
]

PREFIX = "io.kestra.plugin.serdes.yaml"


def _IonToYaml():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class IonToYamlOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class IonToYaml(BaseTask):
        """``io.kestra.plugin.serdes.yaml.IonToYaml``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.yaml.IonToYaml",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        charset: Text | None = None
        @property
        def outputs(self) -> IonToYamlOutputs:
            return IonToYamlOutputs(self._output_root, self.id)
    return IonToYaml


def _JsonToYaml():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class JsonToYamlOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class JsonToYaml(BaseTask):
        """``io.kestra.plugin.serdes.yaml.JsonToYaml``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.yaml.JsonToYaml",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        charset: Text | None = None
        jsonl: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> JsonToYamlOutputs:
            return JsonToYamlOutputs(self._output_root, self.id)
    return JsonToYaml


def _YamlToIon():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class YamlToIonOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class YamlToIon(BaseTask):
        """``io.kestra.plugin.serdes.yaml.YamlToIon``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.yaml.YamlToIon",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        charset: Text | None = None
        @property
        def outputs(self) -> YamlToIonOutputs:
            return YamlToIonOutputs(self._output_root, self.id)
    return YamlToIon


def _YamlToJson():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class YamlToJsonOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class YamlToJson(BaseTask):
        """``io.kestra.plugin.serdes.yaml.YamlToJson``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.yaml.YamlToJson",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        charset: Text | None = None
        jsonl: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> YamlToJsonOutputs:
            return YamlToJsonOutputs(self._output_root, self.id)
    return YamlToJson


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _IonToYaml,
        _JsonToYaml,
        _YamlToIon,
        _YamlToJson,
    ),
)
