# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.nodes import AdditionalPlugin

__all__ = ["MemoryProvider"]


class MemoryProvider(AdditionalPlugin):
    """The base of each memory provider. ``MemoryProvider.of(type, properties)`` makes one of a type that has no class."""
