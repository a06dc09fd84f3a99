# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Text

__all__ = ["UserDefinedFunction"]


class UserDefinedFunction(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.UserDefinedFunction``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    content: Text | None = None
    type: Dynamic[Literal["INLINE", "FROM_URI"]] | None = None
