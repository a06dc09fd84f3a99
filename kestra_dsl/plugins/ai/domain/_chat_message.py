# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.model import Node
from kestra_dsl.plugins.ai.domain._chat_message_content_block import ChatMessageContentBlock
from kestra_dsl.properties import Items, One, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["ChatMessage"]


class ChatMessage(Node):
    """A part of other types: ``io.kestra.plugin.ai.domain.ChatMessage``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    content: Text | None = None
    content_blocks: Items[One[ChatMessageContentBlock]] | None = None
    type: Literal["SYSTEM", "AI", "USER"] | None = None
