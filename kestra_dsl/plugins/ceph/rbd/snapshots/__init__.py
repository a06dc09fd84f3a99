# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ceph.rbd.snapshots``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Clone",
    "Create",
    "Delete",
    "List",
    "Rollback",
]

PREFIX = "io.kestra.plugin.ceph.rbd.snapshots"


def _Clone():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CloneOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"name": "name", "obj_size": "obj_size", "pool_name": "pool_name", "size": "size"}
        name: Reference
        obj_size: Reference
        pool_name: Reference
        size: Reference
    class Clone(BaseTask):
        """``io.kestra.plugin.ceph.rbd.snapshots.Clone``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.rbd.snapshots.Clone",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("child_image_name", "child_pool_name", "host", "image_name", "pool_name", "snapshot_name"),
        )
        image_name: Text | None = None
        pool_name: Text | None = None
        snapshot_name: Text | None = None
        child_image_name: Text | None = None
        child_pool_name: Text | None = None
        host: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> CloneOutputs:
            return CloneOutputs(self._output_root, self.id)
    return Clone


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.rbd.snapshots.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "image_name", "pool_name", "snapshot_name"),
        )
        image_name: Text | None = None
        pool_name: Text | None = None
        snapshot_name: Text | None = None
        host: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    class Delete(BaseTask):
        """``io.kestra.plugin.ceph.rbd.snapshots.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.rbd.snapshots.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "image_name", "pool_name", "snapshot_name"),
        )
        image_name: Text | None = None
        pool_name: Text | None = None
        snapshot_name: Text | None = None
        host: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
    return Delete


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"snapshots": "snapshots", "total": "total", "uri": "uri"}
        snapshots: Reference
        total: Reference
        uri: Reference
    class List(BaseTask):
        """``io.kestra.plugin.ceph.rbd.snapshots.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.rbd.snapshots.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "image_name", "pool_name"),
        )
        image_name: Text | None = None
        pool_name: Text | None = None
        host: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Rollback():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RollbackOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"message": "message"}
        message: Reference
    class Rollback(BaseTask):
        """``io.kestra.plugin.ceph.rbd.snapshots.Rollback``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.rbd.snapshots.Rollback",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "image_name", "pool_name", "snapshot_name"),
        )
        image_name: Text | None = None
        pool_name: Text | None = None
        snapshot_name: Text | None = None
        host: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> RollbackOutputs:
            return RollbackOutputs(self._output_root, self.id)
    return Rollback


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Clone,
        _Create,
        _Delete,
        _List,
        _Rollback,
    ),
)
