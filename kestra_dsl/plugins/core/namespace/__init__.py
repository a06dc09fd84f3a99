# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.namespace``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.core.namespace._delete_files import DeleteFiles as DeleteFiles
    from kestra_dsl.plugins.core.namespace._download_files import DownloadFiles as DownloadFiles
    from kestra_dsl.plugins.core.namespace._files_purge_behavior import FilesPurgeBehavior as FilesPurgeBehavior
    from kestra_dsl.plugins.core.namespace._purge_files import PurgeFiles as PurgeFiles
    from kestra_dsl.plugins.core.namespace._upload_files import UploadFiles as UploadFiles
    from kestra_dsl.plugins.core.namespace._version import Version as Version

__all__ = [
    "DeleteFiles",
    "DownloadFiles",
    "FilesPurgeBehavior",
    "PurgeFiles",
    "UploadFiles",
    "Version",
]

PREFIX = "io.kestra.plugin.core.namespace"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "DeleteFiles": "_delete_files",
            "DownloadFiles": "_download_files",
            "FilesPurgeBehavior": "_files_purge_behavior",
            "PurgeFiles": "_purge_files",
            "UploadFiles": "_upload_files",
            "Version": "_version",
        },
        (),
    )
