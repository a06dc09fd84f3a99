# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Text
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider

__all__ = ["GoogleVertexAI"]


class GoogleVertexAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.GoogleVertexAI``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.provider.GoogleVertexAI",
        versions=("1.3",),
        known=("1.3",),
        required=("endpoint", "location", "model_name", "project"),
        aliases=("io.kestra.plugin.langchain4j.provider.GoogleVertexAI",),
    )

    endpoint: Text | None = None
    """Required."""
    location: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    project: Text | None = None
    """Required."""
    base_url: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
