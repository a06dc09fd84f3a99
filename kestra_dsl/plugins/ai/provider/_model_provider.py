# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.nodes import AdditionalPlugin

__all__ = ["ModelProvider"]


class ModelProvider(AdditionalPlugin):
    """The base of each model provider. ``ModelProvider.of(type, properties)`` makes one of a type that has no class."""
