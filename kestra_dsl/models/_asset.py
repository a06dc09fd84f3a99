# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.node import Part

__all__ = ["Asset"]


class Asset(Part):
    """The base of each asset. ``Asset.of(type, properties)`` makes one of a type that has no class."""

    id: str
