# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.tika``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Parse",
    "ParseOcrOptions",
]

PREFIX = "io.kestra.plugin.tika"


def _Parse():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ParseOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"result": "result", "uri": "uri"}
        result: Reference
        uri: Reference
    class Parse(BaseTask):
        """``io.kestra.plugin.tika.Parse``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.tika.Parse",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        characters_limit: Dynamic[Int] | None = None
        content_type: Dynamic[Literal["TEXT", "XHTML", "XHTML_NO_HEADER"]] | None = None
        extract_embedded: Dynamic[Bool] | None = None
        from_: Text | None = None
        ocr_options: One[later("kestra_dsl.plugins.tika", "ParseOcrOptions")] | None = None
        store: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> ParseOutputs:
            return ParseOutputs(self._output_root, self.id)
    return Parse


def _ParseOcrOptions():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    class ParseOcrOptions(Node):
        """Part of other types: ``io.kestra.plugin.tika.Parse-OcrOptions``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        enable_image_preprocessing: Dynamic[Bool] | None = None
        language: Text | None = None
        strategy: Dynamic[Literal["AUTO", "NO_OCR", "OCR_ONLY", "OCR_AND_TEXT_EXTRACTION"]] | None = None
    return ParseOcrOptions


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Parse,
        _ParseOcrOptions,
    ),
)
