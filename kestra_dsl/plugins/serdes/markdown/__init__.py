# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.markdown``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.serdes.markdown._html_to_markdown import HtmlToMarkdown as HtmlToMarkdown
    from kestra_dsl.plugins.serdes.markdown._markdown_to_html import MarkdownToHtml as MarkdownToHtml
    from kestra_dsl.plugins.serdes.markdown._markdown_to_text import MarkdownToText as MarkdownToText

__all__ = [
    "HtmlToMarkdown",
    "MarkdownToHtml",
    "MarkdownToText",
]

PREFIX = "io.kestra.plugin.serdes.markdown"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "HtmlToMarkdown": "_html_to_markdown",
            "MarkdownToHtml": "_markdown_to_html",
            "MarkdownToText": "_markdown_to_text",
        },
        (),
    )
