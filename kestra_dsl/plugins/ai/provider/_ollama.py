# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Text
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider

__all__ = ["Ollama"]


class Ollama(ModelProvider):
    """``io.kestra.plugin.ai.provider.Ollama``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.provider.Ollama",
        versions=("1.3",),
        known=("1.3",),
        required=("endpoint", "model_name"),
        aliases=("io.kestra.plugin.langchain4j.provider.Ollama",),
    )

    endpoint: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    base_url: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
