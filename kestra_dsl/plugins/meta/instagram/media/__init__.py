# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.meta.instagram.media``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CreateCarousel",
    "CreateImage",
    "CreateVideo",
    "GetInsights",
    "List",
]

PREFIX = "io.kestra.plugin.meta.instagram.media"


def _CreateCarousel():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    class CreateCarousel(BaseTask):
        """``io.kestra.plugin.meta.instagram.media.CreateCarousel``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.meta.instagram.media.CreateCarousel",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "ig_id", "media_urls"),
        )
        access_token: Text | None = None
        ig_id: Text | None = None
        media_urls: Dynamic[Items[Text]] | None = None
        api_version: Text | None = None
        caption: Text | None = None
        host: Text | None = None
    return CreateCarousel


def _CreateImage():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    class CreateImage(BaseTask):
        """``io.kestra.plugin.meta.instagram.media.CreateImage``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.meta.instagram.media.CreateImage",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "ig_id", "image_url"),
        )
        access_token: Text | None = None
        ig_id: Text | None = None
        image_url: Text | None = None
        api_version: Text | None = None
        caption: Text | None = None
        host: Text | None = None
    return CreateImage


def _CreateVideo():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Text
    class CreateVideo(BaseTask):
        """``io.kestra.plugin.meta.instagram.media.CreateVideo``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.meta.instagram.media.CreateVideo",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "ig_id", "video_url"),
        )
        access_token: Text | None = None
        ig_id: Text | None = None
        video_url: Text | None = None
        api_version: Text | None = None
        caption: Text | None = None
        host: Text | None = None
        video_type: Dynamic[Literal["VIDEO", "REELS", "STORIES"]] | None = None
    return CreateVideo


def _GetInsights():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    class GetInsights(BaseTask):
        """``io.kestra.plugin.meta.instagram.media.GetInsights``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.meta.instagram.media.GetInsights",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "ig_id", "media_id"),
        )
        access_token: Text | None = None
        ig_id: Text | None = None
        media_id: Text | None = None
        api_version: Text | None = None
        host: Text | None = None
        metrics: (
            Dynamic[Items[Dynamic[Literal["LIKES", "COMMENTS", "SAVES", "SHARES", "REACH", "IMPRESSIONS", "PROFILE_VISITS",
            "PROFILE_ACTIVITY", "WEBSITE_CLICKS", "EMAIL_CONTACTS", "PHONE_CALL_CLICKS", "TEXT_MESSAGE_CLICKS",
            "GET_DIRECTIONS_CLICKS", "FOLLOWS", "UNFOLLOWS", "VIEWS", "TOTAL_INTERACTIONS", "REPLIES", "TAPS_FORWARD",
            "TAPS_BACK", "EXITS", "NAVIGATION"]]]]
            | None
        ) = None
    return GetInsights


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    class List(BaseTask):
        """``io.kestra.plugin.meta.instagram.media.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.meta.instagram.media.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "ig_id"),
        )
        access_token: Text | None = None
        ig_id: Text | None = None
        api_version: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        fields: (
            Dynamic[Items[Dynamic[Literal["ID", "MEDIA_TYPE", "MEDIA_URL", "PERMALINK", "THUMBNAIL_URL", "TIMESTAMP",
            "CAPTION", "USERNAME", "COMMENTS_COUNT", "LIKE_COUNT", "IS_SHARED_TO_FEED", "BOOST_ADS_LIST",
            "BOOST_ELIGIBILITY_INFO", "IS_COMMENT_ENABLED", "VIEW_COUNT"]]]]
            | None
        ) = None
        host: Text | None = None
        limit: Dynamic[Int] | None = None
    return List


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CreateCarousel,
        _CreateImage,
        _CreateVideo,
        _GetInsights,
        _List,
    ),
)
