# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.gcs``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.gcs._compose import Compose as Compose
    from kestra_dsl.plugins.gcp.gcs._compose_list import ComposeList as ComposeList
    from kestra_dsl.plugins.gcp.gcs._copy import Copy as Copy
    from kestra_dsl.plugins.gcp.gcs._create_bucket import CreateBucket as CreateBucket
    from kestra_dsl.plugins.gcp.gcs._create_bucket_iam_policy import CreateBucketIamPolicy as CreateBucketIamPolicy
    from kestra_dsl.plugins.gcp.gcs._delete import Delete as Delete
    from kestra_dsl.plugins.gcp.gcs._delete_bucket import DeleteBucket as DeleteBucket
    from kestra_dsl.plugins.gcp.gcs._delete_list import DeleteList as DeleteList
    from kestra_dsl.plugins.gcp.gcs._download import Download as Download
    from kestra_dsl.plugins.gcp.gcs._downloads import Downloads as Downloads
    from kestra_dsl.plugins.gcp.gcs._list import List as List
    from kestra_dsl.plugins.gcp.gcs._trigger import Trigger as Trigger
    from kestra_dsl.plugins.gcp.gcs._update_bucket import UpdateBucket as UpdateBucket
    from kestra_dsl.plugins.gcp.gcs._upload import Upload as Upload

__all__ = [
    "Compose",
    "ComposeList",
    "Copy",
    "CreateBucket",
    "CreateBucketIamPolicy",
    "Delete",
    "DeleteBucket",
    "DeleteList",
    "Download",
    "Downloads",
    "List",
    "Trigger",
    "UpdateBucket",
    "Upload",
]

PREFIX = "io.kestra.plugin.gcp.gcs"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Compose": "_compose",
            "ComposeList": "_compose_list",
            "Copy": "_copy",
            "CreateBucket": "_create_bucket",
            "CreateBucketIamPolicy": "_create_bucket_iam_policy",
            "Delete": "_delete",
            "DeleteBucket": "_delete_bucket",
            "DeleteList": "_delete_list",
            "Download": "_download",
            "Downloads": "_downloads",
            "List": "_list",
            "Trigger": "_trigger",
            "UpdateBucket": "_update_bucket",
            "Upload": "_upload",
        },
        ("models",),
    )
