# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.node import Part

__all__ = ["FilesPurgeBehavior"]


class FilesPurgeBehavior(Part):
    """The base of each files purge behavior. ``FilesPurgeBehavior.of(type, properties)`` makes one of a type that has no class."""
