# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.storage``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.core.storage._concat import Concat as Concat
    from kestra_dsl.plugins.core.storage._deduplicate_items import DeduplicateItems as DeduplicateItems
    from kestra_dsl.plugins.core.storage._delete import Delete as Delete
    from kestra_dsl.plugins.core.storage._filter_items import FilterItems as FilterItems
    from kestra_dsl.plugins.core.storage._local_files import LocalFiles as LocalFiles
    from kestra_dsl.plugins.core.storage._purge_current_execution_files import PurgeCurrentExecutionFiles as PurgeCurrentExecutionFiles
    from kestra_dsl.plugins.core.storage._purge_storage import PurgeStorage as PurgeStorage
    from kestra_dsl.plugins.core.storage._reverse import Reverse as Reverse
    from kestra_dsl.plugins.core.storage._size import Size as Size
    from kestra_dsl.plugins.core.storage._split import Split as Split
    from kestra_dsl.plugins.core.storage._write import Write as Write

__all__ = [
    "Concat",
    "DeduplicateItems",
    "Delete",
    "FilterItems",
    "LocalFiles",
    "PurgeCurrentExecutionFiles",
    "PurgeStorage",
    "Reverse",
    "Size",
    "Split",
    "Write",
]

PREFIX = "io.kestra.plugin.core.storage"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Concat": "_concat",
            "DeduplicateItems": "_deduplicate_items",
            "Delete": "_delete",
            "FilterItems": "_filter_items",
            "LocalFiles": "_local_files",
            "PurgeCurrentExecutionFiles": "_purge_current_execution_files",
            "PurgeStorage": "_purge_storage",
            "Reverse": "_reverse",
            "Size": "_size",
            "Split": "_split",
            "Write": "_write",
        },
        (),
    )
