# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ceph.rgw``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CreateBucket",
    "CreateUser",
    "DeleteBucket",
    "ListBuckets",
    "ListUsers",
]

PREFIX: str


class CreateBucketOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "id": "id", "owner": "owner"}
    bucket: Reference
    id: Reference
    owner: Reference


class CreateBucket(BaseTask):
    """``io.kestra.plugin.ceph.rgw.CreateBucket``."""

    bucket_name: Text | None = None
    """Required."""
    owner: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    password: Text | None = None
    port: Dynamic[Int] | None = None
    """Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """Default: false."""
    token: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> CreateBucketOutputs:
        return CreateBucketOutputs(self._output_root, self.id)


class CreateUserOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"display_name": "displayName", "email": "email", "keys": "keys", "user_id": "userId"}
    display_name: Reference
    email: Reference
    keys: Reference
    user_id: Reference


class CreateUser(BaseTask):
    """``io.kestra.plugin.ceph.rgw.CreateUser``."""

    display_name: Text | None = None
    """Required."""
    uid: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    email: Text | None = None
    password: Text | None = None
    port: Dynamic[Int] | None = None
    """Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """Default: false."""
    token: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> CreateUserOutputs:
        return CreateUserOutputs(self._output_root, self.id)


class DeleteBucket(BaseTask):
    """``io.kestra.plugin.ceph.rgw.DeleteBucket``."""

    bucket_name: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    password: Text | None = None
    port: Dynamic[Int] | None = None
    """Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """Default: false."""
    token: Text | None = None
    username: Text | None = None


class ListBucketsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"buckets": "buckets", "total": "total", "uri": "uri"}
    buckets: Reference
    total: Reference
    uri: Reference


class ListBuckets(BaseTask):
    """``io.kestra.plugin.ceph.rgw.ListBuckets``."""

    host: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    password: Text | None = None
    port: Dynamic[Int] | None = None
    """Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """Default: false."""
    token: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> ListBucketsOutputs:
        return ListBucketsOutputs(self._output_root, self.id)


class ListUsersOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"total": "total", "uri": "uri", "users": "users"}
    total: Reference
    uri: Reference
    users: Reference


class ListUsers(BaseTask):
    """``io.kestra.plugin.ceph.rgw.ListUsers``."""

    host: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    password: Text | None = None
    port: Dynamic[Int] | None = None
    """Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """Default: false."""
    token: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> ListUsersOutputs:
        return ListUsersOutputs(self._output_root, self.id)
