# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.nodes import AdditionalPlugin

__all__ = ["ContentRetrieverProvider"]


class ContentRetrieverProvider(AdditionalPlugin):
    """The base of each content retriever provider. ``ContentRetrieverProvider.of(type, properties)`` makes one of a type that has no class."""
