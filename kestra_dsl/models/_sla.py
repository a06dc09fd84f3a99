# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.node import Part

__all__ = ["Sla"]


class Sla(Part):
    """The base of each sla. ``Sla.of(type, properties)`` makes one of a type that has no class."""
