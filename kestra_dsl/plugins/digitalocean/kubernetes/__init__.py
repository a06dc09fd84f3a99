# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.digitalocean.kubernetes``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "Get",
    "GetKubeconfig",
    "List",
    "NodePool",
]

PREFIX = "io.kestra.plugin.digitalocean.kubernetes"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.kubernetes.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "kubernetes_version", "name", "node_pools", "region"),
        )
        kubernetes_version: Text | None = None
        name: Text | None = None
        node_pools: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.digitalocean.kubernetes", "NodePool")]]]]
            | None
        ) = None
        region: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    class Delete(BaseTask):
        """``io.kestra.plugin.digitalocean.kubernetes.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.kubernetes.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "cluster_id"),
        )
        cluster_id: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
    return Delete


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.kubernetes.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "cluster_id"),
        )
        cluster_id: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _GetKubeconfig():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetKubeconfigOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class GetKubeconfig(BaseTask):
        """``io.kestra.plugin.digitalocean.kubernetes.GetKubeconfig``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.kubernetes.GetKubeconfig",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "cluster_id"),
        )
        cluster_id: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> GetKubeconfigOutputs:
            return GetKubeconfigOutputs(self._output_root, self.id)
    return GetKubeconfig


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.kubernetes.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token",),
        )
        api_token: Text | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        per_page: Dynamic[Int] | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _NodePool():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Int, Text
    class NodePool(Node):
        """Part of other types: ``io.kestra.plugin.digitalocean.kubernetes.NodePool``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        count: Int | None = None
        name: Text | None = None
        size: Text | None = None
    return NodePool


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
        _Get,
        _GetKubeconfig,
        _List,
        _NodePool,
    ),
)
