# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.datagen.generators``."""

from kestra_dsl.core.nodes import AdditionalPlugin
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, Text

__all__ = [
    "DataGenerator",
    "JsonObjectGenerator",
    "RandomBytesGenerator",
    "StringValueGenerator",
]

PREFIX: str


class DataGenerator(AdditionalPlugin):
    """The base of each data generator. ``DataGenerator.of(type, properties)`` makes one of a type that has no class."""


class JsonObjectGenerator(DataGenerator):
    """``io.kestra.plugin.datagen.generators.JsonObjectGenerator``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-datagen 1.3.1. Required: value.
    https://kestra.io/plugins/plugin-datagen/generators/io.kestra.plugin.datagen.generators.jsonobjectgenerator
    """

    value: Map[Data] | None = None
    """Mapping of names to any data. Required."""
    locale: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""


class RandomBytesGenerator(DataGenerator):
    """``io.kestra.plugin.datagen.generators.RandomBytesGenerator``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-datagen 1.3.1.
    https://kestra.io/plugins/plugin-datagen/generators/io.kestra.plugin.datagen.generators.randombytesgenerator
    """

    size: Int | None = None
    """Whole number. Default: 0."""


class StringValueGenerator(DataGenerator):
    """``io.kestra.plugin.datagen.generators.StringValueGenerator``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-datagen 1.3.1. Required: value.
    https://kestra.io/plugins/plugin-datagen/generators/io.kestra.plugin.datagen.generators.stringvaluegenerator
    """

    value: Text | None = None
    """Text. Required."""
    locale: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
