# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.tool``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.ai.tool"


def _ToolProvider():
    from kestra_dsl.core.nodes import AdditionalPlugin
    class ToolProvider(AdditionalPlugin):
        """The base of each tool provider. ``ToolProvider.of(type, properties)`` makes one of a type that has no class."""
    return ToolProvider


def _A2AClient():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.tool import ToolProvider
    class A2AClient(ToolProvider):
        """``io.kestra.plugin.ai.tool.A2AClient``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.tool.A2AClient",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("description", "server_url"),
        )
        description: Text | None = None
        server_url: Text | None = None
        name: Text | None = None
    return A2AClient


def _AIAgent():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
    from kestra_dsl.plugins.ai.tool import ToolProvider
    class AIAgent(ToolProvider):
        """``io.kestra.plugin.ai.tool.AIAgent``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.tool.AIAgent",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("description", "provider"),
        )
        description: Text | None = None
        provider: One[later("kestra_dsl.plugins.ai.provider", "ModelProvider")] | None = None
        configuration: One[later("kestra_dsl.plugins.ai.domain", "ChatConfiguration")] | None = None
        name: Text | None = None
        content_retrievers: (
            Dynamic[Items[One[later("kestra_dsl.plugins.ai.retriever", "ContentRetrieverProvider")]]]
            | None
        ) = None
        max_sequential_tools_invocations: Dynamic[Int] | None = None
        system_message: Text | None = None
        tools: Items[One[later("kestra_dsl.plugins.ai.tool", "ToolProvider")]] | None = None
    return AIAgent


def _CodeExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.tool import ToolProvider
    class CodeExecution(ToolProvider):
        """``io.kestra.plugin.ai.tool.CodeExecution``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.tool.CodeExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key",),
        )
        api_key: Text | None = None
    return CodeExecution


def _DockerMcpClient():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
    from kestra_dsl.plugins.ai.tool import ToolProvider
    class DockerMcpClient(ToolProvider):
        """``io.kestra.plugin.ai.tool.DockerMcpClient``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.tool.DockerMcpClient",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("image",),
        )
        image: Text | None = None
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
        registry_email: Text | None = None
        registry_password: Text | None = None
        registry_url: Text | None = None
        registry_username: Text | None = None
    return DockerMcpClient


def _GoogleCustomWebSearch():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.tool import ToolProvider
    class GoogleCustomWebSearch(ToolProvider):
        """``io.kestra.plugin.ai.tool.GoogleCustomWebSearch``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.tool.GoogleCustomWebSearch",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "csi"),
            aliases=("io.kestra.plugin.langchain4j.tool.GoogleCustomWebSearch",),
        )
        api_key: Text | None = None
        csi: Text | None = None
    return GoogleCustomWebSearch


def _KestraFlow():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Data, DateTime, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.plugins.ai.tool import ToolProvider
    class KestraFlow(ToolProvider):
        """``io.kestra.plugin.ai.tool.KestraFlow``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.tool.KestraFlow",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth: One[later("kestra_dsl.plugins.ai.tool", "KestraFlowAuth")] | None = None
        description: Text | None = None
        flow_id: Text | None = None
        inherit_labels: Dynamic[Bool] | None = None
        inputs: Dynamic[Map[Data]] | None = None
        kestra_url: Text | None = None
        labels: Items[One[later("kestra_dsl.models", "Label")]] | Map[Data] | None = None
        namespace: Text | None = None
        revision: Dynamic[Int] | None = None
        schedule_date: Dynamic[DateTime] | None = None
        tenant_id: Text | None = None
    return KestraFlow


def _KestraFlowAuth():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    class KestraFlowAuth(Node):
        """Part of other types: ``io.kestra.plugin.ai.tool.KestraFlow-Auth``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        api_token: Text | None = None
        auto: Dynamic[Bool] | None = None
        password: Text | None = None
        username: Text | None = None
    return KestraFlowAuth


def _KestraTask():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.parents import Parent
    from kestra_dsl.core.properties import Items, One
    from kestra_dsl.plugins.ai.tool import ToolProvider
    class KestraTask(Parent, ToolProvider):
        """``io.kestra.plugin.ai.tool.KestraTask``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.tool.KestraTask",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("tasks",),
        )
        _children = ("tasks",)
        tasks: Items[One[BaseTask]] | None = None
    return KestraTask


def _Skill():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Items, One, later
    from kestra_dsl.plugins.ai.tool import ToolProvider
    class Skill(ToolProvider):
        """``io.kestra.plugin.ai.tool.Skill``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.tool.Skill",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("skills",),
        )
        skills: Items[One[later("kestra_dsl.plugins.ai.tool", "SkillDefinition")]] | None = None
    return Skill


def _SkillDefinition():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, One, Text, later
    class SkillDefinition(Node):
        """Part of other types: ``io.kestra.plugin.ai.tool.Skill-SkillDefinition``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("description", "name"),
        )
        description: Text | None = None
        name: Text | None = None
        content: Text | None = None
        content_uri: Text | None = None
        resources: Items[One[later("kestra_dsl.plugins.ai.tool", "SkillResourceDefinition")]] | None = None
    return SkillDefinition


def _SkillResourceDefinition():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class SkillResourceDefinition(Node):
        """Part of other types: ``io.kestra.plugin.ai.tool.Skill-ResourceDefinition``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("content", "relative_path"),
        )
        content: Text | None = None
        relative_path: Text | None = None
    return SkillResourceDefinition


def _SseMcpClient():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
    from kestra_dsl.plugins.ai.tool import ToolProvider
    class SseMcpClient(ToolProvider):
        """``io.kestra.plugin.ai.tool.SseMcpClient``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.tool.SseMcpClient",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("sse_url",),
            aliases=("io.kestra.plugin.ai.tool.HttpMcpClient", "io.kestra.plugin.langchain4j.tool.HttpMcpClient"),
        )
        sse_url: Text | None = None
        headers: Dynamic[Map[Data]] | None = None
        log_requests: Dynamic[Bool] | None = None
        log_responses: Dynamic[Bool] | None = None
        timeout: Dynamic[Duration] | None = None
    return SseMcpClient


def _StdioMcpClient():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
    from kestra_dsl.plugins.ai.tool import ToolProvider
    class StdioMcpClient(ToolProvider):
        """``io.kestra.plugin.ai.tool.StdioMcpClient``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.tool.StdioMcpClient",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("command",),
            aliases=("io.kestra.plugin.langchain4j.tool.StdioMcpClient",),
        )
        command: Dynamic[Items[Text]] | None = None
        env: Dynamic[Map[Data]] | None = None
        log_events: Dynamic[Bool] | None = None
    return StdioMcpClient


def _StreamableHttpMcpClient():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
    from kestra_dsl.plugins.ai.tool import ToolProvider
    class StreamableHttpMcpClient(ToolProvider):
        """``io.kestra.plugin.ai.tool.StreamableHttpMcpClient``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.tool.StreamableHttpMcpClient",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
        )
        url: Text | None = None
        headers: Dynamic[Map[Data]] | None = None
        log_requests: Dynamic[Bool] | None = None
        log_responses: Dynamic[Bool] | None = None
        timeout: Dynamic[Duration] | None = None
    return StreamableHttpMcpClient


def _TavilyWebSearch():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.tool import ToolProvider
    class TavilyWebSearch(ToolProvider):
        """``io.kestra.plugin.ai.tool.TavilyWebSearch``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.tool.TavilyWebSearch",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key",),
            aliases=("io.kestra.plugin.langchain4j.tool.TavilyWebSearch",),
        )
        api_key: Text | None = None
    return TavilyWebSearch


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ToolProvider,
        _A2AClient,
        _AIAgent,
        _CodeExecution,
        _DockerMcpClient,
        _GoogleCustomWebSearch,
        _KestraFlow,
        _KestraFlowAuth,
        _KestraTask,
        _Skill,
        _SkillDefinition,
        _SkillResourceDefinition,
        _SseMcpClient,
        _StdioMcpClient,
        _StreamableHttpMcpClient,
        _TavilyWebSearch,
    ),
)
