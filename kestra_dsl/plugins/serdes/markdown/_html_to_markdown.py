# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["HtmlToMarkdown", "HtmlToMarkdownOutputs"]


class HtmlToMarkdownOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class HtmlToMarkdown(BaseTask):
    """``io.kestra.plugin.serdes.markdown.HtmlToMarkdown``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.serdes.markdown.HtmlToMarkdown",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
    )

    from_: Text | None = None
    """Required."""
    base_uri: Text | None = None
    ignore_tags: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> HtmlToMarkdownOutputs:
        return HtmlToMarkdownOutputs(self._output_root, self.id)
