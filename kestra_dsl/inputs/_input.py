# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.node import Part

__all__ = ["Input"]


class Input(Part):
    """The base of each input. ``Input.of(type, properties)`` makes one of a type that has no class."""

    id: str
