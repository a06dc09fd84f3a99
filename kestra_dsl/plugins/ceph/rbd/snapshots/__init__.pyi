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
    """``io.kestra.plugin.ceph.rbd.snapshots.Clone``."""

    image_name: Text | None = None
    """Required."""
    pool_name: Text | None = None
    """Required."""
    snapshot_name: Text | None = None
    """Required."""
    child_image_name: Text | None = None
    """Required."""
    child_pool_name: Text | None = None
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
    """``io.kestra.plugin.ceph.rbd.snapshots.Create``."""

    image_name: Text | None = None
    """Required."""
    pool_name: Text | None = None
    """Required."""
    snapshot_name: Text | None = None
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
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.ceph.rbd.snapshots.Delete``."""

    image_name: Text | None = None
    """Required."""
    pool_name: Text | None = None
    """Required."""
    snapshot_name: Text | None = None
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


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"snapshots": "snapshots", "total": "total", "uri": "uri"}
    snapshots: Reference
    total: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.ceph.rbd.snapshots.List``."""

    image_name: Text | None = None
    """Required."""
    pool_name: Text | None = None
    """Required."""
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
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class RollbackOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message": "message"}
    message: Reference


class Rollback(BaseTask):
    """``io.kestra.plugin.ceph.rbd.snapshots.Rollback``."""

    image_name: Text | None = None
    """Required."""
    pool_name: Text | None = None
    """Required."""
    snapshot_name: Text | None = None
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
    def outputs(self) -> RollbackOutputs:
        return RollbackOutputs(self._output_root, self.id)
