# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ConnectionFactoryConfigDirect",
    "ConnectionFactoryConfigJndi",
]


def _ConnectionFactoryConfigDirect():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
    class ConnectionFactoryConfigDirect(Node):
        """Part of other types: ``io.kestra.plugin.jms.configuration.ConnectionFactoryConfig-Direct``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        connection_factory_class: Text | None = None
        connection_properties: Dynamic[Map[Data]] | None = None
        password: Text | None = None
        provider_jar_paths: Dynamic[Items[Text]] | None = None
        use_filtered_class_loader: Dynamic[Bool] | None = None
        username: Text | None = None
    return ConnectionFactoryConfigDirect


def _ConnectionFactoryConfigJndi():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
    class ConnectionFactoryConfigJndi(Node):
        """Part of other types: ``io.kestra.plugin.jms.configuration.ConnectionFactoryConfig-Jndi``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        jndi_connection_factory_name: Text | None = None
        jndi_initial_context_factory: Text | None = None
        jndi_provider_url: Text | None = None
        connection_properties: Dynamic[Map[Data]] | None = None
        jndi_credentials: Text | None = None
        jndi_principal: Text | None = None
        password: Text | None = None
        provider_jar_paths: Dynamic[Items[Text]] | None = None
        use_filtered_class_loader: Dynamic[Bool] | None = None
        username: Text | None = None
    return ConnectionFactoryConfigJndi


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ConnectionFactoryConfigDirect,
        _ConnectionFactoryConfigJndi,
    ),
)
