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
    """Part of other types: ``io.kestra.plugin.huawei.TemporaryCredentialsConfig``.

    A part. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2.
    https://kestra.io/plugins/plugin-huawei/io.kestra.plugin.huawei.temporarycredentialsconfig
    """

    auth_method: Dynamic[Literal["PASSWORD", "TOKEN"]] | None = None
    """PASSWORD or TOKEN, or an expression. Default: PASSWORD."""
    domain_name: Text | None = None
    """Text, or an expression."""
    duration_seconds: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 900."""
    endpoint_suffix: Text | None = None
    """Text, or an expression. Default: myhuaweicloud.com."""
    iam_token: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    project_name: Text | None = None
    """Text, or an expression."""
    scope: Dynamic[Literal["PROJECT", "DOMAIN"]] | None = None
    """PROJECT or DOMAIN, or an expression. Default: PROJECT."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
