# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.phpipam.ipam.address``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "FirstFree",
    "Get",
    "List",
    "NewAddressTrigger",
    "Update",
]

PREFIX = "io.kestra.plugin.phpipam.ipam.address"


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
        """``io.kestra.plugin.phpipam.ipam.address.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.address.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("app_id", "auth", "base_url", "ip", "subnet_id"),
        )
        ip: Text | None = None
        subnet_id: Text | None = None
        app_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.phpipam", "PhpipamAuthentication")] | None = None
        base_url: Text | None = None
        hostname: Text | None = None
        owner: Text | None = None
        resource_description: Text | None = None
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
        """``io.kestra.plugin.phpipam.ipam.address.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.address.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("address_id", "app_id", "auth", "base_url"),
        )
        address_id: Text | None = None
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
        _kestra_names = {"ip": "ip"}
        ip: Reference
    class FirstFree(BaseTask):
        """``io.kestra.plugin.phpipam.ipam.address.FirstFree``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.address.FirstFree",
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
        _kestra_names = {"address": "address"}
        address: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.phpipam.ipam.address.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.address.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("address_id", "app_id", "auth", "base_url"),
        )
        address_id: Text | None = None
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
        _kestra_names = {"address": "address", "addresses": "addresses", "total": "total", "uri": "uri"}
        address: Reference
        addresses: Reference
        total: Reference
        uri: Reference
    class List(BaseTask):
        """``io.kestra.plugin.phpipam.ipam.address.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.address.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("app_id", "auth", "base_url", "subnet_id"),
        )
        subnet_id: Text | None = None
        app_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.phpipam", "PhpipamAuthentication")] | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        insecure_tls: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _NewAddressTrigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class NewAddressTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"address_id": "addressId", "hostname": "hostname", "ip": "ip", "subnet_id": "subnetId"}
        address_id: Reference
        hostname: Reference
        ip: Reference
        subnet_id: Reference
    class NewAddressTrigger(BaseTrigger):
        """``io.kestra.plugin.phpipam.ipam.address.NewAddressTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.address.NewAddressTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("app_id", "auth", "base_url", "subnet_id"),
        )
        subnet_id: Text | None = None
        app_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.phpipam", "PhpipamAuthentication")] | None = None
        base_url: Text | None = None
        insecure_tls: Dynamic[Bool] | None = None
        interval: Duration | None = None
        @property
        def outputs(self) -> NewAddressTriggerOutputs:
            return NewAddressTriggerOutputs("trigger", self.id)
    return NewAddressTrigger


def _Update():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    class Update(BaseTask):
        """``io.kestra.plugin.phpipam.ipam.address.Update``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.address.Update",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("address_id", "app_id", "auth", "base_url"),
        )
        address_id: Text | None = None
        app_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.phpipam", "PhpipamAuthentication")] | None = None
        base_url: Text | None = None
        hostname: Text | None = None
        owner: Text | None = None
        resource_description: Text | None = None
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
        _NewAddressTrigger,
        _Update,
    ),
)
