# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import One, Text
from kestra_dsl.plugins.ai.provider._google_gemini_embedding_model_configuration import GoogleGeminiEmbeddingModelConfiguration
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider

__all__ = ["GoogleGemini"]


class GoogleGemini(ModelProvider):
    """``io.kestra.plugin.ai.provider.GoogleGemini``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.provider.GoogleGemini",
        versions=("1.3",),
        known=("1.3",),
        required=("model_name",),
        aliases=("io.kestra.plugin.langchain4j.provider.GoogleGemini",),
    )

    model_name: Text | None = None
    """Required."""
    api_key: Text | None = None
    base_url: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
    embedding_model_configuration: One[GoogleGeminiEmbeddingModelConfiguration] | None = None
