# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kafka.registry``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "AwsGlueSchemaRegistry",
    "ConfluentSchemaRegistry",
    "SchemaRegistryVendor",
]

PREFIX = "io.kestra.plugin.kafka.registry"


def _SchemaRegistryVendor():
    from kestra_dsl.core.nodes import AdditionalPlugin
    class SchemaRegistryVendor(AdditionalPlugin):
        """The base of each schema registry vendor. ``SchemaRegistryVendor.of(type, properties)`` makes one of a type that has no class."""
    return SchemaRegistryVendor


def _AwsGlueSchemaRegistry():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.kafka.registry import SchemaRegistryVendor
    class AwsGlueSchemaRegistry(SchemaRegistryVendor):
        """``io.kestra.plugin.kafka.registry.AwsGlueSchemaRegistry``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kafka.registry.AwsGlueSchemaRegistry",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        access_key: Text | None = None
        endpoint: Text | None = None
        region: Text | None = None
        secret_key: Text | None = None
    return AwsGlueSchemaRegistry


def _ConfluentSchemaRegistry():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.kafka.registry import SchemaRegistryVendor
    class ConfluentSchemaRegistry(SchemaRegistryVendor):
        """``io.kestra.plugin.kafka.registry.ConfluentSchemaRegistry``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kafka.registry.ConfluentSchemaRegistry",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        schema_registry_url: Text | None = None
    return ConfluentSchemaRegistry


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _SchemaRegistryVendor,
        _AwsGlueSchemaRegistry,
        _ConfluentSchemaRegistry,
    ),
)
