# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.node import Part

__all__ = ["Metric"]


class Metric(Part):
    """The base of each metric. ``Metric.of(type, properties)`` makes one of a type that has no class."""
