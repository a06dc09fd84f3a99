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
    """``io.kestra.plugin.kafka.registry.AwsGlueSchemaRegistry``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-kafka 1.8.3.
    https://kestra.io/plugins/plugin-kafka/registry/io.kestra.plugin.kafka.registry.awsglueschemaregistry
    """

    access_key: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_key: Text | None = None
    """Text, or an expression."""


class ConfluentSchemaRegistry(SchemaRegistryVendor):
    """``io.kestra.plugin.kafka.registry.ConfluentSchemaRegistry``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-kafka 1.8.3.
    https://kestra.io/plugins/plugin-kafka/registry/io.kestra.plugin.kafka.registry.confluentschemaregistry
    """

    schema_registry_url: Text | None = None
    """Text, or an expression."""
