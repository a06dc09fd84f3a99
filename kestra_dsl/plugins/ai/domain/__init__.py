# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.domain``."""

from kestra_dsl.core.class_packages import classes_of

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


def _Observability():
    from kestra_dsl.core.nodes import AdditionalPlugin
    class Observability(AdditionalPlugin):
        """The base of each observability. ``Observability.of(type, properties)`` makes one of a type that has no class."""
    return Observability


def _ChatConfiguration():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Number, One, later
    class ChatConfiguration(Node):
        """Part of other types: ``io.kestra.plugin.ai.domain.ChatConfiguration``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        log_requests: Dynamic[Bool] | None = None
        log_responses: Dynamic[Bool] | None = None
        max_token: Dynamic[Int] | None = None
        prompt_caching: Dynamic[Bool] | None = None
        response_format: One[later("kestra_dsl.plugins.ai.domain", "ChatConfigurationResponseFormat")] | None = None
        return_thinking: Dynamic[Bool] | None = None
        seed: Dynamic[Int] | None = None
        temperature: Dynamic[Number] | None = None
        thinking_budget_tokens: Dynamic[Int] | None = None
        thinking_enabled: Dynamic[Bool] | None = None
        top_k: Dynamic[Int] | None = None
        top_p: Dynamic[Number] | None = None
    return ChatConfiguration


def _ChatConfigurationResponseFormat():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    class ChatConfigurationResponseFormat(Node):
        """Part of other types: ``io.kestra.plugin.ai.domain.ChatConfiguration-ResponseFormat``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        type: Dynamic[Literal["TEXT", "JSON"]] | None = None
        json_schema: Dynamic[Map[Data]] | None = None
        json_schema_description: Text | None = None
        strict_json: Dynamic[Bool] | None = None
    return ChatConfigurationResponseFormat


def _ChatMessage():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, One, Text, later
    class ChatMessage(Node):
        """Part of other types: ``io.kestra.plugin.ai.domain.ChatMessage``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        content: Text | None = None
        content_blocks: Items[One[later("kestra_dsl.plugins.ai.domain", "ChatMessageContentBlock")]] | None = None
        type: Literal["SYSTEM", "AI", "USER"] | None = None
    return ChatMessage


def _ChatMessageContentBlock():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class ChatMessageContentBlock(Node):
        """Part of other types: ``io.kestra.plugin.ai.domain.ChatMessage-ContentBlock``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        text: Text | None = None
        type: Literal["TEXT", "IMAGE", "PDF"] | None = None
        uri: Text | None = None
    return ChatMessageContentBlock


def _GuardrailRule():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class GuardrailRule(Node):
        """Part of other types: ``io.kestra.plugin.ai.domain.GuardrailRule``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("expression", "message"),
        )
        expression: Text | None = None
        message: Text | None = None
    return GuardrailRule


def _Guardrails():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, One, later
    class Guardrails(Node):
        """Part of other types: ``io.kestra.plugin.ai.domain.Guardrails``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        input: Items[One[later("kestra_dsl.plugins.ai.domain", "GuardrailRule")]] | None = None
        output: Items[One[later("kestra_dsl.plugins.ai.domain", "GuardrailRule")]] | None = None
    return Guardrails


def _LangfuseObservability():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.plugins.ai.domain import Observability
    class LangfuseObservability(Observability):
        """``io.kestra.plugin.ai.domain.LangfuseObservability``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.domain.LangfuseObservability",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        capture_output: Dynamic[Bool] | None = None
        capture_prompt: Dynamic[Bool] | None = None
        capture_system_message: Dynamic[Bool] | None = None
        capture_tool_arguments: Dynamic[Bool] | None = None
        capture_tool_results: Dynamic[Bool] | None = None
        endpoint: Text | None = None
        environment: Text | None = None
        export_timeout: Dynamic[Duration] | None = None
        max_payload_chars: Dynamic[Int] | None = None
        public_key: Text | None = None
        release: Text | None = None
        secret_key: Text | None = None
        service_name: Text | None = None
    return LangfuseObservability


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Observability,
        _ChatConfiguration,
        _ChatConfigurationResponseFormat,
        _ChatMessage,
        _ChatMessageContentBlock,
        _GuardrailRule,
        _Guardrails,
        _LangfuseObservability,
    ),
)
