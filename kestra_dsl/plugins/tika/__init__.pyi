# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.tika``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Parse",
    "ParseOcrOptions",
]

PREFIX: str


class ParseOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"result": "result", "uri": "uri"}
    result: Reference
    uri: Reference


class Parse(BaseTask):
    """``io.kestra.plugin.tika.Parse``."""

    characters_limit: Dynamic[Int] | None = None
    content_type: Dynamic[Literal["TEXT", "XHTML", "XHTML_NO_HEADER"]] | None = None
    """Default: XHTML."""
    extract_embedded: Dynamic[Bool] | None = None
    """Default: false."""
    from_: Text | None = None
    ocr_options: One[ParseOcrOptions] | None = None
    """Default: {'strategy': 'no_ocr'}."""
    store: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> ParseOutputs:
        return ParseOutputs(self._output_root, self.id)


class ParseOcrOptions(Node):
    """Part of other types: ``io.kestra.plugin.tika.Parse-OcrOptions``."""

    enable_image_preprocessing: Dynamic[Bool] | None = None
    language: Text | None = None
    strategy: Dynamic[Literal["AUTO", "NO_OCR", "OCR_ONLY", "OCR_AND_TEXT_EXTRACTION"]] | None = None
    """Default: NO_OCR."""
