# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Text
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider

__all__ = ["OciGenAI"]


class OciGenAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.OciGenAI``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.provider.OciGenAI",
        versions=("1.3",),
        known=("1.3",),
        required=("compartment_id", "model_name", "region"),
    )

    compartment_id: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    auth_provider: Text | None = None
    base_url: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
