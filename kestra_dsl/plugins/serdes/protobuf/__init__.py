# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.protobuf``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.serdes.protobuf._protobuf_to_ion import ProtobufToIon as ProtobufToIon

__all__ = [
    "ProtobufToIon",
]

PREFIX = "io.kestra.plugin.serdes.protobuf"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "ProtobufToIon": "_protobuf_to_ion",
        },
        (),
    )
