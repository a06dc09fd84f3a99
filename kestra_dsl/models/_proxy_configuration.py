# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Int, Text

__all__ = ["ProxyConfiguration"]


class ProxyConfiguration(Node):
    """Part of other types: ``io.kestra.core.http.client.configurations.ProxyConfiguration``."""

    address: Text | None = None
    password: Text | None = None
    port: Dynamic[Int] | None = None
    type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    """Default: DIRECT."""
    username: Text | None = None
