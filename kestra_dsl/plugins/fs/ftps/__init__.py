# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.ftps``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.fs.ftps._delete import Delete as Delete
    from kestra_dsl.plugins.fs.ftps._download import Download as Download
    from kestra_dsl.plugins.fs.ftps._downloads import Downloads as Downloads
    from kestra_dsl.plugins.fs.ftps._list import List as List
    from kestra_dsl.plugins.fs.ftps._move import Move as Move
    from kestra_dsl.plugins.fs.ftps._trigger import Trigger as Trigger
    from kestra_dsl.plugins.fs.ftps._upload import Upload as Upload
    from kestra_dsl.plugins.fs.ftps._uploads import Uploads as Uploads

__all__ = [
    "Delete",
    "Download",
    "Downloads",
    "List",
    "Move",
    "Trigger",
    "Upload",
    "Uploads",
]

PREFIX = "io.kestra.plugin.fs.ftps"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
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
