# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.databricks``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "TaskAuthenticationConfig",
]

PREFIX = "io.kestra.plugin.databricks"


def _TaskAuthenticationConfig():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class TaskAuthenticationConfig(Node):
        """Part of other types: ``io.kestra.plugin.databricks.AbstractTask-AuthenticationConfig``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
    return TaskAuthenticationConfig


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _TaskAuthenticationConfig,
    ),
    (
        "cli",
        "cluster",
        "dbfs",
        "job",
        "sql",
    ),
)
