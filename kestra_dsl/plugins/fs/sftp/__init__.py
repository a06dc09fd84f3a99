# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.sftp``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.fs.sftp._delete import Delete as Delete
    from kestra_dsl.plugins.fs.sftp._download import Download as Download
    from kestra_dsl.plugins.fs.sftp._downloads import Downloads as Downloads
    from kestra_dsl.plugins.fs.sftp._list import List as List
    from kestra_dsl.plugins.fs.sftp._move import Move as Move
    from kestra_dsl.plugins.fs.sftp._trigger import Trigger as Trigger
    from kestra_dsl.plugins.fs.sftp._upload import Upload as Upload
    from kestra_dsl.plugins.fs.sftp._uploads import Uploads as Uploads

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

PREFIX = "io.kestra.plugin.fs.sftp"

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
