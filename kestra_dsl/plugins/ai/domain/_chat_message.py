# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Items, One, Text
from kestra_dsl.plugins.ai.domain._chat_message_content_block import ChatMessageContentBlock

__all__ = ["ChatMessage"]


class ChatMessage(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.ChatMessage``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    content: Text | None = None
    content_blocks: Items[One[ChatMessageContentBlock]] | None = None
    type: Literal["SYSTEM", "AI", "USER"] | None = None
