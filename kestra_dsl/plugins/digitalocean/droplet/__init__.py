# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.digitalocean.droplet``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Action",
    "Create",
    "Delete",
    "Get",
    "List",
    "Resize",
    "Trigger",
]

PREFIX = "io.kestra.plugin.digitalocean.droplet"


def _Action():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ActionOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"action_id": "actionId", "status": "status", "type": "type"}
        action_id: Reference
        status: Reference
        type: Reference
    class Action(BaseTask):
        """``io.kestra.plugin.digitalocean.droplet.Action``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.droplet.Action",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("action", "api_token", "droplet_id"),
        )
        action: Dynamic[Literal["POWER_ON", "POWER_OFF", "REBOOT", "SNAPSHOT"]] | None = None
        droplet_id: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        name: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> ActionOutputs:
            return ActionOutputs(self._output_root, self.id)
    return Action


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.droplet.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "image", "name", "region", "size"),
        )
        image: Text | None = None
        name: Text | None = None
        region: Text | None = None
        size: Text | None = None
        api_token: Text | None = None
        backups: Dynamic[Bool] | None = None
        base_url: Text | None = None
        ipv6: Dynamic[Bool] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        ssh_keys: Dynamic[Items[Text]] | None = None
        tags: Dynamic[Items[Text]] | None = None
        user_data: Text | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    class Delete(BaseTask):
        """``io.kestra.plugin.digitalocean.droplet.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.droplet.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "droplet_id"),
        )
        droplet_id: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
    return Delete


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.droplet.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "droplet_id"),
        )
        droplet_id: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.droplet.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token",),
        )
        api_token: Text | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        per_page: Dynamic[Int] | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Resize():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ResizeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"action_id": "actionId", "status": "status", "type": "type"}
        action_id: Reference
        status: Reference
        type: Reference
    class Resize(BaseTask):
        """``io.kestra.plugin.digitalocean.droplet.Resize``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.droplet.Resize",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "droplet_id", "size"),
        )
        droplet_id: Text | None = None
        size: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        disk: Dynamic[Bool] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> ResizeOutputs:
            return ResizeOutputs(self._output_root, self.id)
    return Resize


def _Trigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.droplet.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token",),
        )
        api_token: Text | None = None
        base_url: Text | None = None
        interval: Duration | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Action,
        _Create,
        _Delete,
        _Get,
        _List,
        _Resize,
        _Trigger,
    ),
)
