# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.nodes import AdditionalPlugin

__all__ = ["EmbeddingStoreProvider"]


class EmbeddingStoreProvider(AdditionalPlugin):
    """The base of each embedding store provider. ``EmbeddingStoreProvider.of(type, properties)`` makes one of a type that has no class."""
