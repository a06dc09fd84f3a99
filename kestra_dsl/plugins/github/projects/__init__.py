# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.github.projects``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "List",
]

PREFIX = "io.kestra.plugin.github.projects"


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, Text
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
        """``io.kestra.plugin.github.projects.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.github.projects.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("organization", "project_number"),
        )
        organization: Text | None = None
        project_number: Dynamic[Int] | None = None
        app_installation_token: Text | None = None
        endpoint: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        fields: Dynamic[Map[Data]] | None = None
        jwt_token: Text | None = None
        labels: Dynamic[Items[Text]] | None = None
        limit: Dynamic[Int] | None = None
        login: Text | None = None
        oauth_token: Text | None = None
        status: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _List,
    ),
)
