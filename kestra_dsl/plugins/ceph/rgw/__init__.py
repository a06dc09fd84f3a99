# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ceph.rgw``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CreateBucket",
    "CreateUser",
    "DeleteBucket",
    "ListBuckets",
    "ListUsers",
]

PREFIX = "io.kestra.plugin.ceph.rgw"


def _CreateBucket():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateBucketOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"bucket": "bucket", "id": "id", "owner": "owner"}
        bucket: Reference
        id: Reference
        owner: Reference
    class CreateBucket(BaseTask):
        """``io.kestra.plugin.ceph.rgw.CreateBucket``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.rgw.CreateBucket",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("bucket_name", "host", "owner"),
        )
        bucket_name: Text | None = None
        owner: Text | None = None
        host: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> CreateBucketOutputs:
            return CreateBucketOutputs(self._output_root, self.id)
    return CreateBucket


def _CreateUser():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateUserOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"display_name": "displayName", "email": "email", "keys": "keys", "user_id": "userId"}
        display_name: Reference
        email: Reference
        keys: Reference
        user_id: Reference
    class CreateUser(BaseTask):
        """``io.kestra.plugin.ceph.rgw.CreateUser``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.rgw.CreateUser",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("display_name", "host", "uid"),
        )
        display_name: Text | None = None
        uid: Text | None = None
        host: Text | None = None
        email: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> CreateUserOutputs:
            return CreateUserOutputs(self._output_root, self.id)
    return CreateUser


def _DeleteBucket():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    class DeleteBucket(BaseTask):
        """``io.kestra.plugin.ceph.rgw.DeleteBucket``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.rgw.DeleteBucket",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("bucket_name", "host"),
        )
        bucket_name: Text | None = None
        host: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
    return DeleteBucket


def _ListBuckets():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListBucketsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"buckets": "buckets", "total": "total", "uri": "uri"}
        buckets: Reference
        total: Reference
        uri: Reference
    class ListBuckets(BaseTask):
        """``io.kestra.plugin.ceph.rgw.ListBuckets``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.rgw.ListBuckets",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host",),
        )
        host: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> ListBucketsOutputs:
            return ListBucketsOutputs(self._output_root, self.id)
    return ListBuckets


def _ListUsers():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListUsersOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"total": "total", "uri": "uri", "users": "users"}
        total: Reference
        uri: Reference
        users: Reference
    class ListUsers(BaseTask):
        """``io.kestra.plugin.ceph.rgw.ListUsers``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.rgw.ListUsers",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host",),
        )
        host: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> ListUsersOutputs:
            return ListUsersOutputs(self._output_root, self.id)
    return ListUsers


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CreateBucket,
        _CreateUser,
        _DeleteBucket,
        _ListBuckets,
        _ListUsers,
    ),
)
