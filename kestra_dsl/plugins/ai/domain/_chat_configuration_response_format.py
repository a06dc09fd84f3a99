# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text

__all__ = ["ChatConfigurationResponseFormat"]


class ChatConfigurationResponseFormat(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.ChatConfiguration-ResponseFormat``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    type: Dynamic[Literal["TEXT", "JSON"]] | None = None
    """Default: TEXT."""
    json_schema: Dynamic[Map[Data]] | None = None
    json_schema_description: Text | None = None
    strict_json: Dynamic[Bool] | None = None
    """Default: false."""
