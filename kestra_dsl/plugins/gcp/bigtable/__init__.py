# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.bigtable``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.bigtable._create_table import CreateTable as CreateTable
    from kestra_dsl.plugins.gcp.bigtable._delete_rows import DeleteRows as DeleteRows
    from kestra_dsl.plugins.gcp.bigtable._delete_table import DeleteTable as DeleteTable
    from kestra_dsl.plugins.gcp.bigtable._read_rows import ReadRows as ReadRows
    from kestra_dsl.plugins.gcp.bigtable._trigger import Trigger as Trigger
    from kestra_dsl.plugins.gcp.bigtable._write_rows import WriteRows as WriteRows
    from kestra_dsl.plugins.gcp.bigtable._write_rows_row_input import WriteRowsRowInput as WriteRowsRowInput

__all__ = [
    "CreateTable",
    "DeleteRows",
    "DeleteTable",
    "ReadRows",
    "Trigger",
    "WriteRows",
    "WriteRowsRowInput",
]

PREFIX = "io.kestra.plugin.gcp.bigtable"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "CreateTable": "_create_table",
            "DeleteRows": "_delete_rows",
            "DeleteTable": "_delete_table",
            "ReadRows": "_read_rows",
            "Trigger": "_trigger",
            "WriteRows": "_write_rows",
            "WriteRowsRowInput": "_write_rows_row_input",
        },
        (),
    )
