# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["CorsOrigin"]


class CorsOrigin(Node):
    """A part of other types: ``com.google.cloud.storage.Cors-Origin``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    value: Text | None = None
