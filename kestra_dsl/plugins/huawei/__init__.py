# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "TemporaryCredentialsConfig",
]

PREFIX = "io.kestra.plugin.huawei"


def _TemporaryCredentialsConfig():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int, Text
    class TemporaryCredentialsConfig(Node):
        """Part of other types: ``io.kestra.plugin.huawei.TemporaryCredentialsConfig``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth_method: Dynamic[Literal["PASSWORD", "TOKEN"]] | None = None
        domain_name: Text | None = None
        duration_seconds: Dynamic[Int] | None = None
        endpoint_suffix: Text | None = None
        iam_token: Text | None = None
        password: Text | None = None
        project_name: Text | None = None
        scope: Dynamic[Literal["PROJECT", "DOMAIN"]] | None = None
        username: Text | None = None
    return TemporaryCredentialsConfig


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _TemporaryCredentialsConfig,
    ),
    (
        "ces",
        "dataarts",
        "dis",
        "dli",
        "dms",
        "eventgrid",
        "functiongraph",
        "geminidb",
        "iam",
        "koocli",
        "mrs",
        "obs",
        "rfs",
        "smn",
        "swr",
    ),
)
