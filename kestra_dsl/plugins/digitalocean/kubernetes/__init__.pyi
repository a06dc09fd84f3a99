# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.digitalocean.kubernetes``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Create",
    "Delete",
    "Get",
    "GetKubeconfig",
    "List",
    "NodePool",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"created_at": "createdAt", "endpoint": "endpoint", "id": "id", "name": "name", "region": "region", "status": "status", "version": "version"}
    created_at: Reference
    endpoint: Reference
    id: Reference
    name: Reference
    region: Reference
    status: Reference
    version: Reference


class Create(BaseTask):
    """``io.kestra.plugin.digitalocean.kubernetes.Create``."""

    kubernetes_version: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    node_pools: Dynamic[Items[Dynamic[One[NodePool]]]] | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.digitalocean.kubernetes.Delete``."""

    cluster_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"created_at": "createdAt", "endpoint": "endpoint", "id": "id", "name": "name", "region": "region", "status": "status", "version": "version"}
    created_at: Reference
    endpoint: Reference
    id: Reference
    name: Reference
    region: Reference
    status: Reference
    version: Reference


class Get(BaseTask):
    """``io.kestra.plugin.digitalocean.kubernetes.Get``."""

    cluster_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class GetKubeconfigOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class GetKubeconfig(BaseTask):
    """``io.kestra.plugin.digitalocean.kubernetes.GetKubeconfig``."""

    cluster_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> GetKubeconfigOutputs:
        return GetKubeconfigOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "total": "total", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    total: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.digitalocean.kubernetes.List``."""

    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    options: One[HttpConfiguration] | None = None
    per_page: Dynamic[Int] | None = None
    """Default: 200."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class NodePool(Node):
    """Part of other types: ``io.kestra.plugin.digitalocean.kubernetes.NodePool``."""

    count: Int | None = None
    name: Text | None = None
    size: Text | None = None
