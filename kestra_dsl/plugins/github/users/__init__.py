# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.github.users``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Search",
]

PREFIX = "io.kestra.plugin.github.users"


def _Search():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SearchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "total": "total", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        total: Reference
        uri: Reference
    class Search(BaseTask):
        """``io.kestra.plugin.github.users.Search``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.github.users.Search",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        query: Text | None = None
        account_type: Dynamic[Literal["USER", "ORGANIZATION"]] | None = None
        app_installation_token: Text | None = None
        created: Text | None = None
        endpoint: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        followers: Text | None = None
        in_: Text | None = None
        jwt_token: Text | None = None
        language: Text | None = None
        location: Text | None = None
        login: Text | None = None
        oauth_token: Text | None = None
        order: Dynamic[Literal["ASC", "DESC"]] | None = None
        repositories: Dynamic[Int] | None = None
        sort: Dynamic[Literal["JOINED", "REPOSITORIES", "FOLLOWERS"]] | None = None
        @property
        def outputs(self) -> SearchOutputs:
            return SearchOutputs(self._output_root, self.id)
    return Search


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Search,
    ),
)
