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
    """``io.kestra.plugin.meta.facebook.posts.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-meta 1.4.6. Required: id, access_token, message, page_id.
    https://kestra.io/plugins/plugin-meta/facebook/io.kestra.plugin.meta.facebook.posts.create
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    message: Text | None = None
    """Text of the message. Text, or an expression. Required."""
    page_id: Text | None = None
    """Text, or an expression. Required."""
    api_base_url: Text | None = None
    """Text, or an expression. Default: https://graph.facebook.com."""
    api_version: Text | None = None
    """Text, or an expression. Default: v24.0."""
    link: Text | None = None
    """Text, or an expression."""


class Delete(BaseTask):
    """``io.kestra.plugin.meta.facebook.posts.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-meta 1.4.6. Required: id, access_token, page_id, post_ids.
    https://kestra.io/plugins/plugin-meta/facebook/io.kestra.plugin.meta.facebook.posts.delete
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    page_id: Text | None = None
    """Text, or an expression. Required."""
    post_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    api_base_url: Text | None = None
    """Text, or an expression. Default: https://graph.facebook.com."""
    api_version: Text | None = None
    """Text, or an expression. Default: v24.0."""


class GetInsights(BaseTask):
    """``io.kestra.plugin.meta.facebook.posts.GetInsights``.

    A task. In Kestra 1.3, 2.0. From plugin-meta 1.4.6. Required: id, access_token, page_id, post_ids.
    https://kestra.io/plugins/plugin-meta/facebook/io.kestra.plugin.meta.facebook.posts.getinsights
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    page_id: Text | None = None
    """Text, or an expression. Required."""
    post_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    api_base_url: Text | None = None
    """Text, or an expression. Default: https://graph.facebook.com."""
    api_version: Text | None = None
    """Text, or an expression. Default: v24.0."""
    date_preset: (
        Dynamic[Literal["TODAY", "YESTERDAY", "THIS_MONTH", "LAST_MONTH", "THIS_QUARTER", "MAXIMUM", "LAST_3D",
        "LAST_7D", "LAST_14D", "LAST_28D", "LAST_30D", "LAST_90D", "LAST_WEEK_MON_SUN", "LAST_WEEK_SUN_SAT",
        "LAST_QUARTER", "LAST_YEAR", "THIS_WEEK_MON_TODAY", "THIS_WEEK_SUN_TODAY", "THIS_YEAR"]]
        | None
    ) = None
    """TODAY, YESTERDAY, THIS_MONTH, LAST_MONTH, THIS_QUARTER, MAXIMUM, LAST_3D, LAST_7D, LAST_14D, LAST_28D, LAST_30D, LAST_90D, LAST_WEEK_MON_SUN, LAST_WEEK_SUN_SAT, LAST_QUARTER, LAST_YEAR, THIS_WEEK_MON_TODAY, THIS_WEEK_SUN_TODAY or THIS_YEAR, or an expression. Default: TODAY."""
    metrics: (
        Dynamic[Items[Dynamic[Literal["POST_REACTIONS_LIKE_TOTAL", "POST_REACTIONS_LOVE_TOTAL",
        "POST_REACTIONS_WOW_TOTAL", "POST_REACTIONS_HAHA_TOTAL", "POST_REACTIONS_SORRY_TOTAL",
        "POST_REACTIONS_ANGER_TOTAL", "POST_IMPRESSIONS", "POST_ENGAGED_USERS", "POST_CLICKS",
        "POST_REACTIONS_BY_TYPE_TOTAL"]]]]
        | None
    ) = None
    """List of POST_REACTIONS_LIKE_TOTAL, POST_REACTIONS_LOVE_TOTAL, POST_REACTIONS_WOW_TOTAL, POST_REACTIONS_HAHA_TOTAL, POST_REACTIONS_SORRY_TOTAL, POST_REACTIONS_ANGER_TOTAL, POST_IMPRESSIONS, POST_ENGAGED_USERS, POST_CLICKS or POST_REACTIONS_BY_TYPE_TOTAL, or an expression."""
    period: Dynamic[Literal["DAY", "WEEK", "DAYS_28", "MONTH", "LIFETIME", "TOTAL_OVER_RANGE"]] | None = None
    """DAY, WEEK, DAYS_28, MONTH, LIFETIME or TOTAL_OVER_RANGE, or an expression. Default: LIFETIME."""
    since: Text | None = None
    """Text, or an expression. Default: 2026-11-27."""
    until: Text | None = None
    """Text, or an expression. Default: 2026-11-27."""


class List(BaseTask):
    """``io.kestra.plugin.meta.facebook.posts.List``.

    A task. In Kestra 1.3, 2.0. From plugin-meta 1.4.6. Required: id, access_token, page_id.
    https://kestra.io/plugins/plugin-meta/facebook/io.kestra.plugin.meta.facebook.posts.list
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    page_id: Text | None = None
    """Text, or an expression. Required."""
    api_base_url: Text | None = None
    """Text, or an expression. Default: https://graph.facebook.com."""
    api_version: Text | None = None
    """Text, or an expression. Default: v24.0."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    fields: Text | None = None
    """Text, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""


class Schedule(BaseTask):
    """``io.kestra.plugin.meta.facebook.posts.Schedule``.

    A task. In Kestra 1.3, 2.0. From plugin-meta 1.4.6. Required: id, access_token, message, page_id,
    scheduled_publish_time.
    https://kestra.io/plugins/plugin-meta/facebook/io.kestra.plugin.meta.facebook.posts.schedule
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    message: Text | None = None
    """Text of the message. Text, or an expression. Required."""
    page_id: Text | None = None
    """Text, or an expression. Required."""
    scheduled_publish_time: Text | None = None
    """Text, or an expression. Required."""
    api_base_url: Text | None = None
    """Text, or an expression. Default: https://graph.facebook.com."""
    api_version: Text | None = None
    """Text, or an expression. Default: v24.0."""
    link: Text | None = None
    """Text, or an expression."""
