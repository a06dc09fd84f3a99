# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.phpipam.ipam.section``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "Get",
    "List",
    "Update",
]

PREFIX = "io.kestra.plugin.phpipam.ipam.section"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"id": "id"}
        id: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.phpipam.ipam.section.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.section.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("app_id", "auth", "base_url", "name"),
        )
        name: Text | None = None
        app_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.phpipam", "PhpipamAuthentication")] | None = None
        base_url: Text | None = None
        master_section: Text | None = None
        resource_description: Text | None = None
        insecure_tls: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    class Delete(BaseTask):
        """``io.kestra.plugin.phpipam.ipam.section.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.section.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("app_id", "auth", "base_url", "section_id"),
        )
        section_id: Text | None = None
        app_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.phpipam", "PhpipamAuthentication")] | None = None
        base_url: Text | None = None
        insecure_tls: Dynamic[Bool] | None = None
    return Delete


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"section": "section"}
        section: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.phpipam.ipam.section.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.section.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("app_id", "auth", "base_url", "section_id"),
        )
        section_id: Text | None = None
        app_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.phpipam", "PhpipamAuthentication")] | None = None
        base_url: Text | None = None
        insecure_tls: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"section": "section", "sections": "sections", "total": "total", "uri": "uri"}
        section: Reference
        sections: Reference
        total: Reference
        uri: Reference
    class List(BaseTask):
        """``io.kestra.plugin.phpipam.ipam.section.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.section.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("app_id", "auth", "base_url"),
        )
        app_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.phpipam", "PhpipamAuthentication")] | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        insecure_tls: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Update():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    class Update(BaseTask):
        """``io.kestra.plugin.phpipam.ipam.section.Update``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.phpipam.ipam.section.Update",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("app_id", "auth", "base_url", "section_id"),
        )
        section_id: Text | None = None
        app_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.phpipam", "PhpipamAuthentication")] | None = None
        base_url: Text | None = None
        name: Text | None = None
        resource_description: Text | None = None
        insecure_tls: Dynamic[Bool] | None = None
    return Update


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
        _Get,
        _List,
        _Update,
    ),
)
