# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.phpipam.ipam.section``."""

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
    """``io.kestra.plugin.phpipam.ipam.section.Create``."""

    name: Text | None = None
    """Required."""
    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    master_section: Text | None = None
    resource_description: Text | None = None
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.section.Delete``."""

    section_id: Text | None = None
    """Required."""
    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"section": "section"}
    section: Reference


class Get(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.section.Get``."""

    section_id: Text | None = None
    """Required."""
    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"section": "section", "sections": "sections", "total": "total", "uri": "uri"}
    section: Reference
    sections: Reference
    total: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.section.List``."""

    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class Update(BaseTask):
    """``io.kestra.plugin.phpipam.ipam.section.Update``."""

    section_id: Text | None = None
    """Required."""
    app_id: Text | None = None
    """Required."""
    auth: One[PhpipamAuthentication] | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    name: Text | None = None
    resource_description: Text | None = None
    insecure_tls: Dynamic[Bool] | None = None
    """Default: false."""
