# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Int, Text

__all__ = [
    "TemporaryCredentialsConfig",
]

PREFIX: str


class TemporaryCredentialsConfig(Node):
    """Part of other types: ``io.kestra.plugin.huawei.TemporaryCredentialsConfig``."""

    auth_method: Dynamic[Literal["PASSWORD", "TOKEN"]] | None = None
    """Default: PASSWORD."""
    domain_name: Text | None = None
    duration_seconds: Dynamic[Int] | None = None
    """Default: 900."""
    endpoint_suffix: Text | None = None
    """Default: myhuaweicloud.com."""
    iam_token: Text | None = None
    password: Text | None = None
    project_name: Text | None = None
    scope: Dynamic[Literal["PROJECT", "DOMAIN"]] | None = None
    """Default: PROJECT."""
    username: Text | None = None
