# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text

__all__ = [
    "ConnectionFactoryConfigDirect",
    "ConnectionFactoryConfigJndi",
]


class ConnectionFactoryConfigDirect(Node):
    """Part of other types: ``io.kestra.plugin.jms.configuration.ConnectionFactoryConfig-Direct``.

    A part. In Kestra 1.3, 2.0. From plugin-jms 1.4.7.
    """

    connection_factory_class: Text | None = None
    """Text, or an expression."""
    connection_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    provider_jar_paths: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    use_filtered_class_loader: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class ConnectionFactoryConfigJndi(Node):
    """Part of other types: ``io.kestra.plugin.jms.configuration.ConnectionFactoryConfig-Jndi``.

    A part. In Kestra 1.3, 2.0. From plugin-jms 1.4.7.
    """

    jndi_connection_factory_name: Text | None = None
    """Text, or an expression."""
    jndi_initial_context_factory: Text | None = None
    """Text, or an expression."""
    jndi_provider_url: Text | None = None
    """Text, or an expression."""
    connection_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    jndi_credentials: Text | None = None
    """Text, or an expression."""
    jndi_principal: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    provider_jar_paths: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    use_filtered_class_loader: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
