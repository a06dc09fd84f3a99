# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Dynamic

__all__ = ["SslOptions"]


class SslOptions(Node):
    """Part of other types: ``io.kestra.core.http.client.configurations.SslOptions``."""

    insecure_trust_all_certificates: Dynamic[Bool] | None = None
