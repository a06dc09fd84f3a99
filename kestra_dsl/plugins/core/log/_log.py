# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text

__all__ = ["Log"]


class Log(BaseTask):
    """``io.kestra.plugin.core.log.Log``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.log.Log",
        required=("message",),
        aliases=("io.kestra.core.tasks.log.Log",),
    )

    message: Text | Items[Text] | None = None
    """Required."""
    level: Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]] | None = None
    """Default: INFO."""
