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
    """``io.kestra.plugin.tika.Parse``.

    A task. In Kestra 1.3, 2.0. From plugin-tika 1.3.7. Required: id.
    https://kestra.io/plugins/plugin-tika/io.kestra.plugin.tika.parse
    """

    characters_limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    content_type: Dynamic[Literal["TEXT", "XHTML", "XHTML_NO_HEADER"]] | None = None
    """TEXT, XHTML or XHTML_NO_HEADER, or an expression. Default: XHTML."""
    extract_embedded: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression."""
    ocr_options: One[ParseOcrOptions] | None = None
    """ParseOcrOptions. Default: {"strategy": "NO_OCR"}."""
    store: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> ParseOutputs:
        return ParseOutputs(self._output_root, self.id)


class ParseOcrOptions(Node):
    """Part of other types: ``io.kestra.plugin.tika.Parse-OcrOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-tika 1.3.7.
    """

    enable_image_preprocessing: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    language: Text | None = None
    """Text, or an expression."""
    strategy: Dynamic[Literal["AUTO", "NO_OCR", "OCR_ONLY", "OCR_AND_TEXT_EXTRACTION"]] | None = None
    """AUTO, NO_OCR, OCR_ONLY or OCR_AND_TEXT_EXTRACTION, or an expression. Default: NO_OCR."""
