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
    """``io.kestra.plugin.digitalocean.volume.Attach``."""

    droplet_id: Text | None = None
    """Required."""
    volume_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    region: Text | None = None
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None

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
    """``io.kestra.plugin.digitalocean.volume.Create``."""

    name: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    size_gigabytes: Dynamic[Int] | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    filesystem_type: Text | None = None
    options: One[HttpConfiguration] | None = None
    volume_description: Text | None = None

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.digitalocean.volume.Delete``."""

    volume_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None


class DetachOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"action_id": "actionId", "status": "status", "type": "type"}
    action_id: Reference
    status: Reference
    type: Reference


class Detach(BaseTask):
    """``io.kestra.plugin.digitalocean.volume.Detach``."""

    droplet_id: Text | None = None
    """Required."""
    volume_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    region: Text | None = None
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None

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
    """``io.kestra.plugin.digitalocean.volume.Get``."""

    volume_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None

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
    """``io.kestra.plugin.digitalocean.volume.List``."""

    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    options: One[HttpConfiguration] | None = None
    per_page: Dynamic[Int] | None = None
    """Default: 200."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)
