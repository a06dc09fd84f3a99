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
    """``io.kestra.plugin.digitalocean.loadbalancer.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, forwarding_rules, name, region, api_token.
    https://kestra.io/plugins/plugin-digitalocean/loadbalancer/io.kestra.plugin.digitalocean.loadbalancer.create
    """

    forwarding_rules: Dynamic[Items[Dynamic[One[ForwardingRule]]]] | None = None
    """List of ForwardingRule, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    droplet_ids: Dynamic[Items[Dynamic[Int]]] | None = None
    """List of whole number, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.digitalocean.loadbalancer.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, load_balancer_id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/loadbalancer/io.kestra.plugin.digitalocean.loadbalancer.delete
    """

    load_balancer_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""


class ForwardingRule(Node):
    """Part of other types: ``io.kestra.plugin.digitalocean.loadbalancer.ForwardingRule``.

    A part. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0.
    https://kestra.io/plugins/plugin-digitalocean/loadbalancer/io.kestra.plugin.digitalocean.loadbalancer.forwardingrule
    """

    certificate_id: Text | None = None
    """Text."""
    entry_port: Int | None = None
    """Whole number."""
    entry_protocol: Text | None = None
    """Text."""
    target_port: Int | None = None
    """Whole number."""
    target_protocol: Text | None = None
    """Text."""
    tls_passthrough: Bool | None = None
    """True or false."""


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id", "ip": "ip", "name": "name", "region": "region", "status": "status"}
    id: Reference
    ip: Reference
    name: Reference
    region: Reference
    status: Reference


class Get(BaseTask):
    """``io.kestra.plugin.digitalocean.loadbalancer.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, load_balancer_id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/loadbalancer/io.kestra.plugin.digitalocean.loadbalancer.get
    """

    load_balancer_id: Text | None = None
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


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "total": "total", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    total: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.digitalocean.loadbalancer.List``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/loadbalancer/io.kestra.plugin.digitalocean.loadbalancer.list
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


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id", "ip": "ip", "name": "name", "region": "region", "status": "status"}
    id: Reference
    ip: Reference
    name: Reference
    region: Reference
    status: Reference


class Update(BaseTask):
    """``io.kestra.plugin.digitalocean.loadbalancer.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, forwarding_rules, load_balancer_id, name,
    region, api_token.
    https://kestra.io/plugins/plugin-digitalocean/loadbalancer/io.kestra.plugin.digitalocean.loadbalancer.update
    """

    forwarding_rules: Dynamic[Items[Dynamic[One[ForwardingRule]]]] | None = None
    """List of ForwardingRule, or an expression. Required."""
    load_balancer_id: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    droplet_ids: Dynamic[Items[Dynamic[Int]]] | None = None
    """List of whole number, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
