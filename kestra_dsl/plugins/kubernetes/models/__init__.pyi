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
    """Part of other types: ``io.kestra.plugin.kubernetes.models.Connection``.

    A part. In Kestra 1.3, 2.0. From plugin-kubernetes 1.10.0.
    https://kestra.io/plugins/plugin-kubernetes/models/io.kestra.plugin.kubernetes.models.connection
    """

    api_version: Text | None = None
    """Text, or an expression. Default: v1."""
    ca_cert_data: Text | None = None
    """Text, or an expression."""
    ca_cert_file: Text | None = None
    """Text, or an expression."""
    client_cert_data: Text | None = None
    """Text, or an expression."""
    client_cert_file: Text | None = None
    """Text, or an expression."""
    client_key_algo: Text | None = None
    """Text, or an expression. Default: RSA."""
    client_key_data: Text | None = None
    """Text, or an expression."""
    client_key_file: Text | None = None
    """Text, or an expression."""
    client_key_passphrase: Text | None = None
    """Text, or an expression."""
    disable_hostname_verification: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    key_store_file: Text | None = None
    """Text, or an expression."""
    key_store_passphrase: Text | None = None
    """Text, or an expression."""
    master_url: Text | None = None
    """Text, or an expression. Default: https://kubernetes.default.svc."""
    namespace: Text | None = None
    """Kubernetes namespace of the resource. Text, or an expression."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    oauth_token_provider: One[OAuthTokenProvider] | None = None
    """OAuthTokenProvider."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    trust_certs: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    trust_store_file: Text | None = None
    """Text, or an expression."""
    trust_store_passphrase: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class OAuthTokenProvider(Parent, Node):
    """Part of other types: ``io.kestra.plugin.kubernetes.models.OAuthTokenProvider``.

    A part. In Kestra 1.3, 2.0. From plugin-kubernetes 1.10.0.
    https://kestra.io/plugins/plugin-kubernetes/models/io.kestra.plugin.kubernetes.models.oauthtokenprovider
    """

    cache: Duration | None = None
    """Duration. Default: PT5M."""
    output: Text | None = None
    """Text."""
    task: One[BaseTask] | None = None
    """Task."""


class SideCar(Node):
    """Part of other types: ``io.kestra.plugin.kubernetes.models.SideCar``.

    A part. In Kestra 1.3, 2.0. From plugin-kubernetes 1.10.0.
    https://kestra.io/plugins/plugin-kubernetes/models/io.kestra.plugin.kubernetes.models.sidecar
    """

    default_spec: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    image: Text | None = None
    """Text, or an expression. Default: busybox."""
    resources: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
