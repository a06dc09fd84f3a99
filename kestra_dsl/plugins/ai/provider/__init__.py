# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.provider``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.ai.provider._amazon_bedrock import AmazonBedrock as AmazonBedrock
    from kestra_dsl.plugins.ai.provider._anthropic import Anthropic as Anthropic
    from kestra_dsl.plugins.ai.provider._azure_open_ai import AzureOpenAI as AzureOpenAI
    from kestra_dsl.plugins.ai.provider._dash_scope import DashScope as DashScope
    from kestra_dsl.plugins.ai.provider._deep_seek import DeepSeek as DeepSeek
    from kestra_dsl.plugins.ai.provider._docker_model import DockerModel as DockerModel
    from kestra_dsl.plugins.ai.provider._git_hub_models import GitHubModels as GitHubModels
    from kestra_dsl.plugins.ai.provider._google_gemini import GoogleGemini as GoogleGemini
    from kestra_dsl.plugins.ai.provider._google_gemini_embedding_model_configuration import GoogleGeminiEmbeddingModelConfiguration as GoogleGeminiEmbeddingModelConfiguration
    from kestra_dsl.plugins.ai.provider._google_vertex_ai import GoogleVertexAI as GoogleVertexAI
    from kestra_dsl.plugins.ai.provider._hugging_face import HuggingFace as HuggingFace
    from kestra_dsl.plugins.ai.provider._local_ai import LocalAI as LocalAI
    from kestra_dsl.plugins.ai.provider._mistral_ai import MistralAI as MistralAI
    from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider as ModelProvider
    from kestra_dsl.plugins.ai.provider._oci_gen_ai import OciGenAI as OciGenAI
    from kestra_dsl.plugins.ai.provider._ollama import Ollama as Ollama
    from kestra_dsl.plugins.ai.provider._open_ai import OpenAI as OpenAI
    from kestra_dsl.plugins.ai.provider._open_router import OpenRouter as OpenRouter
    from kestra_dsl.plugins.ai.provider._watsonx_ai import WatsonxAI as WatsonxAI
    from kestra_dsl.plugins.ai.provider._workers_ai import WorkersAI as WorkersAI
    from kestra_dsl.plugins.ai.provider._zhi_pu_ai import ZhiPuAI as ZhiPuAI

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

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AmazonBedrock": "_amazon_bedrock",
            "Anthropic": "_anthropic",
            "AzureOpenAI": "_azure_open_ai",
            "DashScope": "_dash_scope",
            "DeepSeek": "_deep_seek",
            "DockerModel": "_docker_model",
            "GitHubModels": "_git_hub_models",
            "GoogleGemini": "_google_gemini",
            "GoogleGeminiEmbeddingModelConfiguration": "_google_gemini_embedding_model_configuration",
            "GoogleVertexAI": "_google_vertex_ai",
            "HuggingFace": "_hugging_face",
            "LocalAI": "_local_ai",
            "MistralAI": "_mistral_ai",
            "ModelProvider": "_model_provider",
            "OciGenAI": "_oci_gen_ai",
            "Ollama": "_ollama",
            "OpenAI": "_open_ai",
            "OpenRouter": "_open_router",
            "WatsonxAI": "_watsonx_ai",
            "WorkersAI": "_workers_ai",
            "ZhiPuAI": "_zhi_pu_ai",
        },
        (),
    )
