# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.agent``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.ai.agent._a2_a_client import A2AClient as A2AClient
    from kestra_dsl.plugins.ai.agent._ai_agent import AIAgent as AIAgent

__all__ = [
    "A2AClient",
    "AIAgent",
]

PREFIX = "io.kestra.plugin.ai.agent"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "A2AClient": "_a2_a_client",
            "AIAgent": "_ai_agent",
        },
        (),
    )
