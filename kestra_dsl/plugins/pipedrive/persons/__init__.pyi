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
    """``io.kestra.plugin.pipedrive.persons.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-pipedrive 1.4.0. Required: id, api_token, name.
    https://kestra.io/plugins/plugin-pipedrive/persons/io.kestra.plugin.pipedrive.persons.create
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    api_url: Text | None = None
    """Text, or an expression. Default: https://api.pipedrive.com/api/v2."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    emails: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """List of mapping of names to any data, or an expression."""
    org_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    owner_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    phones: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """List of mapping of names to any data, or an expression."""
    visible_to: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted"}
    deleted: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.pipedrive.persons.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-pipedrive 1.4.0. Required: id, api_token, person_id.
    https://kestra.io/plugins/plugin-pipedrive/persons/io.kestra.plugin.pipedrive.persons.delete
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    person_id: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""
    api_url: Text | None = None
    """Text, or an expression. Default: https://api.pipedrive.com/api/v2."""

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
    """``io.kestra.plugin.pipedrive.persons.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-pipedrive 1.4.0. Required: id, api_token, person_id.
    https://kestra.io/plugins/plugin-pipedrive/persons/io.kestra.plugin.pipedrive.persons.get
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    person_id: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""
    api_url: Text | None = None
    """Text, or an expression. Default: https://api.pipedrive.com/api/v2."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH_ONE."""

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
    """``io.kestra.plugin.pipedrive.persons.List``.

    A task. In Kestra 1.3, 2.0. From plugin-pipedrive 1.4.0. Required: id, api_token.
    https://kestra.io/plugins/plugin-pipedrive/persons/io.kestra.plugin.pipedrive.persons.list
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    api_url: Text | None = None
    """Text, or an expression. Default: https://api.pipedrive.com/api/v2."""
    cursor: Text | None = None
    """Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    filter_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    org_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    owner_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"person_id": "personId", "update_time": "updateTime"}
    person_id: Reference
    update_time: Reference


class Update(BaseTask):
    """``io.kestra.plugin.pipedrive.persons.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-pipedrive 1.4.0. Required: id, api_token, person_id.
    https://kestra.io/plugins/plugin-pipedrive/persons/io.kestra.plugin.pipedrive.persons.update
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    person_id: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""
    api_url: Text | None = None
    """Text, or an expression. Default: https://api.pipedrive.com/api/v2."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    emails: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """List of mapping of names to any data, or an expression."""
    name: Text | None = None
    """Text, or an expression."""
    org_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    owner_id: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    phones: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """List of mapping of names to any data, or an expression."""
    visible_to: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
