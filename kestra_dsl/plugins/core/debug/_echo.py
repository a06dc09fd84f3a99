# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Text

__all__ = ["Echo"]


class Echo(BaseTask):
    """``io.kestra.plugin.core.debug.Echo``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.log.Log."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.debug.Echo",
        versions=("1.1", "1.3"),
        deprecated=True,
        aliases=("io.kestra.core.tasks.debugs.Echo",),
        replaced_by="io.kestra.plugin.core.log.Log",
    )

    format: Text | None = None
    level: Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]] | None = None
    """Default: INFO."""
