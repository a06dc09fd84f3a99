# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.node import Part

__all__ = ["Retry"]


class Retry(Part):
    """The base of each retry. ``Retry.of(type, properties)`` makes one of a type that has no class."""
