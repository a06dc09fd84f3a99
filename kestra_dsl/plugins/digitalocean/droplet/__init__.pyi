# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.digitalocean.droplet``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Action",
    "Create",
    "Delete",
    "Get",
    "List",
    "Resize",
    "Trigger",
]

PREFIX: str


class ActionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"action_id": "actionId", "status": "status", "type": "type"}
    action_id: Reference
    status: Reference
    type: Reference


class Action(BaseTask):
    """``io.kestra.plugin.digitalocean.droplet.Action``."""

    action: Dynamic[Literal["POWER_ON", "POWER_OFF", "REBOOT", "SNAPSHOT"]] | None = None
    """Required."""
    droplet_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    name: Text | None = None
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> ActionOutputs:
        return ActionOutputs(self._output_root, self.id)


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"created_at": "createdAt", "id": "id", "ip": "ip", "name": "name", "region": "region", "size_slug": "sizeSlug", "status": "status"}
    created_at: Reference
    id: Reference
    ip: Reference
    name: Reference
    region: Reference
    size_slug: Reference
    status: Reference


class Create(BaseTask):
    """``io.kestra.plugin.digitalocean.droplet.Create``."""

    image: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    size: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    backups: Dynamic[Bool] | None = None
    """Default: false."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    ipv6: Dynamic[Bool] | None = None
    """Default: false."""
    options: One[HttpConfiguration] | None = None
    ssh_keys: Dynamic[Items[Text]] | None = None
    tags: Dynamic[Items[Text]] | None = None
    user_data: Text | None = None

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.digitalocean.droplet.Delete``."""

    droplet_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"created_at": "createdAt", "id": "id", "ip": "ip", "name": "name", "region": "region", "size_slug": "sizeSlug", "status": "status"}
    created_at: Reference
    id: Reference
    ip: Reference
    name: Reference
    region: Reference
    size_slug: Reference
    status: Reference


class Get(BaseTask):
    """``io.kestra.plugin.digitalocean.droplet.Get``."""

    droplet_id: Text | None = None
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
    """``io.kestra.plugin.digitalocean.droplet.List``."""

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


class ResizeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"action_id": "actionId", "status": "status", "type": "type"}
    action_id: Reference
    status: Reference
    type: Reference


class Resize(BaseTask):
    """``io.kestra.plugin.digitalocean.droplet.Resize``."""

    droplet_id: Text | None = None
    """Required."""
    size: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    disk: Dynamic[Bool] | None = None
    """Default: false."""
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> ResizeOutputs:
        return ResizeOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"created_at": "createdAt", "id": "id", "name": "name", "region": "region", "status": "status"}
    created_at: Reference
    id: Reference
    name: Reference
    region: Reference
    status: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.digitalocean.droplet.Trigger``."""

    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    interval: Duration | None = None
    """Default: PT5M."""
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
