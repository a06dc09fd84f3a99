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
    """``io.kestra.plugin.jira.issues.Create``."""

    base_url: Text | None = None
    """Required."""
    project_key: Text | None = None
    """Required."""
    access_token: Text | None = None
    issue_type_id: Text | None = None
    labels: Dynamic[Items[Text]] | None = None
    options: One[HttpConfiguration] | None = None
    password: Text | None = None
    payload: Text | None = None
    summary: Text | None = None
    username: Text | None = None


class CreateComment(BaseTask):
    """``io.kestra.plugin.jira.issues.CreateComment``."""

    body: Text | None = None
    """Required."""
    issue_id_or_key: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    project_key: Text | None = None
    """Required."""
    access_token: Text | None = None
    issue_type_id: Text | None = None
    labels: Dynamic[Items[Text]] | None = None
    options: One[HttpConfiguration] | None = None
    password: Text | None = None
    payload: Text | None = None
    summary: Text | None = None
    username: Text | None = None


class UpdateFields(BaseTask):
    """``io.kestra.plugin.jira.issues.UpdateFields``."""

    fields: Dynamic[Map[Data]] | None = None
    """Required."""
    issue_id_or_key: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    project_key: Text | None = None
    """Required."""
    access_token: Text | None = None
    issue_type_id: Text | None = None
    labels: Dynamic[Items[Text]] | None = None
    options: One[HttpConfiguration] | None = None
    password: Text | None = None
    payload: Text | None = None
    summary: Text | None = None
    username: Text | None = None
