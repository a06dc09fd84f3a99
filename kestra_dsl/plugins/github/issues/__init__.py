# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.github.issues``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Comment",
    "Create",
    "Search",
]

PREFIX = "io.kestra.plugin.github.issues"


def _Comment():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CommentOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"comment_url": "commentUrl", "issue_url": "issueUrl"}
        comment_url: Reference
        issue_url: Reference
    class Comment(BaseTask):
        """``io.kestra.plugin.github.issues.Comment``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.github.issues.Comment",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("issue_number",),
        )
        issue_number: Dynamic[Int] | None = None
        body: Text | None = None
        app_installation_token: Text | None = None
        endpoint: Text | None = None
        jwt_token: Text | None = None
        login: Text | None = None
        oauth_token: Text | None = None
        repository: Text | None = None
        @property
        def outputs(self) -> CommentOutputs:
            return CommentOutputs(self._output_root, self.id)
    return Comment


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"issue_number": "issueNumber", "issue_url": "issueUrl"}
        issue_number: Reference
        issue_url: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.github.issues.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.github.issues.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        body: Text | None = None
        title: Text | None = None
        app_installation_token: Text | None = None
        assignees: Dynamic[Items[Text]] | None = None
        endpoint: Text | None = None
        fields: Dynamic[Map[Data]] | None = None
        jwt_token: Text | None = None
        labels: Dynamic[Items[Text]] | None = None
        login: Text | None = None
        oauth_token: Text | None = None
        repository: Text | None = None
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
        """``io.kestra.plugin.github.issues.Search``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.github.issues.Search",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        query: Text | None = None
        app_installation_token: Text | None = None
        closed: Dynamic[Bool] | None = None
        endpoint: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        jwt_token: Text | None = None
        login: Text | None = None
        mentions: Text | None = None
        merged: Dynamic[Bool] | None = None
        oauth_token: Text | None = None
        open: Dynamic[Bool] | None = None
        order: Dynamic[Literal["ASC", "DESC"]] | None = None
        repository: Text | None = None
        sort: Dynamic[Literal["CREATED", "UPDATED", "COMMENTS"]] | None = None
        @property
        def outputs(self) -> SearchOutputs:
            return SearchOutputs(self._output_root, self.id)
    return Search


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Comment,
        _Create,
        _Search,
    ),
)
