# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["AssetIdentifier"]


class AssetIdentifier(Node):
    """A part of other types: ``io.kestra.core.models.assets.AssetIdentifier``. In Kestra 1.3, 2.0."""

    _kestra = TypeFacts(
        versions=("1.3", "2.0"),
    )

    id: str
    namespace: Text | None = None
    type: Text | None = None
