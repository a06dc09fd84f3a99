# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.digitalocean.loadbalancer``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Create",
    "Delete",
    "ForwardingRule",
    "Get",
    "List",
    "Update",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id", "ip": "ip", "name": "name", "region": "region", "status": "status"}
    id: Reference
    ip: Reference
    name: Reference
    region: Reference
    status: Reference


class Create(BaseTask):
    """``io.kestra.plugin.digitalocean.loadbalancer.Create``."""

    forwarding_rules: Dynamic[Items[Dynamic[One[ForwardingRule]]]] | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    droplet_ids: Dynamic[Items[Dynamic[Int]]] | None = None
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.digitalocean.loadbalancer.Delete``."""

    load_balancer_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None


class ForwardingRule(Node):
    """Part of other types: ``io.kestra.plugin.digitalocean.loadbalancer.ForwardingRule``."""

    certificate_id: Text | None = None
    entry_port: Int | None = None
    entry_protocol: Text | None = None
    target_port: Int | None = None
    target_protocol: Text | None = None
    tls_passthrough: Bool | None = None


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id", "ip": "ip", "name": "name", "region": "region", "status": "status"}
    id: Reference
    ip: Reference
    name: Reference
    region: Reference
    status: Reference


class Get(BaseTask):
    """``io.kestra.plugin.digitalocean.loadbalancer.Get``."""

    load_balancer_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "total": "total", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    total: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.digitalocean.loadbalancer.List``."""

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


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id", "ip": "ip", "name": "name", "region": "region", "status": "status"}
    id: Reference
    ip: Reference
    name: Reference
    region: Reference
    status: Reference


class Update(BaseTask):
    """``io.kestra.plugin.digitalocean.loadbalancer.Update``."""

    forwarding_rules: Dynamic[Items[Dynamic[One[ForwardingRule]]]] | None = None
    """Required."""
    load_balancer_id: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    droplet_ids: Dynamic[Items[Dynamic[Int]]] | None = None
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
