# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.phpipam``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = [
    "PhpipamAuthentication",
]

PREFIX: str


class PhpipamAuthentication(Node):
    """Part of other types: ``io.kestra.plugin.phpipam.PhpipamAuthentication``."""

    app_token: Text | None = None
    password: Text | None = None
    username: Text | None = None
