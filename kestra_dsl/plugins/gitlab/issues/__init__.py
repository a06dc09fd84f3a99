# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gitlab.issues``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Search",
]

PREFIX = "io.kestra.plugin.gitlab.issues"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"issue_id": "issueId", "status_code": "statusCode", "web_url": "webUrl"}
        issue_id: Reference
        status_code: Reference
        web_url: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.gitlab.issues.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gitlab.issues.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("project_id", "title", "token"),
        )
        project_id: Text | None = None
        title: Text | None = None
        token: Text | None = None
        api_path: Text | None = None
        issue_description: Text | None = None
        labels: Dynamic[Items[Text]] | None = None
        url: Text | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Search():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SearchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "issues": "issues", "status_code": "statusCode"}
        count: Reference
        issues: Reference
        status_code: Reference
    class Search(BaseTask):
        """``io.kestra.plugin.gitlab.issues.Search``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gitlab.issues.Search",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("project_id", "token"),
        )
        project_id: Text | None = None
        token: Text | None = None
        api_path: Text | None = None
        labels: Dynamic[Items[Text]] | None = None
        search: Text | None = None
        state: Text | None = None
        url: Text | None = None
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
