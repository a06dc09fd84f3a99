# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Text
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider

__all__ = ["LocalAI"]


class LocalAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.LocalAI``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.provider.LocalAI",
        versions=("1.3",),
        known=("1.3",),
        required=("base_url", "model_name"),
        aliases=("io.kestra.plugin.langchain4j.provider.LocalAI",),
    )

    base_url: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    ca_pem: Text | None = None
    client_pem: Text | None = None
