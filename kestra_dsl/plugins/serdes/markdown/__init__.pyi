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
    """``io.kestra.plugin.serdes.markdown.HtmlToMarkdown``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/markdown/io.kestra.plugin.serdes.markdown.htmltomarkdown
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    base_uri: Text | None = None
    """Text, or an expression."""
    ignore_tags: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""

    @property
    def outputs(self) -> HtmlToMarkdownOutputs:
        return HtmlToMarkdownOutputs(self._output_root, self.id)


class MarkdownToHtmlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class MarkdownToHtml(BaseTask):
    """``io.kestra.plugin.serdes.markdown.MarkdownToHtml``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/markdown/io.kestra.plugin.serdes.markdown.markdowntohtml
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""

    @property
    def outputs(self) -> MarkdownToHtmlOutputs:
        return MarkdownToHtmlOutputs(self._output_root, self.id)


class MarkdownToTextOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class MarkdownToText(BaseTask):
    """``io.kestra.plugin.serdes.markdown.MarkdownToText``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/markdown/io.kestra.plugin.serdes.markdown.markdowntotext
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""

    @property
    def outputs(self) -> MarkdownToTextOutputs:
        return MarkdownToTextOutputs(self._output_root, self.id)
