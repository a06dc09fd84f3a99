# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.databricks``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = [
    "TaskAuthenticationConfig",
]

PREFIX: str


class TaskAuthenticationConfig(Node):
    """Part of other types: ``io.kestra.plugin.databricks.AbstractTask-AuthenticationConfig``.

    A part. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1.
    """

    auth_type: Text | None = None
    """Text, or an expression."""
    azure_client_id: Text | None = None
    """Text, or an expression."""
    azure_client_secret: Text | None = None
    """Text, or an expression."""
    azure_tenant_id: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    google_credentials: Text | None = None
    """Text, or an expression."""
    google_service_account: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
