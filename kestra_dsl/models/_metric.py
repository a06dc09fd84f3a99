# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node

__all__ = ["Metric"]


class Metric(Node):
    """Any metric: the kinds that Kestra has derive from this, and so can private ones."""
