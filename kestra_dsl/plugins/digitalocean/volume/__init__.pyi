# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.digitalocean.volume``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Attach",
    "Create",
    "Delete",
    "Detach",
    "Get",
    "List",
]

PREFIX: str


class AttachOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"action_id": "actionId", "status": "status", "type": "type"}
    action_id: Reference
    status: Reference
    type: Reference


class Attach(BaseTask):
    """``io.kestra.plugin.digitalocean.volume.Attach``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, droplet_id, volume_id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/volume/io.kestra.plugin.digitalocean.volume.attach
    """

    droplet_id: Text | None = None
    """Text, or an expression. Required."""
    volume_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

    @property
    def outputs(self) -> AttachOutputs:
        return AttachOutputs(self._output_root, self.id)


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"filesystem_type": "filesystemType", "id": "id", "name": "name", "region": "region", "size_gigabytes": "sizeGigabytes"}
    filesystem_type: Reference
    id: Reference
    name: Reference
    region: Reference
    size_gigabytes: Reference


class Create(BaseTask):
    """``io.kestra.plugin.digitalocean.volume.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, name, region, api_token, size_gigabytes.
    https://kestra.io/plugins/plugin-digitalocean/volume/io.kestra.plugin.digitalocean.volume.create
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    size_gigabytes: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    filesystem_type: Text | None = None
    """Text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    volume_description: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.digitalocean.volume.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, volume_id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/volume/io.kestra.plugin.digitalocean.volume.delete
    """

    volume_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""


class DetachOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"action_id": "actionId", "status": "status", "type": "type"}
    action_id: Reference
    status: Reference
    type: Reference


class Detach(BaseTask):
    """``io.kestra.plugin.digitalocean.volume.Detach``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, droplet_id, volume_id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/volume/io.kestra.plugin.digitalocean.volume.detach
    """

    droplet_id: Text | None = None
    """Text, or an expression. Required."""
    volume_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

    @property
    def outputs(self) -> DetachOutputs:
        return DetachOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"filesystem_type": "filesystemType", "id": "id", "name": "name", "region": "region", "size_gigabytes": "sizeGigabytes"}
    filesystem_type: Reference
    id: Reference
    name: Reference
    region: Reference
    size_gigabytes: Reference


class Get(BaseTask):
    """``io.kestra.plugin.digitalocean.volume.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, volume_id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/volume/io.kestra.plugin.digitalocean.volume.get
    """

    volume_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "total": "total", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    total: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.digitalocean.volume.List``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/volume/io.kestra.plugin.digitalocean.volume.list
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    per_page: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 200."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)
