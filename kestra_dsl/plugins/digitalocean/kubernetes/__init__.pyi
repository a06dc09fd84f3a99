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
    """``io.kestra.plugin.digitalocean.kubernetes.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, kubernetes_version, name, node_pools,
    region, api_token.
    https://kestra.io/plugins/plugin-digitalocean/kubernetes/io.kestra.plugin.digitalocean.kubernetes.create
    """

    kubernetes_version: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    node_pools: Dynamic[Items[Dynamic[One[NodePool]]]] | None = None
    """List of NodePool, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.digitalocean.kubernetes.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, cluster_id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/kubernetes/io.kestra.plugin.digitalocean.kubernetes.delete
    """

    cluster_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""


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
    """``io.kestra.plugin.digitalocean.kubernetes.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, cluster_id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/kubernetes/io.kestra.plugin.digitalocean.kubernetes.get
    """

    cluster_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class GetKubeconfigOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class GetKubeconfig(BaseTask):
    """``io.kestra.plugin.digitalocean.kubernetes.GetKubeconfig``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, cluster_id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/kubernetes/io.kestra.plugin.digitalocean.kubernetes.getkubeconfig
    """

    cluster_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

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
    """``io.kestra.plugin.digitalocean.kubernetes.List``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/kubernetes/io.kestra.plugin.digitalocean.kubernetes.list
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    per_page: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 200."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class NodePool(Node):
    """Part of other types: ``io.kestra.plugin.digitalocean.kubernetes.NodePool``.

    A part. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0.
    https://kestra.io/plugins/plugin-digitalocean/kubernetes/io.kestra.plugin.digitalocean.kubernetes.nodepool
    """

    count: Int | None = None
    """Whole number."""
    name: Text | None = None
    """Text."""
    size: Text | None = None
    """Text."""
