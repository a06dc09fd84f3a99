# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node

__all__ = ["Input"]


class Input(Node):
    """Any input: the kinds that Kestra has derive from this, and so can private ones."""

    id: str
