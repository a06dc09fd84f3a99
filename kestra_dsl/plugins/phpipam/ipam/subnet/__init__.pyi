# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.phpipam.ipam.subnet``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.phpipam import PhpipamAuthentication

__all__ = [
    "Create",
    "Delete",
    "FirstFree",
    "Get",
    "List",
    "Search",
    "Update",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id"}
    id: Reference


class Create(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.subnet.Create``."""

    mask: Text | None = None
    """Required."""
    section_id: Text | None = None
    """Required."""
    subnet: Text | None = None
    """Required."""
    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    resource_description: Text | None = None
    vlan_id: Text | None = None
    vrf_id: Text | None = None
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.subnet.Delete``."""

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


class FirstFreeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cidr": "cidr"}
    cidr: Reference


class FirstFree(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.subnet.FirstFree``."""

    mask: Text | None = None
    """Required."""
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
    _kestra_names = {"subnet": "subnet"}
    subnet: Reference


class Get(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.subnet.Get``."""

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
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"subnet": "subnet", "subnets": "subnets", "total": "total", "uri": "uri"}
    subnet: Reference
    subnets: Reference
    total: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.subnet.List``."""

    section_id: Text | None = None
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


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"subnets": "subnets"}
    subnets: Reference


class Search(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.subnet.Search``."""

    cidr: Text | None = None
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
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)


class Update(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.subnet.Update``."""

    subnet_id: Text | None = None
    """Required."""
    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    resource_description: Text | None = None
    vlan_id: Text | None = None
    vrf_id: Text | None = None
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""
