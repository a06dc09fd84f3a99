# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.confluence.pages``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "List",
    "Update",
]

PREFIX = "io.kestra.plugin.confluence.pages"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"value": "value"}
        value: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.confluence.pages.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.confluence.pages.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "server_url", "space_id", "username"),
        )
        api_token: Text | None = None
        server_url: Text | None = None
        space_id: Text | None = None
        username: Text | None = None
        api_path: Text | None = None
        embedded: Dynamic[Bool] | None = None
        make_private: Dynamic[Bool] | None = None
        markdown: Text | None = None
        parent_id: Text | None = None
        root_level: Dynamic[Bool] | None = None
        status: Text | None = None
        subtype: Text | None = None
        title: Text | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"children": "children", "uri": "uri"}
        children: Reference
        uri: Reference
    class List(BaseTask):
        """``io.kestra.plugin.confluence.pages.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.confluence.pages.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "server_url", "username"),
        )
        api_token: Text | None = None
        server_url: Text | None = None
        username: Text | None = None
        api_path: Text | None = None
        cursor: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        limit: Dynamic[Int] | None = None
        page_ids: Dynamic[Items[Dynamic[Int]]] | None = None
        sort: Text | None = None
        space_ids: Dynamic[Items[Dynamic[Int]]] | None = None
        status: Dynamic[Items[Text]] | None = None
        sub_type: Text | None = None
        title: Text | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Update():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpdateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"value": "value"}
        value: Reference
    class Update(BaseTask):
        """``io.kestra.plugin.confluence.pages.Update``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.confluence.pages.Update",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "markdown", "page_id", "server_url", "status", "title", "username", "version_info"),
        )
        api_token: Text | None = None
        markdown: Text | None = None
        page_id: Text | None = None
        server_url: Text | None = None
        status: Text | None = None
        title: Text | None = None
        username: Text | None = None
        version_info: Dynamic[Map[Data]] | None = None
        api_path: Text | None = None
        owner_id: Text | None = None
        parent_id: Text | None = None
        space_id: Text | None = None
        @property
        def outputs(self) -> UpdateOutputs:
            return UpdateOutputs(self._output_root, self.id)
    return Update


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _List,
        _Update,
    ),
)
