# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Dynamic, Int, Text
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider

__all__ = ["Anthropic"]


class Anthropic(ModelProvider):
    """``io.kestra.plugin.ai.provider.Anthropic``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.provider.Anthropic",
        versions=("1.3",),
        known=("1.3",),
        required=("api_key", "model_name"),
        aliases=("io.kestra.plugin.langchain4j.provider.Anthropic",),
    )

    api_key: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    base_url: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
    max_tokens: Dynamic[Int] | None = None
