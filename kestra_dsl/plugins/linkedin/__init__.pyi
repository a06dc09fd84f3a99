# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.linkedin``."""

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Duration, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CommentTrigger",
    "GetPostAnalytics",
    "OAuth2",
]

PREFIX: str


class CommentTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"actor_urn": "actorUrn", "agent_urn": "agentUrn", "all_new_comments": "allNewComments", "comment_id": "commentId", "comment_text": "commentText", "comment_urn": "commentUrn", "created_time": "createdTime", "new_comments_count": "newCommentsCount", "post_urn": "postUrn"}
    actor_urn: Reference
    agent_urn: Reference
    all_new_comments: Reference
    comment_id: Reference
    comment_text: Reference
    comment_urn: Reference
    created_time: Reference
    new_comments_count: Reference
    post_urn: Reference


class CommentTrigger(BaseTrigger):
    """``io.kestra.plugin.linkedin.CommentTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-linkedin 1.3.4. Required: id, access_token, post_urns.
    https://kestra.io/plugins/plugin-linkedin/io.kestra.plugin.linkedin.commenttrigger
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    post_urns: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    application_name: Text | None = None
    """Text, or an expression. Default: kestra-linkedin-plugin."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT30M."""
    linkedin_version: Text | None = None
    """Text, or an expression. Default: 202509."""

    @property
    def outputs(self) -> CommentTriggerOutputs:
        return CommentTriggerOutputs("trigger", self.id)


class GetPostAnalyticsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"posts": "posts", "total_posts": "totalPosts", "total_reactions": "totalReactions"}
    posts: Reference
    total_posts: Reference
    total_reactions: Reference


class GetPostAnalytics(BaseTask):
    """``io.kestra.plugin.linkedin.GetPostAnalytics``.

    A task. In Kestra 1.3, 2.0. From plugin-linkedin 1.3.4. Required: id, access_token, activity_urns.
    https://kestra.io/plugins/plugin-linkedin/io.kestra.plugin.linkedin.getpostanalytics
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    activity_urns: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    api_base_url: Text | None = None
    """Text, or an expression. Default: https://api.linkedin.com/rest."""
    api_version: Text | None = None
    """Text, or an expression. Default: 202509."""
    application_name: Text | None = None
    """Text, or an expression. Default: kestra-linkedin-plugin."""

    @property
    def outputs(self) -> GetPostAnalyticsOutputs:
        return GetPostAnalyticsOutputs(self._output_root, self.id)


class OAuth2Outputs(Outputs):
    __slots__ = ()
    _kestra_names = {"access_token": "accessToken", "expires_at": "expiresAt", "expires_in": "expiresIn", "scope": "scope", "token_type": "tokenType"}
    access_token: Reference
    expires_at: Reference
    expires_in: Reference
    scope: Reference
    token_type: Reference


class OAuth2(BaseTask):
    """``io.kestra.plugin.linkedin.OAuth2``.

    A task. In Kestra 1.3, 2.0. From plugin-linkedin 1.3.4. Required: id, client_id, client_secret, refresh_token.
    https://kestra.io/plugins/plugin-linkedin/io.kestra.plugin.linkedin.oauth2
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    refresh_token: Text | None = None
    """Text, or an expression. Required."""
    token_url: Text | None = None
    """Text, or an expression. Default: https://www.linkedin.com/oauth/v2/accessToken."""

    @property
    def outputs(self) -> OAuth2Outputs:
        return OAuth2Outputs(self._output_root, self.id)
