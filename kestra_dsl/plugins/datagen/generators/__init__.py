# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.datagen.generators``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "DataGenerator",
    "JsonObjectGenerator",
    "RandomBytesGenerator",
    "StringValueGenerator",
]

PREFIX = "io.kestra.plugin.datagen.generators"


def _DataGenerator():
    from kestra_dsl.core.nodes import AdditionalPlugin
    class DataGenerator(AdditionalPlugin):
        """The base of each data generator. ``DataGenerator.of(type, properties)`` makes one of a type that has no class."""
    return DataGenerator


def _JsonObjectGenerator():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    from kestra_dsl.plugins.datagen.generators import DataGenerator
    class JsonObjectGenerator(DataGenerator):
        """``io.kestra.plugin.datagen.generators.JsonObjectGenerator``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.datagen.generators.JsonObjectGenerator",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("value",),
        )
        value: Map[Data] | None = None
        locale: Dynamic[Items[Text]] | None = None
    return JsonObjectGenerator


def _RandomBytesGenerator():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Int
    from kestra_dsl.plugins.datagen.generators import DataGenerator
    class RandomBytesGenerator(DataGenerator):
        """``io.kestra.plugin.datagen.generators.RandomBytesGenerator``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.datagen.generators.RandomBytesGenerator",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        size: Int | None = None
    return RandomBytesGenerator


def _StringValueGenerator():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.plugins.datagen.generators import DataGenerator
    class StringValueGenerator(DataGenerator):
        """``io.kestra.plugin.datagen.generators.StringValueGenerator``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.datagen.generators.StringValueGenerator",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("value",),
        )
        value: Text | None = None
        locale: Dynamic[Items[Text]] | None = None
    return StringValueGenerator


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _DataGenerator,
        _JsonObjectGenerator,
        _RandomBytesGenerator,
        _StringValueGenerator,
    ),
)
