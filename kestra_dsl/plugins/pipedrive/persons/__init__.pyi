# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.pipedrive.persons``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

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
    _kestra_names = {"add_time": "addTime", "person_id": "personId", "update_time": "updateTime"}
    add_time: Reference
    person_id: Reference
    update_time: Reference


class Create(BaseTask):
    """``io.kestra.plugin.pipedrive.persons.Create``."""

    api_token: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    api_url: Text | None = None
    """Default: https://api.pipedrive.com/api/v2."""
    custom_fields: Dynamic[Map[Data]] | None = None
    emails: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    org_id: Dynamic[Int] | None = None
    owner_id: Dynamic[Int] | None = None
    phones: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    visible_to: Text | None = None

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted"}
    deleted: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.pipedrive.persons.Delete``."""

    api_token: Text | None = None
    """Required."""
    person_id: Dynamic[Int] | None = None
    """Required."""
    api_url: Text | None = None
    """Default: https://api.pipedrive.com/api/v2."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "person": "person", "persons": "persons", "uri": "uri"}
    count: Reference
    person: Reference
    persons: Reference
    uri: Reference


class Get(BaseTask):
    """``io.kestra.plugin.pipedrive.persons.Get``."""

    api_token: Text | None = None
    """Required."""
    person_id: Dynamic[Int] | None = None
    """Required."""
    api_url: Text | None = None
    """Default: https://api.pipedrive.com/api/v2."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH_ONE."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "next_cursor": "nextCursor", "persons": "persons", "uri": "uri"}
    count: Reference
    next_cursor: Reference
    persons: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.pipedrive.persons.List``."""

    api_token: Text | None = None
    """Required."""
    api_url: Text | None = None
    """Default: https://api.pipedrive.com/api/v2."""
    cursor: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    filter_id: Dynamic[Int] | None = None
    limit: Dynamic[Int] | None = None
    org_id: Dynamic[Int] | None = None
    owner_id: Dynamic[Int] | None = None

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"person_id": "personId", "update_time": "updateTime"}
    person_id: Reference
    update_time: Reference


class Update(BaseTask):
    """``io.kestra.plugin.pipedrive.persons.Update``."""

    api_token: Text | None = None
    """Required."""
    person_id: Dynamic[Int] | None = None
    """Required."""
    api_url: Text | None = None
    """Default: https://api.pipedrive.com/api/v2."""
    custom_fields: Dynamic[Map[Data]] | None = None
    emails: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    name: Text | None = None
    org_id: Dynamic[Int] | None = None
    owner_id: Dynamic[Int] | None = None
    phones: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    visible_to: Text | None = None

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
