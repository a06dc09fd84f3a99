# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.provider``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.ai.provider"


def _ModelProvider():
    from kestra_dsl.core.nodes import AdditionalPlugin
    class ModelProvider(AdditionalPlugin):
        """The base of each model provider. ``ModelProvider.of(type, properties)`` makes one of a type that has no class."""
    return ModelProvider


def _AmazonBedrock():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Dynamic, Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class AmazonBedrock(ModelProvider):
        """``io.kestra.plugin.ai.provider.AmazonBedrock``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.AmazonBedrock",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_key_id", "model_name", "secret_access_key"),
            aliases=("io.kestra.plugin.langchain4j.provider.AmazonBedrock",),
        )
        access_key_id: Text | None = None
        model_name: Text | None = None
        secret_access_key: Text | None = None
        model_type: Dynamic[Literal["COHERE", "TITAN"]] | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
    return AmazonBedrock


def _Anthropic():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class Anthropic(ModelProvider):
        """``io.kestra.plugin.ai.provider.Anthropic``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.Anthropic",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "model_name"),
            aliases=("io.kestra.plugin.langchain4j.provider.Anthropic",),
        )
        api_key: Text | None = None
        model_name: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
        max_tokens: Dynamic[Int] | None = None
    return Anthropic


def _AzureOpenAI():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class AzureOpenAI(ModelProvider):
        """``io.kestra.plugin.ai.provider.AzureOpenAI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.AzureOpenAI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("endpoint", "model_name"),
            aliases=("io.kestra.plugin.langchain4j.provider.AzureOpenAI",),
        )
        endpoint: Text | None = None
        model_name: Text | None = None
        api_key: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_id: Text | None = None
        client_pem: Text | None = None
        client_secret: Text | None = None
        service_version: Text | None = None
        tenant_id: Text | None = None
    return AzureOpenAI


def _DashScope():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Number, Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class DashScope(ModelProvider):
        """``io.kestra.plugin.ai.provider.DashScope``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.DashScope",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "model_name"),
        )
        api_key: Text | None = None
        model_name: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
        enable_search: Dynamic[Bool] | None = None
        max_tokens: Dynamic[Int] | None = None
        repetition_penalty: Dynamic[Number] | None = None
    return DashScope


def _DeepSeek():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class DeepSeek(ModelProvider):
        """``io.kestra.plugin.ai.provider.DeepSeek``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.DeepSeek",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "model_name"),
            aliases=("io.kestra.plugin.langchain4j.provider.DeepSeek",),
        )
        api_key: Text | None = None
        model_name: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
    return DeepSeek


def _DockerModel():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class DockerModel(ModelProvider):
        """``io.kestra.plugin.ai.provider.DockerModel``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.DockerModel",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("model_name",),
        )
        model_name: Text | None = None
        api_key: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
    return DockerModel


def _GitHubModels():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class GitHubModels(ModelProvider):
        """``io.kestra.plugin.ai.provider.GitHubModels``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.GitHubModels",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("git_hub_token", "model_name"),
        )
        git_hub_token: Text | None = None
        model_name: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
    return GitHubModels


def _GoogleGemini():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class GoogleGemini(ModelProvider):
        """``io.kestra.plugin.ai.provider.GoogleGemini``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.GoogleGemini",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("model_name",),
            aliases=("io.kestra.plugin.langchain4j.provider.GoogleGemini",),
        )
        model_name: Text | None = None
        api_key: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
        embedding_model_configuration: (
            One[later("kestra_dsl.plugins.ai.provider", "GoogleGeminiEmbeddingModelConfiguration")]
            | None
        ) = None
    return GoogleGemini


def _GoogleGeminiEmbeddingModelConfiguration():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
    class GoogleGeminiEmbeddingModelConfiguration(Node):
        """Part of other types: ``io.kestra.plugin.ai.provider.GoogleGemini-EmbeddingModelConfiguration``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        max_retries: Dynamic[Int] | None = None
        output_dimensionality: Dynamic[Int] | None = None
        task_type: (
            Dynamic[Literal["RETRIEVAL_QUERY", "RETRIEVAL_DOCUMENT", "SEMANTIC_SIMILARITY", "CLASSIFICATION", "CLUSTERING",
            "QUESTION_ANSWERING", "FACT_VERIFICATION"]]
            | None
        ) = None
        timeout: Dynamic[Duration] | None = None
        title_metadata_key: Text | None = None
    return GoogleGeminiEmbeddingModelConfiguration


def _GoogleVertexAI():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class GoogleVertexAI(ModelProvider):
        """``io.kestra.plugin.ai.provider.GoogleVertexAI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.GoogleVertexAI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("endpoint", "location", "model_name", "project"),
            aliases=("io.kestra.plugin.langchain4j.provider.GoogleVertexAI",),
        )
        endpoint: Text | None = None
        location: Text | None = None
        model_name: Text | None = None
        project: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
    return GoogleVertexAI


def _HuggingFace():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class HuggingFace(ModelProvider):
        """``io.kestra.plugin.ai.provider.HuggingFace``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.HuggingFace",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "model_name"),
        )
        api_key: Text | None = None
        model_name: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
    return HuggingFace


def _LocalAI():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class LocalAI(ModelProvider):
        """``io.kestra.plugin.ai.provider.LocalAI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.LocalAI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("base_url", "model_name"),
            aliases=("io.kestra.plugin.langchain4j.provider.LocalAI",),
        )
        base_url: Text | None = None
        model_name: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
    return LocalAI


def _MistralAI():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class MistralAI(ModelProvider):
        """``io.kestra.plugin.ai.provider.MistralAI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.MistralAI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "model_name"),
            aliases=("io.kestra.plugin.langchain4j.provider.MistralAI",),
        )
        api_key: Text | None = None
        model_name: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
    return MistralAI


def _OciGenAI():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class OciGenAI(ModelProvider):
        """``io.kestra.plugin.ai.provider.OciGenAI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.OciGenAI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("compartment_id", "model_name", "region"),
        )
        compartment_id: Text | None = None
        model_name: Text | None = None
        region: Text | None = None
        auth_provider: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
    return OciGenAI


def _Ollama():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class Ollama(ModelProvider):
        """``io.kestra.plugin.ai.provider.Ollama``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.Ollama",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("endpoint", "model_name"),
            aliases=("io.kestra.plugin.langchain4j.provider.Ollama",),
        )
        endpoint: Text | None = None
        model_name: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
    return Ollama


def _OpenAI():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class OpenAI(ModelProvider):
        """``io.kestra.plugin.ai.provider.OpenAI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.OpenAI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "model_name"),
            aliases=("io.kestra.plugin.langchain4j.provider.OpenAI",),
        )
        api_key: Text | None = None
        model_name: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
    return OpenAI


def _OpenRouter():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class OpenRouter(ModelProvider):
        """``io.kestra.plugin.ai.provider.OpenRouter``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.OpenRouter",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "model_name"),
            aliases=("io.kestra.plugin.langchain4j.provider.OpenRouter",),
        )
        api_key: Text | None = None
        model_name: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
    return OpenRouter


def _WatsonxAI():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class WatsonxAI(ModelProvider):
        """``io.kestra.plugin.ai.provider.WatsonxAI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.WatsonxAI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "model_name", "project_id"),
        )
        api_key: Text | None = None
        model_name: Text | None = None
        project_id: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
    return WatsonxAI


def _WorkersAI():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class WorkersAI(ModelProvider):
        """``io.kestra.plugin.ai.provider.WorkersAI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.WorkersAI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("account_id", "api_key", "model_name"),
            aliases=("io.kestra.plugin.langchain4j.provider.WorkersAI",),
        )
        account_id: Text | None = None
        api_key: Text | None = None
        model_name: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
    return WorkersAI


def _ZhiPuAI():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.plugins.ai.provider import ModelProvider
    class ZhiPuAI(ModelProvider):
        """``io.kestra.plugin.ai.provider.ZhiPuAI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.provider.ZhiPuAI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "model_name"),
        )
        api_key: Text | None = None
        model_name: Text | None = None
        base_url: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
        max_retries: Dynamic[Int] | None = None
        max_token: Dynamic[Int] | None = None
        stops: Dynamic[Items[Text]] | None = None
    return ZhiPuAI


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ModelProvider,
        _AmazonBedrock,
        _Anthropic,
        _AzureOpenAI,
        _DashScope,
        _DeepSeek,
        _DockerModel,
        _GitHubModels,
        _GoogleGemini,
        _GoogleGeminiEmbeddingModelConfiguration,
        _GoogleVertexAI,
        _HuggingFace,
        _LocalAI,
        _MistralAI,
        _OciGenAI,
        _Ollama,
        _OpenAI,
        _OpenRouter,
        _WatsonxAI,
        _WorkersAI,
        _ZhiPuAI,
    ),
)
