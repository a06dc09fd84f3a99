# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.protobuf``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "ProtobufToIon",
]

PREFIX: str


class ProtobufToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class ProtobufToIon(BaseTask):
    """``io.kestra.plugin.serdes.protobuf.ProtobufToIon``."""

    descriptor_file: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    type_name: Text | None = None
    """Required."""
    delimited: Dynamic[Bool] | None = None
    """Default: false."""
    error_on_unknown_fields: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> ProtobufToIonOutputs:
        return ProtobufToIonOutputs(self._output_root, self.id)
