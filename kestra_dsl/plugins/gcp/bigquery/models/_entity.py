# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.model import Node
from kestra_dsl.properties import Dynamic, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["Entity"]


class Entity(Node):
    """A part of other types: ``io.kestra.plugin.gcp.bigquery.models.Entity``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("value",),
    )

    value: Text | None = None
    """Required."""
    type: Dynamic[Literal["DOMAIN", "GROUP", "USER", "IAM_MEMBER"]] | None = None
