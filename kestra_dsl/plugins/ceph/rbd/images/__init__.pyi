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
    """``io.kestra.plugin.ceph.rbd.images.Create``."""

    image_name: Text | None = None
    """Required."""
    pool_name: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    size: Dynamic[Int] | None = None
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
    """``io.kestra.plugin.ceph.rbd.images.Delete``."""

    image_name: Text | None = None
    """Required."""
    pool_name: Text | None = None
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
    _kestra_names = {"images": "images", "total": "total", "uri": "uri"}
    images: Reference
    total: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.ceph.rbd.images.List``."""

    host: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    pool_name: Text | None = None
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
