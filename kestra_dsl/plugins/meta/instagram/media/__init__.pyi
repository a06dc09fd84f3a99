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
    """``io.kestra.plugin.meta.instagram.media.CreateCarousel``.

    A task. In Kestra 1.3, 2.0. From plugin-meta 1.4.6. Required: id, access_token, ig_id, media_urls.
    https://kestra.io/plugins/plugin-meta/instagram/io.kestra.plugin.meta.instagram.media.createcarousel
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    ig_id: Text | None = None
    """Text, or an expression. Required."""
    media_urls: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    api_version: Text | None = None
    """Text, or an expression. Default: v24.0."""
    caption: Text | None = None
    """Text, or an expression."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Default: https://graph.facebook.com."""


class CreateImage(BaseTask):
    """``io.kestra.plugin.meta.instagram.media.CreateImage``.

    A task. In Kestra 1.3, 2.0. From plugin-meta 1.4.6. Required: id, access_token, ig_id, image_url.
    https://kestra.io/plugins/plugin-meta/instagram/io.kestra.plugin.meta.instagram.media.createimage
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    ig_id: Text | None = None
    """Text, or an expression. Required."""
    image_url: Text | None = None
    """Text, or an expression. Required."""
    api_version: Text | None = None
    """Text, or an expression. Default: v24.0."""
    caption: Text | None = None
    """Text, or an expression."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Default: https://graph.facebook.com."""


class CreateVideo(BaseTask):
    """``io.kestra.plugin.meta.instagram.media.CreateVideo``.

    A task. In Kestra 1.3, 2.0. From plugin-meta 1.4.6. Required: id, access_token, ig_id, video_url.
    https://kestra.io/plugins/plugin-meta/instagram/io.kestra.plugin.meta.instagram.media.createvideo
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    ig_id: Text | None = None
    """Text, or an expression. Required."""
    video_url: Text | None = None
    """Text, or an expression. Required."""
    api_version: Text | None = None
    """Text, or an expression. Default: v24.0."""
    caption: Text | None = None
    """Text, or an expression."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Default: https://graph.facebook.com."""
    video_type: Dynamic[Literal["VIDEO", "REELS", "STORIES"]] | None = None
    """VIDEO, REELS or STORIES, or an expression. Default: VIDEO."""


class GetInsights(BaseTask):
    """``io.kestra.plugin.meta.instagram.media.GetInsights``.

    A task. In Kestra 1.3, 2.0. From plugin-meta 1.4.6. Required: id, access_token, ig_id, media_id.
    https://kestra.io/plugins/plugin-meta/instagram/io.kestra.plugin.meta.instagram.media.getinsights
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    ig_id: Text | None = None
    """Text, or an expression. Required."""
    media_id: Text | None = None
    """Text, or an expression. Required."""
    api_version: Text | None = None
    """Text, or an expression. Default: v24.0."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Default: https://graph.facebook.com."""
    metrics: (
        Dynamic[Items[Dynamic[Literal["LIKES", "COMMENTS", "SAVES", "SHARES", "REACH", "IMPRESSIONS", "PROFILE_VISITS",
        "PROFILE_ACTIVITY", "WEBSITE_CLICKS", "EMAIL_CONTACTS", "PHONE_CALL_CLICKS", "TEXT_MESSAGE_CLICKS",
        "GET_DIRECTIONS_CLICKS", "FOLLOWS", "UNFOLLOWS", "VIEWS", "TOTAL_INTERACTIONS", "REPLIES", "TAPS_FORWARD",
        "TAPS_BACK", "EXITS", "NAVIGATION"]]]]
        | None
    ) = None
    """List of LIKES, COMMENTS, SAVES, SHARES, REACH, IMPRESSIONS, PROFILE_VISITS, PROFILE_ACTIVITY, WEBSITE_CLICKS, EMAIL_CONTACTS, PHONE_CALL_CLICKS, TEXT_MESSAGE_CLICKS, GET_DIRECTIONS_CLICKS, FOLLOWS, UNFOLLOWS, VIEWS, TOTAL_INTERACTIONS, REPLIES, TAPS_FORWARD, TAPS_BACK, EXITS or NAVIGATION, or an expression. Default: ["LIKES","COMMENTS","SAVES","REACH"]."""


class List(BaseTask):
    """``io.kestra.plugin.meta.instagram.media.List``.

    A task. In Kestra 1.3, 2.0. From plugin-meta 1.4.6. Required: id, access_token, ig_id.
    https://kestra.io/plugins/plugin-meta/instagram/io.kestra.plugin.meta.instagram.media.list
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    ig_id: Text | None = None
    """Text, or an expression. Required."""
    api_version: Text | None = None
    """Text, or an expression. Default: v24.0."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    fields: (
        Dynamic[Items[Dynamic[Literal["ID", "MEDIA_TYPE", "MEDIA_URL", "PERMALINK", "THUMBNAIL_URL", "TIMESTAMP",
        "CAPTION", "USERNAME", "COMMENTS_COUNT", "LIKE_COUNT", "IS_SHARED_TO_FEED", "BOOST_ADS_LIST",
        "BOOST_ELIGIBILITY_INFO", "IS_COMMENT_ENABLED", "VIEW_COUNT"]]]]
        | None
    ) = None
    """List of ID, MEDIA_TYPE, MEDIA_URL, PERMALINK, THUMBNAIL_URL, TIMESTAMP, CAPTION, USERNAME, COMMENTS_COUNT, LIKE_COUNT, IS_SHARED_TO_FEED, BOOST_ADS_LIST, BOOST_ELIGIBILITY_INFO, IS_COMMENT_ENABLED or VIEW_COUNT, or an expression."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Default: https://graph.facebook.com."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
