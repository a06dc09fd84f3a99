# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["GcsDestination"]


class GcsDestination(Node):
    """A part of other types: ``io.kestra.plugin.gcp.vertexai.models.GcsDestination``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("output_uri_prefix",),
    )

    output_uri_prefix: Text | None = None
    """Required."""
