# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.linkedin``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CommentTrigger",
    "GetPostAnalytics",
    "OAuth2",
]

PREFIX = "io.kestra.plugin.linkedin"


def _CommentTrigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        """``io.kestra.plugin.linkedin.CommentTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.linkedin.CommentTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "post_urns"),
        )
        access_token: Text | None = None
        post_urns: Dynamic[Items[Text]] | None = None
        application_name: Text | None = None
        interval: Duration | None = None
        linkedin_version: Text | None = None
        @property
        def outputs(self) -> CommentTriggerOutputs:
            return CommentTriggerOutputs("trigger", self.id)
    return CommentTrigger


def _GetPostAnalytics():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetPostAnalyticsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"posts": "posts", "total_posts": "totalPosts", "total_reactions": "totalReactions"}
        posts: Reference
        total_posts: Reference
        total_reactions: Reference
    class GetPostAnalytics(BaseTask):
        """``io.kestra.plugin.linkedin.GetPostAnalytics``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.linkedin.GetPostAnalytics",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "activity_urns"),
        )
        access_token: Text | None = None
        activity_urns: Dynamic[Items[Text]] | None = None
        api_base_url: Text | None = None
        api_version: Text | None = None
        application_name: Text | None = None
        @property
        def outputs(self) -> GetPostAnalyticsOutputs:
            return GetPostAnalyticsOutputs(self._output_root, self.id)
    return GetPostAnalytics


def _OAuth2():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class OAuth2Outputs(Outputs):
        __slots__ = ()
        _kestra_names = {"access_token": "accessToken", "expires_at": "expiresAt", "expires_in": "expiresIn", "scope": "scope", "token_type": "tokenType"}
        access_token: Reference
        expires_at: Reference
        expires_in: Reference
        scope: Reference
        token_type: Reference
    class OAuth2(BaseTask):
        """``io.kestra.plugin.linkedin.OAuth2``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.linkedin.OAuth2",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "refresh_token"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        refresh_token: Text | None = None
        token_url: Text | None = None
        @property
        def outputs(self) -> OAuth2Outputs:
            return OAuth2Outputs(self._output_root, self.id)
    return OAuth2


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CommentTrigger,
        _GetPostAnalytics,
        _OAuth2,
    ),
)
