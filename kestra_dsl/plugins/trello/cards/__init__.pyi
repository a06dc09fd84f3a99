# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.trello.cards``."""

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Comment",
    "Create",
    "Move",
    "Trigger",
    "Update",
]

PREFIX: str


class Comment(BaseTask):
    """``io.kestra.plugin.trello.cards.Comment``."""

    api_key: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    card_id: Text | None = None
    """Required."""
    text: Text | None = None
    """Required."""
    api_base_url: Text | None = None
    """Default: https://api.trello.com."""
    api_version: Text | None = None
    """Default: 1."""


class Create(BaseTask):
    """``io.kestra.plugin.trello.cards.Create``."""

    api_key: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    list_id: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    api_base_url: Text | None = None
    """Default: https://api.trello.com."""
    api_version: Text | None = None
    """Default: 1."""
    desc: Text | None = None
    due: Text | None = None
    pos: Text | None = None


class Move(BaseTask):
    """``io.kestra.plugin.trello.cards.Move``."""

    api_key: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    card_id: Text | None = None
    """Required."""
    list_id: Text | None = None
    """Required."""
    api_base_url: Text | None = None
    """Default: https://api.trello.com."""
    api_version: Text | None = None
    """Default: 1."""
    pos: Text | None = None


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cards": "cards", "count": "count"}
    cards: Reference
    count: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.trello.cards.Trigger``."""

    api_key: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    api_base_url: Text | None = None
    """Default: https://api.trello.com."""
    api_version: Text | None = None
    """Default: 1."""
    board_id: Text | None = None
    interval: Duration | None = None
    """Default: PT5M."""
    lists: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)


class Update(BaseTask):
    """``io.kestra.plugin.trello.cards.Update``."""

    api_key: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    card_id: Text | None = None
    """Required."""
    api_base_url: Text | None = None
    """Default: https://api.trello.com."""
    api_version: Text | None = None
    """Default: 1."""
    closed: Dynamic[Bool] | None = None
    desc: Text | None = None
    due: Text | None = None
    name: Text | None = None
    pos: Text | None = None
