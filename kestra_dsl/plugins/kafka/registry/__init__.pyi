# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kafka.registry``."""

from kestra_dsl.core.nodes import AdditionalPlugin
from kestra_dsl.core.properties import Text

__all__ = [
    "AwsGlueSchemaRegistry",
    "ConfluentSchemaRegistry",
    "SchemaRegistryVendor",
]

PREFIX: str


class SchemaRegistryVendor(AdditionalPlugin):
    """The base of each schema registry vendor. ``SchemaRegistryVendor.of(type, properties)`` makes one of a type that has no class."""


class AwsGlueSchemaRegistry(SchemaRegistryVendor):
    """``io.kestra.plugin.kafka.registry.AwsGlueSchemaRegistry``."""

    access_key: Text | None = None
    endpoint: Text | None = None
    region: Text | None = None
    secret_key: Text | None = None


class ConfluentSchemaRegistry(SchemaRegistryVendor):
    """``io.kestra.plugin.kafka.registry.ConfluentSchemaRegistry``."""

    schema_registry_url: Text | None = None
