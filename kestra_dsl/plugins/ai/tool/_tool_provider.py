# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.nodes import AdditionalPlugin

__all__ = ["ToolProvider"]


class ToolProvider(AdditionalPlugin):
    """The base of each tool provider. ``ToolProvider.of(type, properties)`` makes one of a type that has no class."""
