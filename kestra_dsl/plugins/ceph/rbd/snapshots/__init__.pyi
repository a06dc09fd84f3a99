# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ceph.rbd.snapshots``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Clone",
    "Create",
    "Delete",
    "List",
    "Rollback",
]

PREFIX: str


class CloneOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"name": "name", "obj_size": "obj_size", "pool_name": "pool_name", "size": "size"}
    name: Reference
    obj_size: Reference
    pool_name: Reference
    size: Reference


class Clone(BaseTask):
    """``io.kestra.plugin.ceph.rbd.snapshots.Clone``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, image_name, pool_name, snapshot_name,
    child_image_name, child_pool_name, host.
    https://kestra.io/plugins/plugin-ceph/rbd/io.kestra.plugin.ceph.rbd.snapshots.clone
    """

    image_name: Text | None = None
    """Text, or an expression. Required."""
    pool_name: Text | None = None
    """Text, or an expression. Required."""
    snapshot_name: Text | None = None
    """Text, or an expression. Required."""
    child_image_name: Text | None = None
    """Text, or an expression. Required."""
    child_pool_name: Text | None = None
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
    def outputs(self) -> CloneOutputs:
        return CloneOutputs(self._output_root, self.id)


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id", "is_protected": "is_protected", "name": "name", "size": "size", "timestamp": "timestamp"}
    id: Reference
    is_protected: Reference
    name: Reference
    size: Reference
    timestamp: Reference


class Create(BaseTask):
    """``io.kestra.plugin.ceph.rbd.snapshots.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, image_name, pool_name, snapshot_name, host.
    https://kestra.io/plugins/plugin-ceph/rbd/io.kestra.plugin.ceph.rbd.snapshots.create
    """

    image_name: Text | None = None
    """Text, or an expression. Required."""
    pool_name: Text | None = None
    """Text, or an expression. Required."""
    snapshot_name: Text | None = None
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
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.ceph.rbd.snapshots.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, image_name, pool_name, snapshot_name, host.
    https://kestra.io/plugins/plugin-ceph/rbd/io.kestra.plugin.ceph.rbd.snapshots.delete
    """

    image_name: Text | None = None
    """Text, or an expression. Required."""
    pool_name: Text | None = None
    """Text, or an expression. Required."""
    snapshot_name: Text | None = None
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


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"snapshots": "snapshots", "total": "total", "uri": "uri"}
    snapshots: Reference
    total: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.ceph.rbd.snapshots.List``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, image_name, pool_name, host.
    https://kestra.io/plugins/plugin-ceph/rbd/io.kestra.plugin.ceph.rbd.snapshots.list
    """

    image_name: Text | None = None
    """Text, or an expression. Required."""
    pool_name: Text | None = None
    """Text, or an expression. Required."""
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
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class RollbackOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message": "message"}
    message: Reference


class Rollback(BaseTask):
    """``io.kestra.plugin.ceph.rbd.snapshots.Rollback``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, image_name, pool_name, snapshot_name, host.
    https://kestra.io/plugins/plugin-ceph/rbd/io.kestra.plugin.ceph.rbd.snapshots.rollback
    """

    image_name: Text | None = None
    """Text, or an expression. Required."""
    pool_name: Text | None = None
    """Text, or an expression. Required."""
    snapshot_name: Text | None = None
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
    def outputs(self) -> RollbackOutputs:
        return RollbackOutputs(self._output_root, self.id)
