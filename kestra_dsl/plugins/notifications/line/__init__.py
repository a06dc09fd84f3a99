# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.line``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "LineExecution",
]

PREFIX = "io.kestra.plugin.notifications.line"


def _LineExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class LineExecution(BaseTask):
        """``io.kestra.plugin.notifications.line.LineExecution``. Deprecated. Use io.kestra.plugin.line.LineExecution."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.line.LineExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("channel_access_token",),
            deprecated=True,
            replaced_by="io.kestra.plugin.line.LineExecution",
        )
        channel_access_token: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        execution_id: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        text_body: Text | None = None
        url: Text | None = None
    return LineExecution


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _LineExecution,
    ),
)
