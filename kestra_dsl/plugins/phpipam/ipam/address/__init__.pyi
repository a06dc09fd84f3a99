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
    """``io.kestra.plugin.phpipam.ipam.address.Create``."""

    ip: Text | None = None
    """Required."""
    subnet_id: Text | None = None
    """Required."""
    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    hostname: Text | None = None
    owner: Text | None = None
    resource_description: Text | None = None
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.address.Delete``."""

    address_id: Text | None = None
    """Required."""
    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""


class FirstFreeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"ip": "ip"}
    ip: Reference


class FirstFree(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.address.FirstFree``."""

    subnet_id: Text | None = None
    """Required."""
    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> FirstFreeOutputs:
        return FirstFreeOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"address": "address"}
    address: Reference


class Get(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.address.Get``."""

    address_id: Text | None = None
    """Required."""
    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""

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
    """``io.kestra.plugin.phpipam.ipam.address.List``."""

    subnet_id: Text | None = None
    """Required."""
    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""

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
    """``io.kestra.plugin.phpipam.ipam.address.NewAddressTrigger``."""

    subnet_id: Text | None = None
    """Required."""
    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""
    interval: Duration | None = None
    """Default: PT5M."""

    @property
    def outputs(self) -> NewAddressTriggerOutputs:
        return NewAddressTriggerOutputs("trigger", self.id)


class Update(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.address.Update``."""

    address_id: Text | None = None
    """Required."""
    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    hostname: Text | None = None
    owner: Text | None = None
    resource_description: Text | None = None
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""
