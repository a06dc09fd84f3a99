# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jira.issues``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "CreateComment",
    "UpdateFields",
]

PREFIX = "io.kestra.plugin.jira.issues"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    class Create(BaseTask):
        """``io.kestra.plugin.jira.issues.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jira.issues.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("base_url", "project_key"),
        )
        base_url: Text | None = None
        project_key: Text | None = None
        access_token: Text | None = None
        issue_type_id: Text | None = None
        labels: Dynamic[Items[Text]] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        password: Text | None = None
        payload: Text | None = None
        summary: Text | None = None
        username: Text | None = None
    return Create


def _CreateComment():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    class CreateComment(BaseTask):
        """``io.kestra.plugin.jira.issues.CreateComment``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jira.issues.CreateComment",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("base_url", "body", "issue_id_or_key", "project_key"),
        )
        body: Text | None = None
        issue_id_or_key: Text | None = None
        base_url: Text | None = None
        project_key: Text | None = None
        access_token: Text | None = None
        issue_type_id: Text | None = None
        labels: Dynamic[Items[Text]] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        password: Text | None = None
        payload: Text | None = None
        summary: Text | None = None
        username: Text | None = None
    return CreateComment


def _UpdateFields():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    class UpdateFields(BaseTask):
        """``io.kestra.plugin.jira.issues.UpdateFields``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jira.issues.UpdateFields",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("base_url", "fields", "issue_id_or_key", "project_key"),
        )
        fields: Dynamic[Map[Data]] | None = None
        issue_id_or_key: Text | None = None
        base_url: Text | None = None
        project_key: Text | None = None
        access_token: Text | None = None
        issue_type_id: Text | None = None
        labels: Dynamic[Items[Text]] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        password: Text | None = None
        payload: Text | None = None
        summary: Text | None = None
        username: Text | None = None
    return UpdateFields


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _CreateComment,
        _UpdateFields,
    ),
)
