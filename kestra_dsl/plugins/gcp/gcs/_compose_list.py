# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Text

__all__ = ["ComposeList"]


class ComposeList(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.Compose-List``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
    )

    from_: Text | None = None
    """Required."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """Default: BOTH."""
    listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
    """Default: DIRECTORY."""
    reg_exp: Text | None = None
