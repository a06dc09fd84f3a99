# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.trello.cards``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Comment",
    "Create",
    "Move",
    "Trigger",
    "Update",
]

PREFIX = "io.kestra.plugin.trello.cards"


def _Comment():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    class Comment(BaseTask):
        """``io.kestra.plugin.trello.cards.Comment``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.trello.cards.Comment",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "api_token", "card_id", "text"),
        )
        api_key: Text | None = None
        api_token: Text | None = None
        card_id: Text | None = None
        text: Text | None = None
        api_base_url: Text | None = None
        api_version: Text | None = None
    return Comment


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    class Create(BaseTask):
        """``io.kestra.plugin.trello.cards.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.trello.cards.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "api_token", "list_id", "name"),
        )
        api_key: Text | None = None
        api_token: Text | None = None
        list_id: Text | None = None
        name: Text | None = None
        api_base_url: Text | None = None
        api_version: Text | None = None
        desc: Text | None = None
        due: Text | None = None
        pos: Text | None = None
    return Create


def _Move():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    class Move(BaseTask):
        """``io.kestra.plugin.trello.cards.Move``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.trello.cards.Move",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "api_token", "card_id", "list_id"),
        )
        api_key: Text | None = None
        api_token: Text | None = None
        card_id: Text | None = None
        list_id: Text | None = None
        api_base_url: Text | None = None
        api_version: Text | None = None
        pos: Text | None = None
    return Move


def _Trigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"cards": "cards", "count": "count"}
        cards: Reference
        count: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.trello.cards.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.trello.cards.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "api_token"),
        )
        api_key: Text | None = None
        api_token: Text | None = None
        api_base_url: Text | None = None
        api_version: Text | None = None
        board_id: Text | None = None
        interval: Duration | None = None
        lists: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


def _Update():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    class Update(BaseTask):
        """``io.kestra.plugin.trello.cards.Update``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.trello.cards.Update",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "api_token", "card_id"),
        )
        api_key: Text | None = None
        api_token: Text | None = None
        card_id: Text | None = None
        api_base_url: Text | None = None
        api_version: Text | None = None
        closed: Dynamic[Bool] | None = None
        desc: Text | None = None
        due: Text | None = None
        name: Text | None = None
        pos: Text | None = None
    return Update


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Comment,
        _Create,
        _Move,
        _Trigger,
        _Update,
    ),
)
