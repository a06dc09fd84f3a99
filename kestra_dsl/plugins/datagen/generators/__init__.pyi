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
    """``io.kestra.plugin.datagen.generators.JsonObjectGenerator``."""

    value: Map[Data] | None = None
    """Required."""
    locale: Dynamic[Items[Text]] | None = None


class RandomBytesGenerator(DataGenerator):
    """``io.kestra.plugin.datagen.generators.RandomBytesGenerator``."""

    size: Int | None = None
    """Default: 0."""


class StringValueGenerator(DataGenerator):
    """``io.kestra.plugin.datagen.generators.StringValueGenerator``."""

    value: Text | None = None
    """Required."""
    locale: Dynamic[Items[Text]] | None = None
