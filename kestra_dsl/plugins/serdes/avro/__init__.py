# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.avro``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.serdes.avro._avro_to_ion import AvroToIon as AvroToIon
    from kestra_dsl.plugins.serdes.avro._infer_avro_schema_from_ion import InferAvroSchemaFromIon as InferAvroSchemaFromIon
    from kestra_dsl.plugins.serdes.avro._ion_to_avro import IonToAvro as IonToAvro

__all__ = [
    "AvroToIon",
    "InferAvroSchemaFromIon",
    "IonToAvro",
]

PREFIX = "io.kestra.plugin.serdes.avro"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AvroToIon": "_avro_to_ion",
            "InferAvroSchemaFromIon": "_infer_avro_schema_from_ion",
            "IonToAvro": "_ion_to_avro",
        },
        (),
    )
