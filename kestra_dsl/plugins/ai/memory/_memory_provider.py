# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.nodes import AdditionalPlugin

__all__ = ["MemoryProvider"]


class MemoryProvider(AdditionalPlugin):
    """Any memory provider: the kinds that Kestra has derive from this, and so can private ones."""
