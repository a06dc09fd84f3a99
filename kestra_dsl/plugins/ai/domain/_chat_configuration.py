# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Dynamic, Int, Number, One
from kestra_dsl.plugins.ai.domain._chat_configuration_response_format import ChatConfigurationResponseFormat

__all__ = ["ChatConfiguration"]


class ChatConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.ChatConfiguration``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    log_requests: Dynamic[Bool] | None = None
    log_responses: Dynamic[Bool] | None = None
    max_token: Dynamic[Int] | None = None
    prompt_caching: Dynamic[Bool] | None = None
    response_format: One[ChatConfigurationResponseFormat] | None = None
    return_thinking: Dynamic[Bool] | None = None
    seed: Dynamic[Int] | None = None
    temperature: Dynamic[Number] | None = None
    thinking_budget_tokens: Dynamic[Int] | None = None
    thinking_enabled: Dynamic[Bool] | None = None
    top_k: Dynamic[Int] | None = None
    top_p: Dynamic[Number] | None = None
