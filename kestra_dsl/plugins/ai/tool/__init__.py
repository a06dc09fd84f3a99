# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.tool``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.ai.tool._a2_a_client import A2AClient as A2AClient
    from kestra_dsl.plugins.ai.tool._ai_agent import AIAgent as AIAgent
    from kestra_dsl.plugins.ai.tool._code_execution import CodeExecution as CodeExecution
    from kestra_dsl.plugins.ai.tool._docker_mcp_client import DockerMcpClient as DockerMcpClient
    from kestra_dsl.plugins.ai.tool._google_custom_web_search import GoogleCustomWebSearch as GoogleCustomWebSearch
    from kestra_dsl.plugins.ai.tool._kestra_flow import KestraFlow as KestraFlow
    from kestra_dsl.plugins.ai.tool._kestra_flow_auth import KestraFlowAuth as KestraFlowAuth
    from kestra_dsl.plugins.ai.tool._kestra_task import KestraTask as KestraTask
    from kestra_dsl.plugins.ai.tool._skill import Skill as Skill
    from kestra_dsl.plugins.ai.tool._skill_definition import SkillDefinition as SkillDefinition
    from kestra_dsl.plugins.ai.tool._skill_resource_definition import SkillResourceDefinition as SkillResourceDefinition
    from kestra_dsl.plugins.ai.tool._sse_mcp_client import SseMcpClient as SseMcpClient
    from kestra_dsl.plugins.ai.tool._stdio_mcp_client import StdioMcpClient as StdioMcpClient
    from kestra_dsl.plugins.ai.tool._streamable_http_mcp_client import StreamableHttpMcpClient as StreamableHttpMcpClient
    from kestra_dsl.plugins.ai.tool._tavily_web_search import TavilyWebSearch as TavilyWebSearch
    from kestra_dsl.plugins.ai.tool._tool_provider import ToolProvider as ToolProvider

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

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "A2AClient": "_a2_a_client",
            "AIAgent": "_ai_agent",
            "CodeExecution": "_code_execution",
            "DockerMcpClient": "_docker_mcp_client",
            "GoogleCustomWebSearch": "_google_custom_web_search",
            "KestraFlow": "_kestra_flow",
            "KestraFlowAuth": "_kestra_flow_auth",
            "KestraTask": "_kestra_task",
            "Skill": "_skill",
            "SkillDefinition": "_skill_definition",
            "SkillResourceDefinition": "_skill_resource_definition",
            "SseMcpClient": "_sse_mcp_client",
            "StdioMcpClient": "_stdio_mcp_client",
            "StreamableHttpMcpClient": "_streamable_http_mcp_client",
            "TavilyWebSearch": "_tavily_web_search",
            "ToolProvider": "_tool_provider",
        },
        (),
    )
