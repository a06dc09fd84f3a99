# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.phpipam.ipam.vlan``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.phpipam import PhpipamAuthentication

__all__ = [
    "Create",
    "Delete",
    "Get",
    "List",
    "Update",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id"}
    id: Reference


class Create(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.vlan.Create``."""

    name: Text | None = None
    """Required."""
    number: Text | None = None
    """Required."""
    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    resource_description: Text | None = None
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.vlan.Delete``."""

    vlan_id: Text | None = None
    """Required."""
    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"vlan": "vlan"}
    vlan: Reference


class Get(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.vlan.Get``."""

    vlan_id: Text | None = None
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
    _kestra_names = {"total": "total", "uri": "uri", "vlan": "vlan", "vlans": "vlans"}
    total: Reference
    uri: Reference
    vlan: Reference
    vlans: Reference


class List(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.vlan.List``."""

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


class Update(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.vlan.Update``."""

    vlan_id: Text | None = None
    """Required."""
    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    name: Text | None = None
    resource_description: Text | None = None
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""
