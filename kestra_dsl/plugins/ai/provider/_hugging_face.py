# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Text
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider

__all__ = ["HuggingFace"]


class HuggingFace(ModelProvider):
    """``io.kestra.plugin.ai.provider.HuggingFace``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.provider.HuggingFace",
        versions=("1.3",),
        known=("1.3",),
        required=("api_key", "model_name"),
    )

    api_key: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://router.huggingface.co/v1."""
    ca_pem: Text | None = None
    client_pem: Text | None = None
