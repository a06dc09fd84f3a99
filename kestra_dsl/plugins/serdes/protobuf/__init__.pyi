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
    """``io.kestra.plugin.serdes.protobuf.ProtobufToIon``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, descriptor_file, from_, type_name.
    https://kestra.io/plugins/plugin-serdes/protobuf/io.kestra.plugin.serdes.protobuf.protobuftoion
    """

    descriptor_file: Text | None = None
    """Text, or an expression. Required."""
    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    type_name: Text | None = None
    """Text, or an expression. Required."""
    delimited: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    error_on_unknown_fields: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> ProtobufToIonOutputs:
        return ProtobufToIonOutputs(self._output_root, self.id)
