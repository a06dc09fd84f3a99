# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Dynamic, Text
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider

__all__ = ["AmazonBedrock"]


class AmazonBedrock(ModelProvider):
    """``io.kestra.plugin.ai.provider.AmazonBedrock``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.provider.AmazonBedrock",
        versions=("1.3",),
        known=("1.3",),
        required=("access_key_id", "model_name", "secret_access_key"),
        aliases=("io.kestra.plugin.langchain4j.provider.AmazonBedrock",),
    )

    access_key_id: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    secret_access_key: Text | None = None
    """Required."""
    model_type: Dynamic[Literal["COHERE", "TITAN"]] | None = None
    """Default: COHERE."""
    base_url: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
