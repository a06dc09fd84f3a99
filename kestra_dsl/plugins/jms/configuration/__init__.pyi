# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text

__all__ = [
    "ConnectionFactoryConfigDirect",
    "ConnectionFactoryConfigJndi",
]


class ConnectionFactoryConfigDirect(Node):
    """Part of other types: ``io.kestra.plugin.jms.configuration.ConnectionFactoryConfig-Direct``."""

    connection_factory_class: Text | None = None
    connection_properties: Dynamic[Map[Data]] | None = None
    password: Text | None = None
    provider_jar_paths: Dynamic[Items[Text]] | None = None
    use_filtered_class_loader: Dynamic[Bool] | None = None
    """Default: false."""
    username: Text | None = None


class ConnectionFactoryConfigJndi(Node):
    """Part of other types: ``io.kestra.plugin.jms.configuration.ConnectionFactoryConfig-Jndi``."""

    jndi_connection_factory_name: Text | None = None
    jndi_initial_context_factory: Text | None = None
    jndi_provider_url: Text | None = None
    connection_properties: Dynamic[Map[Data]] | None = None
    jndi_credentials: Text | None = None
    jndi_principal: Text | None = None
    password: Text | None = None
    provider_jar_paths: Dynamic[Items[Text]] | None = None
    use_filtered_class_loader: Dynamic[Bool] | None = None
    """Default: false."""
    username: Text | None = None
