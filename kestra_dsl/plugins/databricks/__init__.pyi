# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.databricks``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = [
    "TaskAuthenticationConfig",
]

PREFIX: str


class TaskAuthenticationConfig(Node):
    """Part of other types: ``io.kestra.plugin.databricks.AbstractTask-AuthenticationConfig``."""

    auth_type: Text | None = None
    azure_client_id: Text | None = None
    azure_client_secret: Text | None = None
    azure_tenant_id: Text | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    google_credentials: Text | None = None
    google_service_account: Text | None = None
    password: Text | None = None
    token: Text | None = None
    username: Text | None = None
