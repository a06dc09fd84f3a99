# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["AssetIdentifier"]


class AssetIdentifier(Node):
    """Part of other types: ``io.kestra.core.models.assets.AssetIdentifier``. In Kestra 1.3, 2.0."""

    _kestra = TypeFacts(
        versions=("1.3", "2.0"),
    )

    id: str
    namespace: Text | None = None
    type: Text | None = None
