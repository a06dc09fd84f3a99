# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.local``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.fs.local._copy import Copy as Copy
    from kestra_dsl.plugins.fs.local._delete import Delete as Delete
    from kestra_dsl.plugins.fs.local._download import Download as Download
    from kestra_dsl.plugins.fs.local._downloads import Downloads as Downloads
    from kestra_dsl.plugins.fs.local._list import List as List
    from kestra_dsl.plugins.fs.local._move import Move as Move
    from kestra_dsl.plugins.fs.local._trigger import Trigger as Trigger
    from kestra_dsl.plugins.fs.local._upload import Upload as Upload
    from kestra_dsl.plugins.fs.local._uploads import Uploads as Uploads

__all__ = [
    "Copy",
    "Delete",
    "Download",
    "Downloads",
    "List",
    "Move",
    "Trigger",
    "Upload",
    "Uploads",
]

PREFIX = "io.kestra.plugin.fs.local"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Copy": "_copy",
            "Delete": "_delete",
            "Download": "_download",
            "Downloads": "_downloads",
            "List": "_list",
            "Move": "_move",
            "Trigger": "_trigger",
            "Upload": "_upload",
            "Uploads": "_uploads",
        },
        (),
    )
