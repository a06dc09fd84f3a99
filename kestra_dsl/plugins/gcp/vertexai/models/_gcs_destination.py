# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["GcsDestination"]


class GcsDestination(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.GcsDestination``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("output_uri_prefix",),
    )

    output_uri_prefix: Text | None = None
    """Required."""
