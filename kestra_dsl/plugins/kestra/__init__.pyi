# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Dynamic, Text

__all__ = [
    "KestraTaskAuth",
    "KestraTriggerAuth",
]

PREFIX: str


class KestraTaskAuth(Node):
    """Part of other types: ``io.kestra.plugin.kestra.AbstractKestraTask-Auth``."""

    api_token: Text | None = None
    auto: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    username: Text | None = None


class KestraTriggerAuth(Node):
    """Part of other types: ``io.kestra.plugin.kestra.AbstractKestraTrigger-Auth``."""

    api_token: Text | None = None
    auto: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    username: Text | None = None
