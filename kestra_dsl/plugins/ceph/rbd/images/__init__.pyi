# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ceph.rbd.images``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Create",
    "Delete",
    "List",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"name": "name", "obj_size": "obj_size", "pool_name": "pool_name", "size": "size"}
    name: Reference
    obj_size: Reference
    pool_name: Reference
    size: Reference


class Create(BaseTask):
    """``io.kestra.plugin.ceph.rbd.images.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, image_name, pool_name, host, size.
    https://kestra.io/plugins/plugin-ceph/rbd/io.kestra.plugin.ceph.rbd.images.create
    """

    image_name: Text | None = None
    """Text, or an expression. Required."""
    pool_name: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    size: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""
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
    """``io.kestra.plugin.ceph.rbd.images.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, image_name, pool_name, host.
    https://kestra.io/plugins/plugin-ceph/rbd/io.kestra.plugin.ceph.rbd.images.delete
    """

    image_name: Text | None = None
    """Text, or an expression. Required."""
    pool_name: Text | None = None
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
    _kestra_names = {"images": "images", "total": "total", "uri": "uri"}
    images: Reference
    total: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.ceph.rbd.images.List``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, host.
    https://kestra.io/plugins/plugin-ceph/rbd/io.kestra.plugin.ceph.rbd.images.list
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    pool_name: Text | None = None
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
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)
