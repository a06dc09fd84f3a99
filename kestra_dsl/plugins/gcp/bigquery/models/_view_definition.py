# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Items, One, Text
from kestra_dsl.plugins.gcp.bigquery.models._user_defined_function import UserDefinedFunction

__all__ = ["ViewDefinition"]


class ViewDefinition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.ViewDefinition``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    query: Text | None = None
    view_user_defined_functions: Items[One[UserDefinedFunction]] | None = None
