# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.provider``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import AdditionalPlugin
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, Number, One, Text

__all__ = [
    "AmazonBedrock",
    "Anthropic",
    "AzureOpenAI",
    "DashScope",
    "DeepSeek",
    "DockerModel",
    "GitHubModels",
    "GoogleGemini",
    "GoogleGeminiEmbeddingModelConfiguration",
    "GoogleVertexAI",
    "HuggingFace",
    "LocalAI",
    "MistralAI",
    "ModelProvider",
    "OciGenAI",
    "Ollama",
    "OpenAI",
    "OpenRouter",
    "WatsonxAI",
    "WorkersAI",
    "ZhiPuAI",
]

PREFIX: str


class ModelProvider(AdditionalPlugin):
    """The base of each model provider. ``ModelProvider.of(type, properties)`` makes one of a type that has no class."""


class AmazonBedrock(ModelProvider):
    """``io.kestra.plugin.ai.provider.AmazonBedrock``."""

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


class Anthropic(ModelProvider):
    """``io.kestra.plugin.ai.provider.Anthropic``."""

    api_key: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    base_url: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
    max_tokens: Dynamic[Int] | None = None


class AzureOpenAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.AzureOpenAI``."""

    endpoint: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    api_key: Text | None = None
    base_url: Text | None = None
    ca_pem: Text | None = None
    client_id: Text | None = None
    client_pem: Text | None = None
    client_secret: Text | None = None
    service_version: Text | None = None
    tenant_id: Text | None = None


class DashScope(ModelProvider):
    """``io.kestra.plugin.ai.provider.DashScope``."""

    api_key: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://dashscope-intl.aliyuncs.com/api/v1."""
    ca_pem: Text | None = None
    client_pem: Text | None = None
    enable_search: Dynamic[Bool] | None = None
    max_tokens: Dynamic[Int] | None = None
    repetition_penalty: Dynamic[Number] | None = None


class DeepSeek(ModelProvider):
    """``io.kestra.plugin.ai.provider.DeepSeek``."""

    api_key: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.deepseek.com/v1."""
    ca_pem: Text | None = None
    client_pem: Text | None = None


class DockerModel(ModelProvider):
    """``io.kestra.plugin.ai.provider.DockerModel``."""

    model_name: Text | None = None
    """Required."""
    api_key: Text | None = None
    """Default: not-needed."""
    base_url: Text | None = None
    """Default: http://localhost:12434/engines/v1."""
    ca_pem: Text | None = None
    client_pem: Text | None = None


class GitHubModels(ModelProvider):
    """``io.kestra.plugin.ai.provider.GitHubModels``."""

    git_hub_token: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    base_url: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None


class GoogleGemini(ModelProvider):
    """``io.kestra.plugin.ai.provider.GoogleGemini``."""

    model_name: Text | None = None
    """Required."""
    api_key: Text | None = None
    base_url: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
    embedding_model_configuration: One[GoogleGeminiEmbeddingModelConfiguration] | None = None


class GoogleGeminiEmbeddingModelConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.ai.provider.GoogleGemini-EmbeddingModelConfiguration``."""

    max_retries: Dynamic[Int] | None = None
    output_dimensionality: Dynamic[Int] | None = None
    task_type: (
        Dynamic[Literal["RETRIEVAL_QUERY", "RETRIEVAL_DOCUMENT", "SEMANTIC_SIMILARITY", "CLASSIFICATION", "CLUSTERING",
        "QUESTION_ANSWERING", "FACT_VERIFICATION"]]
        | None
    ) = None
    timeout: Dynamic[Duration] | None = None
    title_metadata_key: Text | None = None


class GoogleVertexAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.GoogleVertexAI``."""

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


class HuggingFace(ModelProvider):
    """``io.kestra.plugin.ai.provider.HuggingFace``."""

    api_key: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://router.huggingface.co/v1."""
    ca_pem: Text | None = None
    client_pem: Text | None = None


class LocalAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.LocalAI``."""

    base_url: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    ca_pem: Text | None = None
    client_pem: Text | None = None


class MistralAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.MistralAI``."""

    api_key: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    base_url: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None


class OciGenAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.OciGenAI``."""

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


class Ollama(ModelProvider):
    """``io.kestra.plugin.ai.provider.Ollama``."""

    endpoint: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    base_url: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None


class OpenAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.OpenAI``."""

    api_key: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.openai.com/v1."""
    ca_pem: Text | None = None
    client_pem: Text | None = None


class OpenRouter(ModelProvider):
    """``io.kestra.plugin.ai.provider.OpenRouter``."""

    api_key: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    base_url: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None


class WatsonxAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.WatsonxAI``."""

    api_key: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    base_url: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None


class WorkersAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.WorkersAI``."""

    account_id: Text | None = None
    """Required."""
    api_key: Text | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    base_url: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None


class ZhiPuAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.ZhiPuAI``."""

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
