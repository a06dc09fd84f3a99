# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.parents import Parent
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, One, Text

__all__ = [
    "Connection",
    "OAuthTokenProvider",
    "SideCar",
]


class Connection(Node):
    """Part of other types: ``io.kestra.plugin.kubernetes.models.Connection``."""

    api_version: Text | None = None
    """Default: v1."""
    ca_cert_data: Text | None = None
    ca_cert_file: Text | None = None
    client_cert_data: Text | None = None
    client_cert_file: Text | None = None
    client_key_algo: Text | None = None
    """Default: RSA."""
    client_key_data: Text | None = None
    client_key_file: Text | None = None
    client_key_passphrase: Text | None = None
    disable_hostname_verification: Dynamic[Bool] | None = None
    key_store_file: Text | None = None
    key_store_passphrase: Text | None = None
    master_url: Text | None = None
    """Default: https://kubernetes.default.svc."""
    namespace: Text | None = None
    oauth_token: Text | None = None
    oauth_token_provider: One[OAuthTokenProvider] | None = None
    password: Text | None = None
    trust_certs: Dynamic[Bool] | None = None
    trust_store_file: Text | None = None
    trust_store_passphrase: Text | None = None
    username: Text | None = None


class OAuthTokenProvider(Parent, Node):
    """Part of other types: ``io.kestra.plugin.kubernetes.models.OAuthTokenProvider``."""

    cache: Duration | None = None
    """Default: PT5M."""
    output: Text | None = None
    task: One[BaseTask] | None = None


class SideCar(Node):
    """Part of other types: ``io.kestra.plugin.kubernetes.models.SideCar``."""

    default_spec: Dynamic[Map[Data]] | None = None
    image: Text | None = None
    """Default: busybox."""
    resources: Dynamic[Map[Data]] | None = None
