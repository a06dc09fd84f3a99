# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.github.pulls``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Search",
]

PREFIX = "io.kestra.plugin.github.pulls"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"issue_url": "issueUrl", "pull_request_url": "pullRequestUrl"}
        issue_url: Reference
        pull_request_url: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.github.pulls.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.github.pulls.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        body: Text | None = None
        app_installation_token: Text | None = None
        draft: Dynamic[Bool] | None = None
        endpoint: Text | None = None
        jwt_token: Text | None = None
        login: Text | None = None
        maintainer_can_modify: Dynamic[Bool] | None = None
        oauth_token: Text | None = None
        repository: Text | None = None
        reviewers: Dynamic[Items[Text]] | None = None
        source_branch: Text | None = None
        target_branch: Text | None = None
        title: Text | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Search():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
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
        """``io.kestra.plugin.github.pulls.Search``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.github.pulls.Search",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        query: Text | None = None
        app_installation_token: Text | None = None
        assigned: Text | None = None
        author: Text | None = None
        base: Text | None = None
        closed: Dynamic[Bool] | None = None
        closed_at: Text | None = None
        commit: Text | None = None
        created_at: Text | None = None
        created_by_me: Dynamic[Bool] | None = None
        draft: Dynamic[Bool] | None = None
        endpoint: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        head: Text | None = None
        jwt_token: Text | None = None
        login: Text | None = None
        mentions: Text | None = None
        merged: Dynamic[Bool] | None = None
        oauth_token: Text | None = None
        open: Dynamic[Bool] | None = None
        order: Dynamic[Literal["ASC", "DESC"]] | None = None
        repository: Text | None = None
        review_requested: Text | None = None
        sort: Dynamic[Literal["CREATED", "UPDATED", "COMMENTS"]] | None = None
        title: Text | None = None
        updated_at: Text | None = None
        @property
        def outputs(self) -> SearchOutputs:
            return SearchOutputs(self._output_root, self.id)
    return Search


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Search,
    ),
)
