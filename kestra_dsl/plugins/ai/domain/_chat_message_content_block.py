# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["ChatMessageContentBlock"]


class ChatMessageContentBlock(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.ChatMessage-ContentBlock``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    text: Text | None = None
    type: Literal["TEXT", "IMAGE", "PDF"] | None = None
    uri: Text | None = None
