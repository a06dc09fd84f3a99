# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.digitalocean.loadbalancer``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "ForwardingRule",
    "Get",
    "List",
    "Update",
]

PREFIX = "io.kestra.plugin.digitalocean.loadbalancer"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.loadbalancer.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "forwarding_rules", "name", "region"),
        )
        forwarding_rules: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.digitalocean.loadbalancer", "ForwardingRule")]]]]
            | None
        ) = None
        name: Text | None = None
        region: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        droplet_ids: Dynamic[Items[Dynamic[Int]]] | None = None
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
        """``io.kestra.plugin.digitalocean.loadbalancer.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.loadbalancer.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "load_balancer_id"),
        )
        load_balancer_id: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
    return Delete


def _ForwardingRule():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Int, Text
    class ForwardingRule(Node):
        """Part of other types: ``io.kestra.plugin.digitalocean.loadbalancer.ForwardingRule``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        certificate_id: Text | None = None
        entry_port: Int | None = None
        entry_protocol: Text | None = None
        target_port: Int | None = None
        target_protocol: Text | None = None
        tls_passthrough: Bool | None = None
    return ForwardingRule


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.loadbalancer.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "load_balancer_id"),
        )
        load_balancer_id: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


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
        """``io.kestra.plugin.digitalocean.loadbalancer.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.loadbalancer.List",
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


def _Update():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.loadbalancer.Update",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "forwarding_rules", "load_balancer_id", "name", "region"),
        )
        forwarding_rules: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.digitalocean.loadbalancer", "ForwardingRule")]]]]
            | None
        ) = None
        load_balancer_id: Text | None = None
        name: Text | None = None
        region: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        droplet_ids: Dynamic[Items[Dynamic[Int]]] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> UpdateOutputs:
            return UpdateOutputs(self._output_root, self.id)
    return Update


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
        _ForwardingRule,
        _Get,
        _List,
        _Update,
    ),
)
