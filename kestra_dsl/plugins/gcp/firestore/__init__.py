# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.firestore``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.firestore._delete import Delete as Delete
    from kestra_dsl.plugins.gcp.firestore._get import Get as Get
    from kestra_dsl.plugins.gcp.firestore._query import Query as Query
    from kestra_dsl.plugins.gcp.firestore._query_filter import QueryFilter as QueryFilter
    from kestra_dsl.plugins.gcp.firestore._set import Set as Set

__all__ = [
    "Delete",
    "Get",
    "Query",
    "QueryFilter",
    "Set",
]

PREFIX = "io.kestra.plugin.gcp.firestore"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Delete": "_delete",
            "Get": "_get",
            "Query": "_query",
            "QueryFilter": "_query_filter",
            "Set": "_set",
        },
        (),
    )
