# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.domain``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.ai.domain._chat_configuration import ChatConfiguration as ChatConfiguration
    from kestra_dsl.plugins.ai.domain._chat_configuration_response_format import ChatConfigurationResponseFormat as ChatConfigurationResponseFormat
    from kestra_dsl.plugins.ai.domain._chat_message import ChatMessage as ChatMessage
    from kestra_dsl.plugins.ai.domain._chat_message_content_block import ChatMessageContentBlock as ChatMessageContentBlock
    from kestra_dsl.plugins.ai.domain._guardrail_rule import GuardrailRule as GuardrailRule
    from kestra_dsl.plugins.ai.domain._guardrails import Guardrails as Guardrails
    from kestra_dsl.plugins.ai.domain._langfuse_observability import LangfuseObservability as LangfuseObservability
    from kestra_dsl.plugins.ai.domain._observability import Observability as Observability

__all__ = [
    "ChatConfiguration",
    "ChatConfigurationResponseFormat",
    "ChatMessage",
    "ChatMessageContentBlock",
    "GuardrailRule",
    "Guardrails",
    "LangfuseObservability",
    "Observability",
]

PREFIX = "io.kestra.plugin.ai.domain"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "ChatConfiguration": "_chat_configuration",
            "ChatConfigurationResponseFormat": "_chat_configuration_response_format",
            "ChatMessage": "_chat_message",
            "ChatMessageContentBlock": "_chat_message_content_block",
            "GuardrailRule": "_guardrail_rule",
            "Guardrails": "_guardrails",
            "LangfuseObservability": "_langfuse_observability",
            "Observability": "_observability",
        },
        (),
    )
