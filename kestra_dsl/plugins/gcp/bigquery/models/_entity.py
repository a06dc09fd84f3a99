# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Text

__all__ = ["Entity"]


class Entity(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.Entity``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("value",),
    )

    value: Text | None = None
    """Required."""
    type: Dynamic[Literal["DOMAIN", "GROUP", "USER", "IAM_MEMBER"]] | None = None
