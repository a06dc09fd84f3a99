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
    """``io.kestra.plugin.ceph.rgw.CreateBucket``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, bucket_name, owner, host.
    https://kestra.io/plugins/plugin-ceph/rgw/io.kestra.plugin.ceph.rgw.createbucket
    """

    bucket_name: Text | None = None
    """Text, or an expression. Required."""
    owner: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

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
    """``io.kestra.plugin.ceph.rgw.CreateUser``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, display_name, uid, host.
    https://kestra.io/plugins/plugin-ceph/rgw/io.kestra.plugin.ceph.rgw.createuser
    """

    display_name: Text | None = None
    """Text, or an expression. Required."""
    uid: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    email: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> CreateUserOutputs:
        return CreateUserOutputs(self._output_root, self.id)


class DeleteBucket(BaseTask):
    """``io.kestra.plugin.ceph.rgw.DeleteBucket``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, bucket_name, host.
    https://kestra.io/plugins/plugin-ceph/rgw/io.kestra.plugin.ceph.rgw.deletebucket
    """

    bucket_name: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class ListBucketsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"buckets": "buckets", "total": "total", "uri": "uri"}
    buckets: Reference
    total: Reference
    uri: Reference


class ListBuckets(BaseTask):
    """``io.kestra.plugin.ceph.rgw.ListBuckets``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, host.
    https://kestra.io/plugins/plugin-ceph/rgw/io.kestra.plugin.ceph.rgw.listbuckets
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

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
    """``io.kestra.plugin.ceph.rgw.ListUsers``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, host.
    https://kestra.io/plugins/plugin-ceph/rgw/io.kestra.plugin.ceph.rgw.listusers
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> ListUsersOutputs:
        return ListUsersOutputs(self._output_root, self.id)
