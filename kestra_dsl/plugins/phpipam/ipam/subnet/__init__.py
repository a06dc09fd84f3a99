# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.phpipam.ipam.subnet``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "FirstFree",
    "Get",
    "List",
    "Search",
    "Update",
]

PREFIX = "io.kestra.plugin.phpipam.ipam.subnet"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"id": "id"}
        id: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.phpipam.ipam.subnet.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.subnet.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("app_id", "auth", "base_url", "mask", "section_id", "subnet"),
        )
        mask: Text | None = None
        section_id: Text | None = None
        subnet: Text | None = None
        app_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.phpipam", "PhpipamAuthentication")] | None = None
        base_url: Text | None = None
        resource_description: Text | None = None
        vlan_id: Text | None = None
        vrf_id: Text | None = None
        insecure_tls: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    class Delete(BaseTask):
        """``io.kestra.plugin.phpipam.ipam.subnet.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.subnet.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("app_id", "auth", "base_url", "subnet_id"),
        )
        subnet_id: Text | None = None
        app_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.phpipam", "PhpipamAuthentication")] | None = None
        base_url: Text | None = None
        insecure_tls: Dynamic[Bool] | None = None
    return Delete


def _FirstFree():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FirstFreeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"cidr": "cidr"}
        cidr: Reference
    class FirstFree(BaseTask):
        """``io.kestra.plugin.phpipam.ipam.subnet.FirstFree``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.subnet.FirstFree",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("app_id", "auth", "base_url", "mask", "subnet_id"),
        )
        mask: Text | None = None
        subnet_id: Text | None = None
        app_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.phpipam", "PhpipamAuthentication")] | None = None
        base_url: Text | None = None
        insecure_tls: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> FirstFreeOutputs:
            return FirstFreeOutputs(self._output_root, self.id)
    return FirstFree


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"subnet": "subnet"}
        subnet: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.phpipam.ipam.subnet.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.subnet.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("app_id", "auth", "base_url", "subnet_id"),
        )
        subnet_id: Text | None = None
        app_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.phpipam", "PhpipamAuthentication")] | None = None
        base_url: Text | None = None
        insecure_tls: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"subnet": "subnet", "subnets": "subnets", "total": "total", "uri": "uri"}
        subnet: Reference
        subnets: Reference
        total: Reference
        uri: Reference
    class List(BaseTask):
        """``io.kestra.plugin.phpipam.ipam.subnet.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.subnet.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("app_id", "auth", "base_url", "section_id"),
        )
        section_id: Text | None = None
        app_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.phpipam", "PhpipamAuthentication")] | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        insecure_tls: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Search():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SearchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"subnets": "subnets"}
        subnets: Reference
    class Search(BaseTask):
        """``io.kestra.plugin.phpipam.ipam.subnet.Search``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.subnet.Search",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("app_id", "auth", "base_url", "cidr"),
        )
        cidr: Text | None = None
        app_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.phpipam", "PhpipamAuthentication")] | None = None
        base_url: Text | None = None
        insecure_tls: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> SearchOutputs:
            return SearchOutputs(self._output_root, self.id)
    return Search


def _Update():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    class Update(BaseTask):
        """``io.kestra.plugin.phpipam.ipam.subnet.Update``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.subnet.Update",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("app_id", "auth", "base_url", "subnet_id"),
        )
        subnet_id: Text | None = None
        app_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.phpipam", "PhpipamAuthentication")] | None = None
        base_url: Text | None = None
        resource_description: Text | None = None
        vlan_id: Text | None = None
        vrf_id: Text | None = None
        insecure_tls: Dynamic[Bool] | None = None
    return Update


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
        _FirstFree,
        _Get,
        _List,
        _Search,
        _Update,
    ),
)
