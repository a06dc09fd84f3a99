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
    """``io.kestra.plugin.ai.tool.A2AClient``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: description, server_url.
    https://kestra.io/plugins/plugin-ai/tool/io.kestra.plugin.ai.tool.a2aclient
    """

    description: Text | None = None
    """Text, or an expression. Required."""
    server_url: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Default: tool."""


class AIAgent(ToolProvider):
    """``io.kestra.plugin.ai.tool.AIAgent``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: description, provider.
    https://kestra.io/plugins/plugin-ai/tool/io.kestra.plugin.ai.tool.aiagent
    """

    description: Text | None = None
    """Text, or an expression. Required."""
    provider: One[ModelProvider] | None = None
    """The model and its provider, such as `OpenAI(...)` or `GoogleGemini(...)`. ModelProvider. Required."""
    configuration: One[ChatConfiguration] | None = None
    """ChatConfiguration."""
    name: Text | None = None
    """Text, or an expression. Default: tool."""
    content_retrievers: Dynamic[Items[One[ContentRetrieverProvider]]] | None = None
    """List of ContentRetrieverProvider, or an expression."""
    max_sequential_tools_invocations: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    system_message: Text | None = None
    """Text, or an expression."""
    tools: Items[One[ToolProvider]] | None = None
    """List of ToolProvider."""


class CodeExecution(ToolProvider):
    """``io.kestra.plugin.ai.tool.CodeExecution``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key.
    https://kestra.io/plugins/plugin-ai/tool/io.kestra.plugin.ai.tool.codeexecution
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""


class DockerMcpClient(ToolProvider):
    """``io.kestra.plugin.ai.tool.DockerMcpClient``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: image.
    https://kestra.io/plugins/plugin-ai/tool/io.kestra.plugin.ai.tool.dockermcpclient
    """

    image: Text | None = None
    """Text, or an expression. Required."""
    api_version: Text | None = None
    """Text, or an expression."""
    binds: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    command: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    docker_cert_path: Text | None = None
    """Text, or an expression."""
    docker_config: Text | None = None
    """Text, or an expression."""
    docker_context: Text | None = None
    """Text, or an expression."""
    docker_host: Text | None = None
    """Text, or an expression."""
    docker_tls_verify: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    log_events: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    registry_email: Text | None = None
    """Text, or an expression."""
    registry_password: Text | None = None
    """Text, or an expression."""
    registry_url: Text | None = None
    """Text, or an expression."""
    registry_username: Text | None = None
    """Text, or an expression."""


class GoogleCustomWebSearch(ToolProvider):
    """``io.kestra.plugin.ai.tool.GoogleCustomWebSearch``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key, csi.
    https://kestra.io/plugins/plugin-ai/tool/io.kestra.plugin.ai.tool.googlecustomwebsearch
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    csi: Text | None = None
    """Text, or an expression. Required."""


class KestraFlow(ToolProvider):
    """``io.kestra.plugin.ai.tool.KestraFlow``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0.
    https://kestra.io/plugins/plugin-ai/tool/io.kestra.plugin.ai.tool.kestraflow
    """

    auth: One[KestraFlowAuth] | None = None
    """KestraFlowAuth."""
    description: Text | None = None
    """Text, or an expression."""
    flow_id: Text | None = None
    """Id of the flow. Text, or an expression."""
    inherit_labels: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    inputs: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    labels: Items[One[Label]] | Map[Data] | None = None
    """List of Label, or mapping of names to any data."""
    namespace: Text | None = None
    """Text, or an expression."""
    revision: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    schedule_date: Dynamic[DateTime] | None = None
    """Date and time, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""


class KestraFlowAuth(Node):
    """Part of other types: ``io.kestra.plugin.ai.tool.KestraFlow-Auth``.

    A part. In Kestra 1.3, 2.0. From plugin-ai 1.16.0.
    """

    api_token: Text | None = None
    """Text, or an expression."""
    auto: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class KestraTask(Parent, ToolProvider):
    """``io.kestra.plugin.ai.tool.KestraTask``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: tasks.
    https://kestra.io/plugins/plugin-ai/tool/io.kestra.plugin.ai.tool.kestratask
    """

    tasks: Items[One[BaseTask]] | None = None
    """The tasks inside. List of task. Required."""


class Skill(ToolProvider):
    """``io.kestra.plugin.ai.tool.Skill``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: skills.
    https://kestra.io/plugins/plugin-ai/tool/io.kestra.plugin.ai.tool.skill
    """

    skills: Items[One[SkillDefinition]] | None = None
    """List of SkillDefinition. Required."""


class SkillDefinition(Node):
    """Part of other types: ``io.kestra.plugin.ai.tool.Skill-SkillDefinition``.

    A part. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: description, name.
    """

    description: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    content: Text | None = None
    """Text, or an expression."""
    content_uri: Text | None = None
    """Text, or an expression."""
    resources: Items[One[SkillResourceDefinition]] | None = None
    """List of SkillResourceDefinition."""


class SkillResourceDefinition(Node):
    """Part of other types: ``io.kestra.plugin.ai.tool.Skill-ResourceDefinition``.

    A part. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: content, relative_path.
    """

    content: Text | None = None
    """Text, or an expression. Required."""
    relative_path: Text | None = None
    """Text, or an expression. Required."""


class SseMcpClient(ToolProvider):
    """``io.kestra.plugin.ai.tool.SseMcpClient``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: sse_url.
    https://kestra.io/plugins/plugin-ai/tool/io.kestra.plugin.ai.tool.ssemcpclient
    """

    sse_url: Text | None = None
    """Text, or an expression. Required."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    log_requests: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    log_responses: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""


class StdioMcpClient(ToolProvider):
    """``io.kestra.plugin.ai.tool.StdioMcpClient``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: command.
    https://kestra.io/plugins/plugin-ai/tool/io.kestra.plugin.ai.tool.stdiomcpclient
    """

    command: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    log_events: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""


class StreamableHttpMcpClient(ToolProvider):
    """``io.kestra.plugin.ai.tool.StreamableHttpMcpClient``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: url.
    https://kestra.io/plugins/plugin-ai/tool/io.kestra.plugin.ai.tool.streamablehttpmcpclient
    """

    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    log_requests: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    log_responses: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""


class TavilyWebSearch(ToolProvider):
    """``io.kestra.plugin.ai.tool.TavilyWebSearch``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key.
    https://kestra.io/plugins/plugin-ai/tool/io.kestra.plugin.ai.tool.tavilywebsearch
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
