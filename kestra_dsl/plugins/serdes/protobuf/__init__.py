# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.protobuf``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ProtobufToIon",
]

PREFIX = "io.kestra.plugin.serdes.protobuf"


def _ProtobufToIon():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ProtobufToIonOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class ProtobufToIon(BaseTask):
        """``io.kestra.plugin.serdes.protobuf.ProtobufToIon``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.protobuf.ProtobufToIon",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("descriptor_file", "from_", "type_name"),
        )
        descriptor_file: Text | None = None
        from_: Text | None = None
        type_name: Text | None = None
        delimited: Dynamic[Bool] | None = None
        error_on_unknown_fields: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> ProtobufToIonOutputs:
            return ProtobufToIonOutputs(self._output_root, self.id)
    return ProtobufToIon


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ProtobufToIon,
    ),
)
