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
    """``io.kestra.plugin.phpipam.ipam.vlan.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, name, number, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.vlan.create
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    number: Text | None = None
    """Text, or an expression. Required."""
    app_id: Text | None = None
    """Text, or an expression. Required."""
    auth: One[PhpipamAuthentication] | None = None
    """PhpipamAuthentication. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    resource_description: Text | None = None
    """Text, or an expression."""
    insecure_tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.vlan.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, vlan_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.vlan.delete
    """

    vlan_id: Text | None = None
    """Text, or an expression. Required."""
    app_id: Text | None = None
    """Text, or an expression. Required."""
    auth: One[PhpipamAuthentication] | None = None
    """PhpipamAuthentication. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    insecure_tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"vlan": "vlan"}
    vlan: Reference


class Get(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.vlan.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, vlan_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.vlan.get
    """

    vlan_id: Text | None = None
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
    _kestra_names = {"total": "total", "uri": "uri", "vlan": "vlan", "vlans": "vlans"}
    total: Reference
    uri: Reference
    vlan: Reference
    vlans: Reference


class List(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.vlan.List``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.vlan.list
    """

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


class Update(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.vlan.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, vlan_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.vlan.update
    """

    vlan_id: Text | None = None
    """Text, or an expression. Required."""
    app_id: Text | None = None
    """Text, or an expression. Required."""
    auth: One[PhpipamAuthentication] | None = None
    """PhpipamAuthentication. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression."""
    resource_description: Text | None = None
    """Text, or an expression."""
    insecure_tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
