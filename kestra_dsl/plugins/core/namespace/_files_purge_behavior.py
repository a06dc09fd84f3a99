# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.node import Part

__all__ = ["FilesPurgeBehavior"]


class FilesPurgeBehavior(Part):
    """Any files purge behavior: the kinds that Kestra has derive from this, and so can private ones."""
