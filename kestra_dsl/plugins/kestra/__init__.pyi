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
    """Part of other types: ``io.kestra.plugin.kestra.AbstractKestraTask-Auth``.

    A part. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4.
    """

    api_token: Text | None = None
    """Text, or an expression."""
    auto: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class KestraTriggerAuth(Node):
    """Part of other types: ``io.kestra.plugin.kestra.AbstractKestraTrigger-Auth``.

    A part. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4.
    """

    api_token: Text | None = None
    """Text, or an expression."""
    auto: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
