# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.markdown``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "HtmlToMarkdown",
    "MarkdownToHtml",
    "MarkdownToText",
]

PREFIX: str


class HtmlToMarkdownOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class HtmlToMarkdown(BaseTask):
    """``io.kestra.plugin.serdes.markdown.HtmlToMarkdown``."""

    from_: Text | None = None
    """Required."""
    base_uri: Text | None = None
    ignore_tags: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> HtmlToMarkdownOutputs:
        return HtmlToMarkdownOutputs(self._output_root, self.id)


class MarkdownToHtmlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class MarkdownToHtml(BaseTask):
    """``io.kestra.plugin.serdes.markdown.MarkdownToHtml``."""

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""

    @property
    def outputs(self) -> MarkdownToHtmlOutputs:
        return MarkdownToHtmlOutputs(self._output_root, self.id)


class MarkdownToTextOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class MarkdownToText(BaseTask):
    """``io.kestra.plugin.serdes.markdown.MarkdownToText``."""

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""

    @property
    def outputs(self) -> MarkdownToTextOutputs:
        return MarkdownToTextOutputs(self._output_root, self.id)
