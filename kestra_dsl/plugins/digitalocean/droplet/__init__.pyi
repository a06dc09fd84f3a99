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
    """``io.kestra.plugin.digitalocean.droplet.Action``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, action, droplet_id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/droplet/io.kestra.plugin.digitalocean.droplet.action
    """

    action: Dynamic[Literal["POWER_ON", "POWER_OFF", "REBOOT", "SNAPSHOT"]] | None = None
    """POWER_ON, POWER_OFF, REBOOT or SNAPSHOT, or an expression. Required."""
    droplet_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    name: Text | None = None
    """Text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

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
    """``io.kestra.plugin.digitalocean.droplet.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, image, name, region, size, api_token.
    https://kestra.io/plugins/plugin-digitalocean/droplet/io.kestra.plugin.digitalocean.droplet.create
    """

    image: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    size: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    backups: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    ipv6: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    ssh_keys: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    tags: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    user_data: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.digitalocean.droplet.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, droplet_id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/droplet/io.kestra.plugin.digitalocean.droplet.delete
    """

    droplet_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""


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
    """``io.kestra.plugin.digitalocean.droplet.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, droplet_id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/droplet/io.kestra.plugin.digitalocean.droplet.get
    """

    droplet_id: Text | None = None
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
    """``io.kestra.plugin.digitalocean.droplet.List``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/droplet/io.kestra.plugin.digitalocean.droplet.list
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


class ResizeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"action_id": "actionId", "status": "status", "type": "type"}
    action_id: Reference
    status: Reference
    type: Reference


class Resize(BaseTask):
    """``io.kestra.plugin.digitalocean.droplet.Resize``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, droplet_id, size, api_token.
    https://kestra.io/plugins/plugin-digitalocean/droplet/io.kestra.plugin.digitalocean.droplet.resize
    """

    droplet_id: Text | None = None
    """Text, or an expression. Required."""
    size: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    disk: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

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
    """``io.kestra.plugin.digitalocean.droplet.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/droplet/io.kestra.plugin.digitalocean.droplet.trigger
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT5M."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
