# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
from kestra_dsl.plugins.ai.tool._tool_provider import ToolProvider

__all__ = ["DockerMcpClient"]


class DockerMcpClient(ToolProvider):
    """``io.kestra.plugin.ai.tool.DockerMcpClient``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.tool.DockerMcpClient",
        versions=("1.3",),
        known=("1.3",),
        required=("image",),
    )

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
