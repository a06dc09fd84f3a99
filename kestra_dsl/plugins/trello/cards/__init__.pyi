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
    """``io.kestra.plugin.trello.cards.Comment``.

    A task. In Kestra 1.3, 2.0. From plugin-trello 1.2.2. Required: id, api_key, api_token, card_id, text.
    https://kestra.io/plugins/plugin-trello/cards/io.kestra.plugin.trello.cards.comment
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    card_id: Text | None = None
    """Text, or an expression. Required."""
    text: Text | None = None
    """Text, or an expression. Required."""
    api_base_url: Text | None = None
    """Text, or an expression. Default: https://api.trello.com."""
    api_version: Text | None = None
    """Text, or an expression. Default: 1."""


class Create(BaseTask):
    """``io.kestra.plugin.trello.cards.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-trello 1.2.2. Required: id, api_key, api_token, list_id, name.
    https://kestra.io/plugins/plugin-trello/cards/io.kestra.plugin.trello.cards.create
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    list_id: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    api_base_url: Text | None = None
    """Text, or an expression. Default: https://api.trello.com."""
    api_version: Text | None = None
    """Text, or an expression. Default: 1."""
    desc: Text | None = None
    """Text, or an expression."""
    due: Text | None = None
    """Text, or an expression."""
    pos: Text | None = None
    """Text, or an expression."""


class Move(BaseTask):
    """``io.kestra.plugin.trello.cards.Move``.

    A task. In Kestra 1.3, 2.0. From plugin-trello 1.2.2. Required: id, api_key, api_token, card_id, list_id.
    https://kestra.io/plugins/plugin-trello/cards/io.kestra.plugin.trello.cards.move
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    card_id: Text | None = None
    """Text, or an expression. Required."""
    list_id: Text | None = None
    """Text, or an expression. Required."""
    api_base_url: Text | None = None
    """Text, or an expression. Default: https://api.trello.com."""
    api_version: Text | None = None
    """Text, or an expression. Default: 1."""
    pos: Text | None = None
    """Text, or an expression."""


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cards": "cards", "count": "count"}
    cards: Reference
    count: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.trello.cards.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-trello 1.2.2. Required: id, api_key, api_token.
    https://kestra.io/plugins/plugin-trello/cards/io.kestra.plugin.trello.cards.trigger
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    api_base_url: Text | None = None
    """Text, or an expression. Default: https://api.trello.com."""
    api_version: Text | None = None
    """Text, or an expression. Default: 1."""
    board_id: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT5M."""
    lists: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)


class Update(BaseTask):
    """``io.kestra.plugin.trello.cards.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-trello 1.2.2. Required: id, api_key, api_token, card_id.
    https://kestra.io/plugins/plugin-trello/cards/io.kestra.plugin.trello.cards.update
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    card_id: Text | None = None
    """Text, or an expression. Required."""
    api_base_url: Text | None = None
    """Text, or an expression. Default: https://api.trello.com."""
    api_version: Text | None = None
    """Text, or an expression. Default: 1."""
    closed: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    desc: Text | None = None
    """Text, or an expression."""
    due: Text | None = None
    """Text, or an expression."""
    name: Text | None = None
    """Text, or an expression."""
    pos: Text | None = None
    """Text, or an expression."""
