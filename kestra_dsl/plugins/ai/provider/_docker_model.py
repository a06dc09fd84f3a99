# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Text
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider

__all__ = ["DockerModel"]


class DockerModel(ModelProvider):
    """``io.kestra.plugin.ai.provider.DockerModel``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.provider.DockerModel",
        versions=("1.3",),
        known=("1.3",),
        required=("model_name",),
    )

    model_name: Text | None = None
    """Required."""
    api_key: Text | None = None
    """Default: not-needed."""
    base_url: Text | None = None
    """Default: http://localhost:12434/engines/v1."""
    ca_pem: Text | None = None
    client_pem: Text | None = None
