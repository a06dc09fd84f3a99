# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.rcs``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.rcs._card import Card as Card
    from kestra_dsl.plugins.gcp.rcs._send_carousel import SendCarousel as SendCarousel
    from kestra_dsl.plugins.gcp.rcs._send_file import SendFile as SendFile
    from kestra_dsl.plugins.gcp.rcs._send_message import SendMessage as SendMessage
    from kestra_dsl.plugins.gcp.rcs._send_rich_card import SendRichCard as SendRichCard
    from kestra_dsl.plugins.gcp.rcs._suggestion import Suggestion as Suggestion

__all__ = [
    "Card",
    "SendCarousel",
    "SendFile",
    "SendMessage",
    "SendRichCard",
    "Suggestion",
]

PREFIX = "io.kestra.plugin.gcp.rcs"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Card": "_card",
            "SendCarousel": "_send_carousel",
            "SendFile": "_send_file",
            "SendMessage": "_send_message",
            "SendRichCard": "_send_rich_card",
            "Suggestion": "_suggestion",
        },
        (),
    )
