# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, One
from kestra_dsl.plugins.gcp.gcs.models._entity import Entity

__all__ = ["AccessControl"]


class AccessControl(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.AccessControl``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("entity", "role"),
    )

    entity: Dynamic[One[Entity]] | None = None
    """Required."""
    role: Dynamic[Literal["READER", "WRITER", "OWNER"]] | None = None
    """Required."""
