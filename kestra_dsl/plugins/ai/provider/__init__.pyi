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
    """``io.kestra.plugin.ai.provider.AmazonBedrock``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: access_key_id, model_name,
    secret_access_key.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.amazonbedrock
    """

    access_key_id: Text | None = None
    """Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    secret_access_key: Text | None = None
    """Text, or an expression. Required."""
    model_type: Dynamic[Literal["COHERE", "TITAN"]] | None = None
    """COHERE or TITAN, or an expression. Default: COHERE."""
    base_url: Text | None = None
    """Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""


class Anthropic(ModelProvider):
    """``io.kestra.plugin.ai.provider.Anthropic``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key, model_name.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.anthropic
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""
    max_tokens: Dynamic[Int] | None = None
    """Whole number, or an expression."""


class AzureOpenAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.AzureOpenAI``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: endpoint, model_name.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.azureopenai
    """

    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    base_url: Text | None = None
    """Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    service_version: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""


class DashScope(ModelProvider):
    """``io.kestra.plugin.ai.provider.DashScope``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key, model_name.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.dashscope
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://dashscope-intl.aliyuncs.com/api/v1."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""
    enable_search: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    max_tokens: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    repetition_penalty: Dynamic[Number] | None = None
    """Number, or an expression."""


class DeepSeek(ModelProvider):
    """``io.kestra.plugin.ai.provider.DeepSeek``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key, model_name.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.deepseek
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.deepseek.com/v1."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""


class DockerModel(ModelProvider):
    """``io.kestra.plugin.ai.provider.DockerModel``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: model_name.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.dockermodel
    """

    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Default: not-needed."""
    base_url: Text | None = None
    """Text, or an expression. Default: http://localhost:12434/engines/v1."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""


class GitHubModels(ModelProvider):
    """``io.kestra.plugin.ai.provider.GitHubModels``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: git_hub_token, model_name.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.githubmodels
    """

    git_hub_token: Text | None = None
    """Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""


class GoogleGemini(ModelProvider):
    """``io.kestra.plugin.ai.provider.GoogleGemini``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: model_name.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.googlegemini
    """

    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    base_url: Text | None = None
    """Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""
    embedding_model_configuration: One[GoogleGeminiEmbeddingModelConfiguration] | None = None
    """GoogleGeminiEmbeddingModelConfiguration."""


class GoogleGeminiEmbeddingModelConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.ai.provider.GoogleGemini-EmbeddingModelConfiguration``.

    A part. In Kestra 1.3, 2.0. From plugin-ai 1.16.0.
    """

    max_retries: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    output_dimensionality: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    task_type: (
        Dynamic[Literal["RETRIEVAL_QUERY", "RETRIEVAL_DOCUMENT", "SEMANTIC_SIMILARITY", "CLASSIFICATION", "CLUSTERING",
        "QUESTION_ANSWERING", "FACT_VERIFICATION"]]
        | None
    ) = None
    """RETRIEVAL_QUERY, RETRIEVAL_DOCUMENT, SEMANTIC_SIMILARITY, CLASSIFICATION, CLUSTERING, QUESTION_ANSWERING or FACT_VERIFICATION, or an expression."""
    timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    title_metadata_key: Text | None = None
    """Text, or an expression."""


class GoogleVertexAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.GoogleVertexAI``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: endpoint, location, model_name, project.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.googlevertexai
    """

    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression. Required."""
    location: Text | None = None
    """Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    project: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""


class HuggingFace(ModelProvider):
    """``io.kestra.plugin.ai.provider.HuggingFace``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key, model_name.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.huggingface
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://router.huggingface.co/v1."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""


class LocalAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.LocalAI``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: base_url, model_name.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.localai
    """

    base_url: Text | None = None
    """Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""


class MistralAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.MistralAI``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key, model_name.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.mistralai
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""


class OciGenAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.OciGenAI``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: compartment_id, model_name, region.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.ocigenai
    """

    compartment_id: Text | None = None
    """Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    auth_provider: Text | None = None
    """Text, or an expression."""
    base_url: Text | None = None
    """Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""


class Ollama(ModelProvider):
    """``io.kestra.plugin.ai.provider.Ollama``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: endpoint, model_name.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.ollama
    """

    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""


class OpenAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.OpenAI``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key, model_name.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.openai
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.openai.com/v1."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""


class OpenRouter(ModelProvider):
    """``io.kestra.plugin.ai.provider.OpenRouter``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key, model_name.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.openrouter
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""


class WatsonxAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.WatsonxAI``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key, model_name, project_id.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.watsonxai
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    project_id: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""


class WorkersAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.WorkersAI``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: account_id, api_key, model_name.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.workersai
    """

    account_id: Text | None = None
    """Text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""


class ZhiPuAI(ModelProvider):
    """``io.kestra.plugin.ai.provider.ZhiPuAI``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key, model_name.
    https://kestra.io/plugins/plugin-ai/provider/io.kestra.plugin.ai.provider.zhipuai
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://open.bigmodel.cn/."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""
    max_retries: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    max_token: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    stops: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
