# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text

__all__ = ["ContainerSpec"]


class ContainerSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.ContainerSpec``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("image_uri",),
    )

    image_uri: Text | None = None
    """Required."""
    args: Dynamic[Items[Text]] | None = None
    commands: Dynamic[Items[Text]] | None = None
    env: Dynamic[Map[Data]] | None = None
