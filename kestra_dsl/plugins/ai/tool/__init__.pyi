# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.tool``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import AdditionalPlugin, BaseTask
from kestra_dsl.core.parents import Parent
from kestra_dsl.core.properties import Bool, Data, DateTime, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.models import Label
from kestra_dsl.plugins.ai.domain import ChatConfiguration
from kestra_dsl.plugins.ai.provider import ModelProvider
from kestra_dsl.plugins.ai.retriever import ContentRetrieverProvider

__all__ = [
    "A2AClient",
    "AIAgent",
    "CodeExecution",
    "DockerMcpClient",
    "GoogleCustomWebSearch",
    "KestraFlow",
    "KestraFlowAuth",
    "KestraTask",
    "Skill",
    "SkillDefinition",
    "SkillResourceDefinition",
    "SseMcpClient",
    "StdioMcpClient",
    "StreamableHttpMcpClient",
    "TavilyWebSearch",
    "ToolProvider",
]

PREFIX: str


class ToolProvider(AdditionalPlugin):
    """The base of each tool provider. ``ToolProvider.of(type, properties)`` makes one of a type that has no class."""


class A2AClient(ToolProvider):
    """``io.kestra.plugin.ai.tool.A2AClient``."""

    description: Text | None = None
    """Required."""
    server_url: Text | None = None
    """Required."""
    name: Text | None = None
    """Default: tool."""


class AIAgent(ToolProvider):
    """``io.kestra.plugin.ai.tool.AIAgent``."""

    description: Text | None = None
    """Required."""
    provider: One[ModelProvider] | None = None
    """Required."""
    configuration: One[ChatConfiguration] | None = None
    name: Text | None = None
    """Default: tool."""
    content_retrievers: Dynamic[Items[One[ContentRetrieverProvider]]] | None = None
    max_sequential_tools_invocations: Dynamic[Int] | None = None
    system_message: Text | None = None
    tools: Items[One[ToolProvider]] | None = None


class CodeExecution(ToolProvider):
    """``io.kestra.plugin.ai.tool.CodeExecution``."""

    api_key: Text | None = None
    """Required."""


class DockerMcpClient(ToolProvider):
    """``io.kestra.plugin.ai.tool.DockerMcpClient``."""

    image: Text | None = None
    """Required."""
    api_version: Text | None = None
    binds: Dynamic[Items[Text]] | None = None
    command: Dynamic[Items[Text]] | None = None
    docker_cert_path: Text | None = None
    docker_config: Text | None = None
    docker_context: Text | None = None
    docker_host: Text | None = None
    docker_tls_verify: Dynamic[Bool] | None = None
    env: Dynamic[Map[Data]] | None = None
    log_events: Dynamic[Bool] | None = None
    """Default: false."""
    registry_email: Text | None = None
    registry_password: Text | None = None
    registry_url: Text | None = None
    registry_username: Text | None = None


class GoogleCustomWebSearch(ToolProvider):
    """``io.kestra.plugin.ai.tool.GoogleCustomWebSearch``."""

    api_key: Text | None = None
    """Required."""
    csi: Text | None = None
    """Required."""


class KestraFlow(ToolProvider):
    """``io.kestra.plugin.ai.tool.KestraFlow``."""

    auth: One[KestraFlowAuth] | None = None
    description: Text | None = None
    flow_id: Text | None = None
    inherit_labels: Dynamic[Bool] | None = None
    """Default: false."""
    inputs: Dynamic[Map[Data]] | None = None
    kestra_url: Text | None = None
    labels: Items[One[Label]] | Map[Data] | None = None
    namespace: Text | None = None
    revision: Dynamic[Int] | None = None
    schedule_date: Dynamic[DateTime] | None = None
    tenant_id: Text | None = None


class KestraFlowAuth(Node):
    """Part of other types: ``io.kestra.plugin.ai.tool.KestraFlow-Auth``."""

    api_token: Text | None = None
    auto: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    username: Text | None = None


class KestraTask(Parent, ToolProvider):
    """``io.kestra.plugin.ai.tool.KestraTask``."""

    tasks: Items[One[BaseTask]] | None = None
    """Required."""


class Skill(ToolProvider):
    """``io.kestra.plugin.ai.tool.Skill``."""

    skills: Items[One[SkillDefinition]] | None = None
    """Required."""


class SkillDefinition(Node):
    """Part of other types: ``io.kestra.plugin.ai.tool.Skill-SkillDefinition``."""

    description: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    content: Text | None = None
    content_uri: Text | None = None
    resources: Items[One[SkillResourceDefinition]] | None = None


class SkillResourceDefinition(Node):
    """Part of other types: ``io.kestra.plugin.ai.tool.Skill-ResourceDefinition``."""

    content: Text | None = None
    """Required."""
    relative_path: Text | None = None
    """Required."""


class SseMcpClient(ToolProvider):
    """``io.kestra.plugin.ai.tool.SseMcpClient``."""

    sse_url: Text | None = None
    """Required."""
    headers: Dynamic[Map[Data]] | None = None
    log_requests: Dynamic[Bool] | None = None
    """Default: false."""
    log_responses: Dynamic[Bool] | None = None
    """Default: false."""
    timeout: Dynamic[Duration] | None = None


class StdioMcpClient(ToolProvider):
    """``io.kestra.plugin.ai.tool.StdioMcpClient``."""

    command: Dynamic[Items[Text]] | None = None
    """Required."""
    env: Dynamic[Map[Data]] | None = None
    log_events: Dynamic[Bool] | None = None
    """Default: false."""


class StreamableHttpMcpClient(ToolProvider):
    """``io.kestra.plugin.ai.tool.StreamableHttpMcpClient``."""

    url: Text | None = None
    """Required."""
    headers: Dynamic[Map[Data]] | None = None
    log_requests: Dynamic[Bool] | None = None
    """Default: false."""
    log_responses: Dynamic[Bool] | None = None
    """Default: false."""
    timeout: Dynamic[Duration] | None = None


class TavilyWebSearch(ToolProvider):
    """``io.kestra.plugin.ai.tool.TavilyWebSearch``."""

    api_key: Text | None = None
    """Required."""
