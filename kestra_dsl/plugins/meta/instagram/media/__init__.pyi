# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.meta.instagram.media``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Items, Text

__all__ = [
    "CreateCarousel",
    "CreateImage",
    "CreateVideo",
    "GetInsights",
    "List",
]

PREFIX: str


class CreateCarousel(BaseTask):
    """``io.kestra.plugin.meta.instagram.media.CreateCarousel``."""

    access_token: Text | None = None
    """Required."""
    ig_id: Text | None = None
    """Required."""
    media_urls: Dynamic[Items[Text]] | None = None
    """Required."""
    api_version: Text | None = None
    """Default: v24.0."""
    caption: Text | None = None
    host: Text | None = None
    """Default: https://graph.facebook.com."""


class CreateImage(BaseTask):
    """``io.kestra.plugin.meta.instagram.media.CreateImage``."""

    access_token: Text | None = None
    """Required."""
    ig_id: Text | None = None
    """Required."""
    image_url: Text | None = None
    """Required."""
    api_version: Text | None = None
    """Default: v24.0."""
    caption: Text | None = None
    host: Text | None = None
    """Default: https://graph.facebook.com."""


class CreateVideo(BaseTask):
    """``io.kestra.plugin.meta.instagram.media.CreateVideo``."""

    access_token: Text | None = None
    """Required."""
    ig_id: Text | None = None
    """Required."""
    video_url: Text | None = None
    """Required."""
    api_version: Text | None = None
    """Default: v24.0."""
    caption: Text | None = None
    host: Text | None = None
    """Default: https://graph.facebook.com."""
    video_type: Dynamic[Literal["VIDEO", "REELS", "STORIES"]] | None = None
    """Default: VIDEO."""


class GetInsights(BaseTask):
    """``io.kestra.plugin.meta.instagram.media.GetInsights``."""

    access_token: Text | None = None
    """Required."""
    ig_id: Text | None = None
    """Required."""
    media_id: Text | None = None
    """Required."""
    api_version: Text | None = None
    """Default: v24.0."""
    host: Text | None = None
    """Default: https://graph.facebook.com."""
    metrics: (
        Dynamic[Items[Dynamic[Literal["LIKES", "COMMENTS", "SAVES", "SHARES", "REACH", "IMPRESSIONS", "PROFILE_VISITS",
        "PROFILE_ACTIVITY", "WEBSITE_CLICKS", "EMAIL_CONTACTS", "PHONE_CALL_CLICKS", "TEXT_MESSAGE_CLICKS",
        "GET_DIRECTIONS_CLICKS", "FOLLOWS", "UNFOLLOWS", "VIEWS", "TOTAL_INTERACTIONS", "REPLIES", "TAPS_FORWARD",
        "TAPS_BACK", "EXITS", "NAVIGATION"]]]]
        | None
    ) = None
    """Default: ["LIKES","COMMENTS","SAVES","REACH"]."""


class List(BaseTask):
    """``io.kestra.plugin.meta.instagram.media.List``."""

    access_token: Text | None = None
    """Required."""
    ig_id: Text | None = None
    """Required."""
    api_version: Text | None = None
    """Default: v24.0."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    fields: (
        Dynamic[Items[Dynamic[Literal["ID", "MEDIA_TYPE", "MEDIA_URL", "PERMALINK", "THUMBNAIL_URL", "TIMESTAMP",
        "CAPTION", "USERNAME", "COMMENTS_COUNT", "LIKE_COUNT", "IS_SHARED_TO_FEED", "BOOST_ADS_LIST",
        "BOOST_ELIGIBILITY_INFO", "IS_COMMENT_ENABLED", "VIEW_COUNT"]]]]
        | None
    ) = None
    host: Text | None = None
    """Default: https://graph.facebook.com."""
    limit: Dynamic[Int] | None = None
    """Default: 25."""
