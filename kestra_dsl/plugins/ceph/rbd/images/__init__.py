# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ceph.rbd.images``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "List",
]

PREFIX = "io.kestra.plugin.ceph.rbd.images"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"name": "name", "obj_size": "obj_size", "pool_name": "pool_name", "size": "size"}
        name: Reference
        obj_size: Reference
        pool_name: Reference
        size: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.ceph.rbd.images.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.rbd.images.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "image_name", "pool_name", "size"),
        )
        image_name: Text | None = None
        pool_name: Text | None = None
        host: Text | None = None
        size: Dynamic[Int] | None = None
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
        """``io.kestra.plugin.ceph.rbd.images.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.rbd.images.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "image_name", "pool_name"),
        )
        image_name: Text | None = None
        pool_name: Text | None = None
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
        _kestra_names = {"images": "images", "total": "total", "uri": "uri"}
        images: Reference
        total: Reference
        uri: Reference
    class List(BaseTask):
        """``io.kestra.plugin.ceph.rbd.images.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.rbd.images.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host",),
        )
        host: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        pool_name: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
        _List,
    ),
)
