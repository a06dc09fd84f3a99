# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Dynamic, Int, Items, Text
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider

__all__ = ["ZhiPuAI"]


class ZhiPuAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.ZhiPuAI``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.provider.ZhiPuAI",
        versions=("1.3",),
        known=("1.3",),
        required=("api_key", "model_name"),
    )

    api_key: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://open.bigmodel.cn/."""
    ca_pem: Text | None = None
    client_pem: Text | None = None
    max_retries: Dynamic[Int] | None = None
    max_token: Dynamic[Int] | None = None
    stops: Dynamic[Items[Text]] | None = None
