# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.phpipam.ipam.vrf``."""

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
    """``io.kestra.plugin.phpipam.ipam.vrf.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, name, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.vrf.create
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    app_id: Text | None = None
    """Text, or an expression. Required."""
    auth: One[PhpipamAuthentication] | None = None
    """PhpipamAuthentication. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    rd: Text | None = None
    """Text, or an expression."""
    resource_description: Text | None = None
    """Text, or an expression."""
    insecure_tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.vrf.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, vrf_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.vrf.delete
    """

    vrf_id: Text | None = None
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
    _kestra_names = {"vrf": "vrf"}
    vrf: Reference


class Get(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.vrf.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, vrf_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.vrf.get
    """

    vrf_id: Text | None = None
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
    _kestra_names = {"total": "total", "uri": "uri", "vrf": "vrf", "vrfs": "vrfs"}
    total: Reference
    uri: Reference
    vrf: Reference
    vrfs: Reference


class List(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.vrf.List``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.vrf.list
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
    """``io.kestra.plugin.phpipam.ipam.vrf.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-phpipam 1.0.5. Required: id, vrf_id, app_id, auth, base_url.
    https://kestra.io/plugins/plugin-phpipam/ipam/io.kestra.plugin.phpipam.ipam.vrf.update
    """

    vrf_id: Text | None = None
    """Text, or an expression. Required."""
    app_id: Text | None = None
    """Text, or an expression. Required."""
    auth: One[PhpipamAuthentication] | None = None
    """PhpipamAuthentication. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression."""
    rd: Text | None = None
    """Text, or an expression."""
    resource_description: Text | None = None
    """Text, or an expression."""
    insecure_tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
