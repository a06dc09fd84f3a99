# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.phpipam.ipam.address``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.phpipam import PhpipamAuthentication

__all__ = [
    "Create",
    "Delete",
    "FirstFree",
    "Get",
    "List",
    "NewAddressTrigger",
    "Update",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id"}
    id: Reference


class Create(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.address.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, ip, subnet_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.address.create
    """

    ip: Text | None = None
    """Text, or an expression. Required."""
    subnet_id: Text | None = None
    """Text, or an expression. Required."""
    app_id: Text | None = None
    """Text, or an expression. Required."""
    auth: One[PhpipamAuthentication] | None = None
    """PhpipamAuthentication. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    hostname: Text | None = None
    """Text, or an expression."""
    owner: Text | None = None
    """Text, or an expression."""
    resource_description: Text | None = None
    """Text, or an expression."""
    insecure_tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.address.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, address_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.address.delete
    """

    address_id: Text | None = None
    """Text, or an expression. Required."""
    app_id: Text | None = None
    """Text, or an expression. Required."""
    auth: One[PhpipamAuthentication] | None = None
    """PhpipamAuthentication. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    insecure_tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""


class FirstFreeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"ip": "ip"}
    ip: Reference


class FirstFree(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.address.FirstFree``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, subnet_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.address.firstfree
    """

    subnet_id: Text | None = None
    """Text, or an expression. Required."""
    app_id: Text | None = None
    """Text, or an expression. Required."""
    auth: One[PhpipamAuthentication] | None = None
    """PhpipamAuthentication. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    insecure_tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> FirstFreeOutputs:
        return FirstFreeOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"address": "address"}
    address: Reference


class Get(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.address.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, address_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.address.get
    """

    address_id: Text | None = None
    """Text, or an expression. Required."""
    app_id: Text | None = None
    """Text, or an expression. Required."""
    auth: One[PhpipamAuthentication] | None = None
    """PhpipamAuthentication. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    insecure_tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"address": "address", "addresses": "addresses", "total": "total", "uri": "uri"}
    address: Reference
    addresses: Reference
    total: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.address.List``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, subnet_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.address.list
    """

    subnet_id: Text | None = None
    """Text, or an expression. Required."""
    app_id: Text | None = None
    """Text, or an expression. Required."""
    auth: One[PhpipamAuthentication] | None = None
    """PhpipamAuthentication. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    insecure_tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class NewAddressTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"address_id": "addressId", "hostname": "hostname", "ip": "ip", "subnet_id": "subnetId"}
    address_id: Reference
    hostname: Reference
    ip: Reference
    subnet_id: Reference


class NewAddressTrigger(BaseTrigger):
    """``io.kestra.plugin.phpipam.ipam.address.NewAddressTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, subnet_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.address.newaddresstrigger
    """

    subnet_id: Text | None = None
    """Text, or an expression. Required."""
    app_id: Text | None = None
    """Text, or an expression. Required."""
    auth: One[PhpipamAuthentication] | None = None
    """PhpipamAuthentication. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    insecure_tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT5M."""

    @property
    def outputs(self) -> NewAddressTriggerOutputs:
        return NewAddressTriggerOutputs("trigger", self.id)


class Update(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.address.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, address_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.address.update
    """

    address_id: Text | None = None
    """Text, or an expression. Required."""
    app_id: Text | None = None
    """Text, or an expression. Required."""
    auth: One[PhpipamAuthentication] | None = None
    """PhpipamAuthentication. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    hostname: Text | None = None
    """Text, or an expression."""
    owner: Text | None = None
    """Text, or an expression."""
    resource_description: Text | None = None
    """Text, or an expression."""
    insecure_tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
