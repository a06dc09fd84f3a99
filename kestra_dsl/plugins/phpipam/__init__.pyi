# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.phpipam``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = [
    "PhpipamAuthentication",
]

PREFIX: str


class PhpipamAuthentication(Node):
    """Part of other types: ``io.kestra.plugin.phpipam.PhpipamAuthentication``.

    A part. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5.
    https://kestra.io/plugins/plugin-phpipam/io.kestra.plugin.phpipam.phpipamauthentication
    """

    app_token: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
