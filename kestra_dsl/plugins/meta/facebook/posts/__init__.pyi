# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.meta.facebook.posts``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Items, Text

__all__ = [
    "Create",
    "Delete",
    "GetInsights",
    "List",
    "Schedule",
]

PREFIX: str


class Create(BaseTask):
    """``io.kestra.plugin.meta.facebook.posts.Create``."""

    access_token: Text | None = None
    """Required."""
    message: Text | None = None
    """Required."""
    page_id: Text | None = None
    """Required."""
    api_base_url: Text | None = None
    """Default: https://graph.facebook.com."""
    api_version: Text | None = None
    """Default: v24.0."""
    link: Text | None = None


class Delete(BaseTask):
    """``io.kestra.plugin.meta.facebook.posts.Delete``."""

    access_token: Text | None = None
    """Required."""
    page_id: Text | None = None
    """Required."""
    post_ids: Dynamic[Items[Text]] | None = None
    """Required."""
    api_base_url: Text | None = None
    """Default: https://graph.facebook.com."""
    api_version: Text | None = None
    """Default: v24.0."""


class GetInsights(BaseTask):
    """``io.kestra.plugin.meta.facebook.posts.GetInsights``."""

    access_token: Text | None = None
    """Required."""
    page_id: Text | None = None
    """Required."""
    post_ids: Dynamic[Items[Text]] | None = None
    """Required."""
    api_base_url: Text | None = None
    """Default: https://graph.facebook.com."""
    api_version: Text | None = None
    """Default: v24.0."""
    date_preset: (
        Dynamic[Literal["TODAY", "YESTERDAY", "THIS_MONTH", "LAST_MONTH", "THIS_QUARTER", "MAXIMUM", "LAST_3D",
        "LAST_7D", "LAST_14D", "LAST_28D", "LAST_30D", "LAST_90D", "LAST_WEEK_MON_SUN", "LAST_WEEK_SUN_SAT",
        "LAST_QUARTER", "LAST_YEAR", "THIS_WEEK_MON_TODAY", "THIS_WEEK_SUN_TODAY", "THIS_YEAR"]]
        | None
    ) = None
    """Default: TODAY."""
    metrics: (
        Dynamic[Items[Dynamic[Literal["POST_REACTIONS_LIKE_TOTAL", "POST_REACTIONS_LOVE_TOTAL",
        "POST_REACTIONS_WOW_TOTAL", "POST_REACTIONS_HAHA_TOTAL", "POST_REACTIONS_SORRY_TOTAL",
        "POST_REACTIONS_ANGER_TOTAL", "POST_IMPRESSIONS", "POST_ENGAGED_USERS", "POST_CLICKS",
        "POST_REACTIONS_BY_TYPE_TOTAL"]]]]
        | None
    ) = None
    period: Dynamic[Literal["DAY", "WEEK", "DAYS_28", "MONTH", "LIFETIME", "TOTAL_OVER_RANGE"]] | None = None
    """Default: LIFETIME."""
    since: Text | None = None
    """Default: 2026-11-27."""
    until: Text | None = None
    """Default: 2026-11-27."""


class List(BaseTask):
    """``io.kestra.plugin.meta.facebook.posts.List``."""

    access_token: Text | None = None
    """Required."""
    page_id: Text | None = None
    """Required."""
    api_base_url: Text | None = None
    """Default: https://graph.facebook.com."""
    api_version: Text | None = None
    """Default: v24.0."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    fields: Text | None = None
    limit: Dynamic[Int] | None = None
    """Default: 100."""


class Schedule(BaseTask):
    """``io.kestra.plugin.meta.facebook.posts.Schedule``."""

    access_token: Text | None = None
    """Required."""
    message: Text | None = None
    """Required."""
    page_id: Text | None = None
    """Required."""
    scheduled_publish_time: Text | None = None
    """Required."""
    api_base_url: Text | None = None
    """Default: https://graph.facebook.com."""
    api_version: Text | None = None
    """Default: v24.0."""
    link: Text | None = None
