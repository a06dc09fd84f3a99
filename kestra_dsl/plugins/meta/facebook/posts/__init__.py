# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.meta.facebook.posts``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "GetInsights",
    "List",
    "Schedule",
]

PREFIX = "io.kestra.plugin.meta.facebook.posts"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    class Create(BaseTask):
        """``io.kestra.plugin.meta.facebook.posts.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.meta.facebook.posts.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "message", "page_id"),
        )
        access_token: Text | None = None
        message: Text | None = None
        page_id: Text | None = None
        api_base_url: Text | None = None
        api_version: Text | None = None
        link: Text | None = None
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    class Delete(BaseTask):
        """``io.kestra.plugin.meta.facebook.posts.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.meta.facebook.posts.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "page_id", "post_ids"),
        )
        access_token: Text | None = None
        page_id: Text | None = None
        post_ids: Dynamic[Items[Text]] | None = None
        api_base_url: Text | None = None
        api_version: Text | None = None
    return Delete


def _GetInsights():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    class GetInsights(BaseTask):
        """``io.kestra.plugin.meta.facebook.posts.GetInsights``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.meta.facebook.posts.GetInsights",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "page_id", "post_ids"),
        )
        access_token: Text | None = None
        page_id: Text | None = None
        post_ids: Dynamic[Items[Text]] | None = None
        api_base_url: Text | None = None
        api_version: Text | None = None
        date_preset: (
            Dynamic[Literal["TODAY", "YESTERDAY", "THIS_MONTH", "LAST_MONTH", "THIS_QUARTER", "MAXIMUM", "LAST_3D",
            "LAST_7D", "LAST_14D", "LAST_28D", "LAST_30D", "LAST_90D", "LAST_WEEK_MON_SUN", "LAST_WEEK_SUN_SAT",
            "LAST_QUARTER", "LAST_YEAR", "THIS_WEEK_MON_TODAY", "THIS_WEEK_SUN_TODAY", "THIS_YEAR"]]
            | None
        ) = None
        metrics: (
            Dynamic[Items[Dynamic[Literal["POST_REACTIONS_LIKE_TOTAL", "POST_REACTIONS_LOVE_TOTAL",
            "POST_REACTIONS_WOW_TOTAL", "POST_REACTIONS_HAHA_TOTAL", "POST_REACTIONS_SORRY_TOTAL",
            "POST_REACTIONS_ANGER_TOTAL", "POST_IMPRESSIONS", "POST_ENGAGED_USERS", "POST_CLICKS",
            "POST_REACTIONS_BY_TYPE_TOTAL"]]]]
            | None
        ) = None
        period: Dynamic[Literal["DAY", "WEEK", "DAYS_28", "MONTH", "LIFETIME", "TOTAL_OVER_RANGE"]] | None = None
        since: Text | None = None
        until: Text | None = None
    return GetInsights


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    class List(BaseTask):
        """``io.kestra.plugin.meta.facebook.posts.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.meta.facebook.posts.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "page_id"),
        )
        access_token: Text | None = None
        page_id: Text | None = None
        api_base_url: Text | None = None
        api_version: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        fields: Text | None = None
        limit: Dynamic[Int] | None = None
    return List


def _Schedule():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    class Schedule(BaseTask):
        """``io.kestra.plugin.meta.facebook.posts.Schedule``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.meta.facebook.posts.Schedule",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "message", "page_id", "scheduled_publish_time"),
        )
        access_token: Text | None = None
        message: Text | None = None
        page_id: Text | None = None
        scheduled_publish_time: Text | None = None
        api_base_url: Text | None = None
        api_version: Text | None = None
        link: Text | None = None
    return Schedule


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
        _GetInsights,
        _List,
        _Schedule,
    ),
)
