# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.ftp``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.fs.ftp._delete import Delete as Delete
    from kestra_dsl.plugins.fs.ftp._download import Download as Download
    from kestra_dsl.plugins.fs.ftp._downloads import Downloads as Downloads
    from kestra_dsl.plugins.fs.ftp._ftp_interface_options import FtpInterfaceOptions as FtpInterfaceOptions
    from kestra_dsl.plugins.fs.ftp._list import List as List
    from kestra_dsl.plugins.fs.ftp._move import Move as Move
    from kestra_dsl.plugins.fs.ftp._trigger import Trigger as Trigger
    from kestra_dsl.plugins.fs.ftp._upload import Upload as Upload
    from kestra_dsl.plugins.fs.ftp._uploads import Uploads as Uploads

__all__ = [
    "Delete",
    "Download",
    "Downloads",
    "FtpInterfaceOptions",
    "List",
    "Move",
    "Trigger",
    "Upload",
    "Uploads",
]

PREFIX = "io.kestra.plugin.fs.ftp"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Delete": "_delete",
            "Download": "_download",
            "Downloads": "_downloads",
            "FtpInterfaceOptions": "_ftp_interface_options",
            "List": "_list",
            "Move": "_move",
            "Trigger": "_trigger",
            "Upload": "_upload",
            "Uploads": "_uploads",
        },
        (),
    )
