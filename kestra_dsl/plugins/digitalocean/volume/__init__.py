# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.digitalocean.volume``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Attach",
    "Create",
    "Delete",
    "Detach",
    "Get",
    "List",
]

PREFIX = "io.kestra.plugin.digitalocean.volume"


def _Attach():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class AttachOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"action_id": "actionId", "status": "status", "type": "type"}
        action_id: Reference
        status: Reference
        type: Reference
    class Attach(BaseTask):
        """``io.kestra.plugin.digitalocean.volume.Attach``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.volume.Attach",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "droplet_id", "volume_id"),
        )
        droplet_id: Text | None = None
        volume_id: Text | None = None
        api_token: Text | None = None
        region: Text | None = None
        base_url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> AttachOutputs:
            return AttachOutputs(self._output_root, self.id)
    return Attach


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.volume.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "name", "region", "size_gigabytes"),
        )
        name: Text | None = None
        region: Text | None = None
        api_token: Text | None = None
        size_gigabytes: Dynamic[Int] | None = None
        base_url: Text | None = None
        filesystem_type: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        volume_description: Text | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    class Delete(BaseTask):
        """``io.kestra.plugin.digitalocean.volume.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.volume.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "volume_id"),
        )
        volume_id: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
    return Delete


def _Detach():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DetachOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"action_id": "actionId", "status": "status", "type": "type"}
        action_id: Reference
        status: Reference
        type: Reference
    class Detach(BaseTask):
        """``io.kestra.plugin.digitalocean.volume.Detach``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.volume.Detach",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "droplet_id", "volume_id"),
        )
        droplet_id: Text | None = None
        volume_id: Text | None = None
        api_token: Text | None = None
        region: Text | None = None
        base_url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> DetachOutputs:
            return DetachOutputs(self._output_root, self.id)
    return Detach


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.volume.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "volume_id"),
        )
        volume_id: Text | None = None
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
        """``io.kestra.plugin.digitalocean.volume.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.volume.List",
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


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Attach,
        _Create,
        _Delete,
        _Detach,
        _Get,
        _List,
    ),
)
