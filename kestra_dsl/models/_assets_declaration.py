# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Dynamic, Items, One
from kestra_dsl.models._asset import Asset
from kestra_dsl.models._asset_identifier import AssetIdentifier

__all__ = ["AssetsDeclaration"]


class AssetsDeclaration(Node):
    """Part of other types: ``io.kestra.core.models.assets.AssetsDeclaration``. In Kestra 1.3, 2.0."""

    _kestra = TypeFacts(
        versions=("1.3", "2.0"),
        property_versions={"asset_failure_behavior": ("2.0",)},
    )

    asset_failure_behavior: Dynamic[Literal["IGNORE", "FAIL", "WARN"]] | None = None
    """In Kestra 2.0."""
    enable_auto: Dynamic[Bool] | None = None
    inputs: Dynamic[Items[Dynamic[One[AssetIdentifier]]]] | None = None
    outputs_: Dynamic[Items[Dynamic[One[Asset]]]] | None = None
