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
    """``io.kestra.plugin.phpipam.ipam.subnet.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, mask, section_id, subnet, app_id, auth,
    base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.subnet.create
    """

    mask: Text | None = None
    """Text, or an expression. Required."""
    section_id: Text | None = None
    """Text, or an expression. Required."""
    subnet: Text | None = None
    """Text, or an expression. Required."""
    app_id: Text | None = None
    """Text, or an expression. Required."""
    auth: One[PhpipamAuthentication] | None = None
    """PhpipamAuthentication. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    resource_description: Text | None = None
    """Text, or an expression."""
    vlan_id: Text | None = None
    """Text, or an expression."""
    vrf_id: Text | None = None
    """Text, or an expression."""
    insecure_tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.subnet.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, subnet_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.subnet.delete
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


class FirstFreeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cidr": "cidr"}
    cidr: Reference


class FirstFree(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.subnet.FirstFree``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, mask, subnet_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.subnet.firstfree
    """

    mask: Text | None = None
    """Text, or an expression. Required."""
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
    _kestra_names = {"subnet": "subnet"}
    subnet: Reference


class Get(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.subnet.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, subnet_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.subnet.get
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
    """``io.kestra.plugin.phpipam.ipam.subnet.List``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, section_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.subnet.list
    """

    section_id: Text | None = None
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


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"subnets": "subnets"}
    subnets: Reference


class Search(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.subnet.Search``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, cidr, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.subnet.search
    """

    cidr: Text | None = None
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
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)


class Update(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.subnet.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, subnet_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.subnet.update
    """

    subnet_id: Text | None = None
    """Text, or an expression. Required."""
    app_id: Text | None = None
    """Text, or an expression. Required."""
    auth: One[PhpipamAuthentication] | None = None
    """PhpipamAuthentication. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    resource_description: Text | None = None
    """Text, or an expression."""
    vlan_id: Text | None = None
    """Text, or an expression."""
    vrf_id: Text | None = None
    """Text, or an expression."""
    insecure_tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
