# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.markdown``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "HtmlToMarkdown",
    "MarkdownToHtml",
    "MarkdownToText",
]

PREFIX = "io.kestra.plugin.serdes.markdown"


def _HtmlToMarkdown():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class HtmlToMarkdownOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class HtmlToMarkdown(BaseTask):
        """``io.kestra.plugin.serdes.markdown.HtmlToMarkdown``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.markdown.HtmlToMarkdown",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        base_uri: Text | None = None
        ignore_tags: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> HtmlToMarkdownOutputs:
            return HtmlToMarkdownOutputs(self._output_root, self.id)
    return HtmlToMarkdown


def _MarkdownToHtml():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class MarkdownToHtmlOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class MarkdownToHtml(BaseTask):
        """``io.kestra.plugin.serdes.markdown.MarkdownToHtml``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.markdown.MarkdownToHtml",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        charset: Text | None = None
        @property
        def outputs(self) -> MarkdownToHtmlOutputs:
            return MarkdownToHtmlOutputs(self._output_root, self.id)
    return MarkdownToHtml


def _MarkdownToText():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class MarkdownToTextOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class MarkdownToText(BaseTask):
        """``io.kestra.plugin.serdes.markdown.MarkdownToText``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.markdown.MarkdownToText",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        charset: Text | None = None
        @property
        def outputs(self) -> MarkdownToTextOutputs:
            return MarkdownToTextOutputs(self._output_root, self.id)
    return MarkdownToText


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _HtmlToMarkdown,
        _MarkdownToHtml,
        _MarkdownToText,
    ),
)
