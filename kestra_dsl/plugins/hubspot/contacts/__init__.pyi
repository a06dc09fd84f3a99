# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.hubspot.contacts``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Create",
    "Delete",
    "Get",
    "Search",
    "Update",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id", "uri": "uri"}
    id: Reference
    uri: Reference


class Create(BaseTask):
    """``io.kestra.plugin.hubspot.contacts.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-hubspot 1.4.4. Required: id, email.
    https://kestra.io/plugins/plugin-hubspot/contacts/io.kestra.plugin.hubspot.contacts.create
    """

    email: Text | None = None
    """Text, or an expression. Required."""
    additional_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    first_name: Text | None = None
    """Text, or an expression."""
    job_title: Text | None = None
    """Text, or an expression."""
    last_name: Text | None = None
    """Text, or an expression."""
    lifecycle_stage: Text | None = None
    """Text, or an expression."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    phone: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.hubspot.contacts.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-hubspot 1.4.4. Required: id, contact_id.
    https://kestra.io/plugins/plugin-hubspot/contacts/io.kestra.plugin.hubspot.contacts.delete
    """

    contact_id: Text | None = None
    """Text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id", "uri": "uri"}
    id: Reference
    uri: Reference


class Get(BaseTask):
    """``io.kestra.plugin.hubspot.contacts.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-hubspot 1.4.4. Required: id, contact_id.
    https://kestra.io/plugins/plugin-hubspot/contacts/io.kestra.plugin.hubspot.contacts.get
    """

    contact_id: Text | None = None
    """Text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    properties: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"total": "total", "uri": "uri"}
    total: Reference
    uri: Reference


class Search(BaseTask):
    """``io.kestra.plugin.hubspot.contacts.Search``.

    A task. In Kestra 1.3, 2.0. From plugin-hubspot 1.4.4. Required: id.
    https://kestra.io/plugins/plugin-hubspot/contacts/io.kestra.plugin.hubspot.contacts.search
    """

    after: Text | None = None
    """Text, or an expression."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    fetch_all_pages: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    filter_groups: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """List of mapping of names to any data, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    properties: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    query: Text | None = None
    """Text, or an expression."""
    sorts: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """List of mapping of names to any data, or an expression."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id", "uri": "uri"}
    id: Reference
    uri: Reference


class Update(BaseTask):
    """``io.kestra.plugin.hubspot.contacts.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-hubspot 1.4.4. Required: id, contact_id.
    https://kestra.io/plugins/plugin-hubspot/contacts/io.kestra.plugin.hubspot.contacts.update
    """

    contact_id: Text | None = None
    """Text, or an expression. Required."""
    additional_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    email: Text | None = None
    """Text, or an expression."""
    first_name: Text | None = None
    """Text, or an expression."""
    job_title: Text | None = None
    """Text, or an expression."""
    last_name: Text | None = None
    """Text, or an expression."""
    lifecycle_stage: Text | None = None
    """Text, or an expression."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    phone: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
