"""Parses templates: the parts between delimiters, and the tags that belong together."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.errors import TemplateSyntaxError
from kestra_dsl.templates import lexer
from kestra_dsl.templates.blocks import Blocks
from kestra_dsl.templates.expressions import ExpressionParser
from kestra_dsl.templates.lexer import PRINT_CLOSER, TAG_CLOSER, tokenize
from kestra_dsl.templates.nodes import (
    Comment,
    ExpressionNode,
    Name,
    Print,
    Raw,
    Span,
    Tag,
    Template,
    TemplatePart,
    Text,
)
from kestra_dsl.templates.operators import binary_precedence

_DELIMITER: Final = re.compile(r"\{[{%#]")
_ASCII_SPACE: Final = "[ \t\n\x0b\f\r]"
_TRIM: Final = re.compile(f"-{_ASCII_SPACE}+")

# Kestra takes raw blocks out before Pebble sees the text; its pattern does not cross lines
_RAW_OPEN: Final = re.compile(rf"\{{%-*{_ASCII_SPACE}*raw{_ASCII_SPACE}*-*%\}}")
_RAW: Final = re.compile(rf"([^\n\r\x85\u2028\u2029]*?)(\{{%-*{_ASCII_SPACE}*endraw{_ASCII_SPACE}*-*%\}})")
_RAW_BLOCK: Final = re.compile(_RAW_OPEN.pattern + _RAW.pattern)
_VERBATIM_OPEN: Final = re.compile(rf"{_ASCII_SPACE}*verbatim{_ASCII_SPACE}*(-)?%\}}")
_VERBATIM_CLOSE: Final = re.compile(rf"\{{%(-)?{_ASCII_SPACE}*endverbatim{_ASCII_SPACE}*(-)?%\}}")

_CACHED_LENGTH: Final = 2048


def is_template(text: str) -> bool:
    """Whether a text has anything but plain text to Kestra."""
    return "{" in text and _DELIMITER.search(text) is not None


def parse(text: str, target: str = DEFAULT) -> Template:
    """Parse a template.

    Args:
        text: Any text.
        target: The Kestra version whose operator precedence applies.

    Raises:
        TemplateSyntaxError: The text is not a valid template.
    """
    if "{" not in text:
        binary_precedence(target)
        return _plain(text)
    return _parse_cached(text, target) if len(text) <= _CACHED_LENGTH else _parse(text, target)


def parse_expression(body: str, target: str = DEFAULT) -> ExpressionNode:
    """Parse one expression.

    Args:
        body: The expression without its delimiters. Spans are offsets in it.
        target: The Kestra version whose operator precedence applies.

    Raises:
        TemplateSyntaxError: The text is not a valid expression.
    """
    if len(body) <= _CACHED_LENGTH:
        return _parse_expression_cached(body, target)
    return _parse_expression(body, target)


def _plain(text: str) -> Template:
    span = Span(0, len(text))
    return Template((Text(text, span),) if text else (), text, span)


def _parse(text: str, target: str) -> Template:
    if not is_template(text):
        binary_precedence(target)
        return _plain(text)
    try:
        return _TemplateParser(text, target).run()
    except RecursionError:
        # the caller may have used most of the stack already
        raise TemplateSyntaxError("expected less nesting", text, 0, hint="split the expression") from None


def _parse_expression(body: str, target: str) -> ExpressionNode:
    parser = ExpressionParser(body, tokenize(body, 0, None), target)
    try:
        expression = parser.expression()
    except RecursionError:
        raise TemplateSyntaxError("expected less nesting", body, 0, hint="split the expression") from None
    parser.finish()
    return expression


# nodes are immutable, so callers may share them
_parse_cached = lru_cache(maxsize=1024)(_parse)
_parse_expression_cached = lru_cache(maxsize=1024)(_parse_expression)


class _TemplateParser:
    __slots__ = ("blocks", "parts", "position", "target", "text", "trim_next")

    def __init__(self, text: str, target: str) -> None:
        self.text = text
        self.target = target
        self.position = 0
        self.parts: list[TemplatePart] = []
        self.blocks = Blocks(text)
        self.trim_next = False

    def run(self) -> Template:
        text = self.text
        while match := _DELIMITER.search(text, self.position):
            start = match.start()
            delimiter = match.group()
            # "{{% raw %}" is a brace and a raw block, since those go first
            block = start + 1 if delimiter == "{{" else start
            if delimiter != "{#" and self.add_raw(block):
                continue
            inside = match.end()
            trim = _TRIM.match(text, inside)
            self.add_text(start, trim is not None)
            if trim:
                inside = trim.end()
            if delimiter == "{{":
                self.add_print(start, inside, trim is not None)
            elif delimiter == "{#":
                self.add_comment(start, inside)
            elif opening := _VERBATIM_OPEN.match(text, inside):
                self.add_verbatim(start, opening)
            else:
                self.add_tag(start, inside, trim is not None)
        self.add_text(len(text), False)
        self.blocks.finish()
        return Template(tuple(self.parts), text, Span(0, len(text)))

    def add_text(self, end: int, trim_end: bool) -> None:
        start = self.position
        self.position = end
        if start < end:
            text = self.text[start:end]
            output = text.lstrip(lexer.JAVA_SPACES) if self.trim_next else text
            if trim_end:
                output = output.rstrip(lexer.JAVA_SPACES)
            self.parts.append(Text(text, Span(start, end), None if output == text else output))
        self.trim_next = False

    def add_raw(self, start: int) -> bool:
        opening = _RAW_OPEN.match(self.text, start)
        block = _RAW.match(self.text, opening.end()) if opening else None
        if opening is None or block is None:
            return False
        self.add_text(start, False)
        self.add_block(Raw("raw", block[1], opening.group(), block[2], Span(start, block.end())))
        return True

    def add_block(self, part: Raw) -> None:
        self.parts.append(part)
        self.position = part.span.end

    def add_verbatim(self, start: int, opening: re.Match[str]) -> None:
        closing = _VERBATIM_CLOSE.search(self.text, opening.end())
        if closing is None:
            raise TemplateSyntaxError("expected '{% endverbatim %}' to close this '{% verbatim %}'", self.text, start)
        text = self.text[opening.end() : closing.start()]
        # Pebble trims the start of the block whether or not the opening tag asks for it
        output = text.lstrip(lexer.JAVA_SPACES)
        if closing[1]:
            output = output.rstrip(lexer.JAVA_SPACES)
        if "endraw" in output:
            output = _RAW_BLOCK.sub(r"\1", output)
        source = self.text[start : opening.end()]
        span = Span(start, closing.end())
        self.add_block(Raw("verbatim", text, source, closing.group(), span, None if output == text else output))
        self.trim_next = bool(closing[2])

    def add_comment(self, start: int, inside: int) -> None:
        end = self.text.find("#}", inside)
        if end < 0:
            raise TemplateSyntaxError("expected '#}' to close this '{#'", self.text, start)
        # the dash of a comment trims only with whitespace before it
        before = self.text[inside:end]
        self.trim_next = len(before) > 1 and before[-1] == "-" and before[-2] in " \t\n\x0b\f\r"
        self.parts.append(Comment(self.text[start + 2 : end], Span(start, end + 2)))
        self.position = end + 2

    def add_print(self, start: int, inside: int, trim_left: bool) -> None:
        tokens = tokenize(self.text, inside, PRINT_CLOSER)
        parser = ExpressionParser(self.text, tokens, self.target)
        expression = parser.expression()
        end = parser.finish("an operator or '}}'")
        self.trim_next = end.value == "-"
        self.parts.append(Print(expression, Span(start, end.end), trim_left, self.trim_next))
        self.position = end.end

    def add_tag(self, start: int, inside: int, trim_left: bool) -> None:
        tokens = tokenize(self.text, inside, TAG_CLOSER)
        parser = ExpressionParser(self.text, tokens, self.target)
        name = parser.take_name("the name of a tag")
        self.blocks.tag(name.value, start, name.start)
        end = tokens[-1]
        expression: ExpressionNode | None = None
        binds: tuple[Name, ...] = ()
        match name.value:
            case "if" | "elseif":
                expression = parser.expression()
            case "for":
                binds = (self.bound(parser),)
                if parser.take_name("'in'").value != "in":
                    parser.index -= 1
                    raise parser.expected("'in'")
                expression = parser.expression()
            case "set":
                binds = (self.bound(parser),)
                parser.take("=", "and the value")
                expression = parser.expression()
            case "macro":
                parser.take_name("the name of the macro")
                binds = parser.parameters()
            case "else":
                if tokens[parser.index][:2] == (lexer.NAME, "if"):
                    raise parser.expected("'%}'", "write 'elseif'")
            case _:
                pass
        if expression or binds or name.value in self.blocks.BARE:
            parser.finish("'%}'" if expression is None else "an operator or '%}'")
        self.trim_next = end.value == "-"
        body = "" if expression else self.text[name.end : end.start].strip(lexer.JAVA_SPACES)
        span, name_span = Span(start, end.end), Span(name.start, name.end)
        self.parts.append(Tag(name.value, expression, binds, body, span, name_span, trim_left, self.trim_next))
        self.position = end.end

    @staticmethod
    def bound(parser: ExpressionParser) -> Name:
        token = parser.take_new_name("the name of a variable")
        return Name(token.value, Span(token.start, token.end))
