# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Connection",
    "OAuthTokenProvider",
    "SideCar",
]


def _Connection():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    class Connection(Node):
        """Part of other types: ``io.kestra.plugin.kubernetes.models.Connection``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        api_version: Text | None = None
        ca_cert_data: Text | None = None
        ca_cert_file: Text | None = None
        client_cert_data: Text | None = None
        client_cert_file: Text | None = None
        client_key_algo: Text | None = None
        client_key_data: Text | None = None
        client_key_file: Text | None = None
        client_key_passphrase: Text | None = None
        disable_hostname_verification: Dynamic[Bool] | None = None
        key_store_file: Text | None = None
        key_store_passphrase: Text | None = None
        master_url: Text | None = None
        namespace: Text | None = None
        oauth_token: Text | None = None
        oauth_token_provider: One[later("kestra_dsl.plugins.kubernetes.models", "OAuthTokenProvider")] | None = None
        password: Text | None = None
        trust_certs: Dynamic[Bool] | None = None
        trust_store_file: Text | None = None
        trust_store_passphrase: Text | None = None
        username: Text | None = None
    return Connection


def _OAuthTokenProvider():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.parents import Parent
    from kestra_dsl.core.properties import Duration, One, Text
    class OAuthTokenProvider(Parent, Node):
        """Part of other types: ``io.kestra.plugin.kubernetes.models.OAuthTokenProvider``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        _children = ("task",)
        cache: Duration | None = None
        output: Text | None = None
        task: One[BaseTask] | None = None
    return OAuthTokenProvider


def _SideCar():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    class SideCar(Node):
        """Part of other types: ``io.kestra.plugin.kubernetes.models.SideCar``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        default_spec: Dynamic[Map[Data]] | None = None
        image: Text | None = None
        resources: Dynamic[Map[Data]] | None = None
    return SideCar


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Connection,
        _OAuthTokenProvider,
        _SideCar,
    ),
)
