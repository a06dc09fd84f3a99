# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.spanner``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.spanner._batch_dml import BatchDml as BatchDml
    from kestra_dsl.plugins.gcp.spanner._create_database import CreateDatabase as CreateDatabase
    from kestra_dsl.plugins.gcp.spanner._delete_database import DeleteDatabase as DeleteDatabase
    from kestra_dsl.plugins.gcp.spanner._execute import Execute as Execute
    from kestra_dsl.plugins.gcp.spanner._query import Query as Query
    from kestra_dsl.plugins.gcp.spanner._trigger import Trigger as Trigger

__all__ = [
    "BatchDml",
    "CreateDatabase",
    "DeleteDatabase",
    "Execute",
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.gcp.spanner"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "BatchDml": "_batch_dml",
            "CreateDatabase": "_create_database",
            "DeleteDatabase": "_delete_database",
            "Execute": "_execute",
            "Query": "_query",
            "Trigger": "_trigger",
        },
        (),
    )
