# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jira.issues``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Create",
    "CreateComment",
    "UpdateFields",
]

PREFIX: str


class Create(BaseTask):
    """``io.kestra.plugin.jira.issues.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-jira 1.4.3. Required: id, base_url, project_key.
    https://kestra.io/plugins/plugin-jira/issues/io.kestra.plugin.jira.issues.create
    """

    base_url: Text | None = None
    """Text, or an expression. Required."""
    project_key: Text | None = None
    """Text, or an expression. Required."""
    access_token: Text | None = None
    """Text, or an expression."""
    issue_type_id: Text | None = None
    """Text, or an expression."""
    labels: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    summary: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class CreateComment(BaseTask):
    """``io.kestra.plugin.jira.issues.CreateComment``.

    A task. In Kestra 1.3, 2.0. From plugin-jira 1.4.3. Required: id, body, issue_id_or_key, base_url, project_key.
    https://kestra.io/plugins/plugin-jira/issues/io.kestra.plugin.jira.issues.createcomment
    """

    body: Text | None = None
    """Text, or an expression. Required."""
    issue_id_or_key: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    project_key: Text | None = None
    """Text, or an expression. Required."""
    access_token: Text | None = None
    """Text, or an expression."""
    issue_type_id: Text | None = None
    """Text, or an expression."""
    labels: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    summary: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class UpdateFields(BaseTask):
    """``io.kestra.plugin.jira.issues.UpdateFields``.

    A task. In Kestra 1.3, 2.0. From plugin-jira 1.4.3. Required: id, fields, issue_id_or_key, base_url, project_key.
    https://kestra.io/plugins/plugin-jira/issues/io.kestra.plugin.jira.issues.updatefields
    """

    fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    issue_id_or_key: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    project_key: Text | None = None
    """Text, or an expression. Required."""
    access_token: Text | None = None
    """Text, or an expression."""
    issue_type_id: Text | None = None
    """Text, or an expression."""
    labels: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    summary: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
