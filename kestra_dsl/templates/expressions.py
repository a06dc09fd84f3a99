"""Parses expressions by precedence climbing, as Pebble does.

Three rules of Pebble shape the code: filters and tests are operators with a precedence of their own, so
``a ~ b | f`` filters the concatenation; a unary operator binds tighter than any of them, so ``not a is empty`` tests
``not a``; and list and map literals take no attribute, index or call after them.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from kestra_dsl.errors import TemplateSyntaxError
from kestra_dsl.templates import lexer
from kestra_dsl.templates.nodes import (
    Attribute,
    Binary,
    Call,
    Conditional,
    ExpressionNode,
    FilterNode,
    Group,
    Index,
    Interpolation,
    Keyword,
    ListLiteral,
    Literal,
    MapEntry,
    MapLiteral,
    Name,
    Placeholder,
    Span,
    Test,
    Unary,
)
from kestra_dsl.templates.operators import FILTER, TESTS, UNARY, binary_precedence

if TYPE_CHECKING:
    from kestra_dsl.templates.lexer import Token

# more than anybody writes, and few enough for Python's stack
MAX_DEPTH: Final = 100

_CONSTANTS: Final[dict[str, bool | None]] = {
    "true": True,
    "TRUE": True,
    "false": False,
    "FALSE": False,
    "null": None,
    "NULL": None,
    "none": None,
    "NONE": None,
}
_RESERVED: Final = frozenset({"true", "false", "null", "none"})
_LONGEST: Final = 2**63 - 1


class ExpressionParser:
    """Parses expressions from a list of tokens; ``index`` is the current token."""

    __slots__ = ("depth", "index", "precedence", "text", "tokens")

    def __init__(self, text: str, tokens: list[Token], target: str) -> None:
        self.text = text
        self.tokens = tokens
        self.index = 0
        self.precedence = binary_precedence(target)
        self.depth = 0

    def fail(self, message: str, position: int, hint: str | None = None) -> TemplateSyntaxError:
        return TemplateSyntaxError(message, self.text, position, hint=hint)

    def expected(self, what: str, hint: str | None = None) -> TemplateSyntaxError:
        token = self.tokens[self.index]
        if token.kind == lexer.END:
            found = "the end"
        else:
            found = repr(self.text[token.start : token.end])
            if len(found) > 40:
                found = f"{found[:37]}..."
        return self.fail(f"expected {what}, found {found}", token.start, hint)

    def at(self, punctuation: str) -> bool:
        token = self.tokens[self.index]
        return token.kind == lexer.PUNCTUATION and token.value == punctuation

    def take(self, punctuation: str, why: str) -> Token:
        token = self.tokens[self.index]
        if token.kind != lexer.PUNCTUATION or token.value != punctuation:
            raise self.expected(f"{punctuation!r} {why}")
        self.index += 1
        return token

    def take_name(self, what: str) -> Token:
        token = self.tokens[self.index]
        if token.kind != lexer.NAME:
            hint = None
            if token.kind == lexer.OPERATOR and token.value[-1].isalpha():
                hint = f"{token.value!r} is an operator and cannot be a name here"
            raise self.expected(what, hint)
        self.index += 1
        return token

    def take_new_name(self, what: str) -> Token:
        token = self.take_name(what)
        if token.value in _RESERVED:
            raise self.fail(f"expected {what}, found the constant {token.value!r}", token.start)
        return token

    def finish(self, what: str = "an operator or the end of the expression") -> Token:
        """The end token, which has to come next."""
        token = self.tokens[self.index]
        if token.kind != lexer.END:
            hint = None
            if token.kind == lexer.NAME and token.value == "in":
                hint = "write 'isIn', or 'contains' the other way round"
            elif token.kind == lexer.PUNCTUATION and token.value == "=":
                hint = "write '==' to compare"
            raise self.expected(what, hint)
        return token

    def expression(self) -> ExpressionNode:
        """An expression, including a conditional one."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.fail(
                f"expected at most {MAX_DEPTH} levels of nesting", self.tokens[self.index].start, "split the expression"
            )
        condition = self.climb(0)
        if self.at("?"):
            self.index += 1
            then = self.expression()
            self.take(":", "and the value for the other case")
            otherwise = self.expression()
            condition = Conditional(condition, then, otherwise, Span(condition.span.start, otherwise.span.end))
        self.depth -= 1
        return condition

    def climb(self, minimum: int) -> ExpressionNode:
        """Operands joined by operators that bind at least as tightly as ``minimum``."""
        left = self.operand()
        precedence, tokens = self.precedence, self.tokens
        while True:
            token = tokens[self.index]
            if token.kind != lexer.OPERATOR:
                return left
            operator = token.value
            level = precedence.get(operator, -1)
            if level < minimum:
                return left
            self.index += 1
            start = left.span.start
            if operator == FILTER:
                name, arguments, keywords, end = self.invocation("the name of a filter")
                left = FilterNode(left, name.value, arguments, keywords, Span(start, end), Span(name.start, name.end))
            elif operator in TESTS:
                name, arguments, keywords, end = self.invocation("the name of a test")
                span, name_span = Span(start, end), Span(name.start, name.end)
                left = Test(left, name.value, arguments, keywords, operator != "is", span, name_span)
            else:
                right = self.climb(level + 1)
                left = Binary(operator, left, right, Span(start, right.span.end))

    def invocation(self, what: str) -> tuple[Token, tuple[ExpressionNode, ...], tuple[Keyword, ...], int]:
        hint = None
        token = self.tokens[self.index]
        if token.kind == lexer.OPERATOR and token.value == "not":
            hint = "write 'is not' with exactly one space"
        if token.kind != lexer.NAME:
            raise self.expected(what, hint)
        self.index += 1
        if self.at("("):
            return token, *self.arguments()
        return token, (), (), token.end

    def operand(self) -> ExpressionNode:
        token = self.tokens[self.index]
        start = token.start
        match token.kind:
            case lexer.NAME:
                self.index += 1
                return self.postfix(self.named(token))
            case lexer.STRING | lexer.INTERPOLATION_OPEN:
                return self.postfix(self.string())
            case lexer.NUMBER | lexer.LONG:
                self.index += 1
                return self.postfix(Literal(self.number(token), Span(start, token.end)))
            case lexer.PLACEHOLDER:
                self.index += 1
                return self.postfix(Placeholder(token.value, Span(start, token.end)))
            case lexer.OPERATOR if token.value in UNARY:
                return self.unary(token)
            case lexer.PUNCTUATION if token.value == "(":
                self.index += 1
                inner = self.expression()
                closing = self.take(")", "to close the parenthesis")
                return self.postfix(Group(inner, Span(start, closing.end)))
            case lexer.PUNCTUATION if token.value == "[":
                return self.list_literal()
            case lexer.PUNCTUATION if token.value == "{":
                return self.map_literal()
            case _:
                raise self.expected("an expression")

    def unary(self, token: Token) -> ExpressionNode:
        self.index += 1
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.fail(f"expected at most {MAX_DEPTH} levels of nesting", token.start, "split the expression")
        operand = self.climb(UNARY[token.value])
        self.depth -= 1
        return Unary(token.value, operand, Span(token.start, operand.span.end))

    def named(self, token: Token) -> ExpressionNode:
        span = Span(token.start, token.end)
        if token.value in _CONSTANTS:
            return Literal(_CONSTANTS[token.value], span)
        if self.at("("):
            arguments, keywords, end = self.arguments()
            return Call(token.value, None, arguments, keywords, Span(token.start, end), span)
        return Name(token.value, span)

    def number(self, token: Token) -> int | float:
        digits = token.value
        if "." in digits:
            value = float(digits)
            if math.isinf(value):
                raise self.fail("expected a number that fits a double", token.start)
            return value
        # the length comes first: Python refuses to convert thousands of digits
        digits = digits.lstrip("0") or "0"
        if len(digits) > 19 or int(digits) > _LONGEST:
            raise self.fail(f"expected a number up to {_LONGEST}", token.start)
        return int(digits)

    def string(self) -> ExpressionNode:
        """A string; text may follow an interpolation, and an interpolation may follow anything, even closing quotes."""
        parts: list[ExpressionNode] = []
        start = self.tokens[self.index].start
        end = start
        previous = ""
        quoted = False
        while True:
            token = self.tokens[self.index]
            if token.kind == lexer.STRING and previous != lexer.STRING:
                self.index += 1
                parts.append(Literal(token.value, Span(token.start, token.end)))
                end = token.end
            elif token.kind == lexer.INTERPOLATION_OPEN:
                self.index += 1
                quoted = True
                parts.append(self.expression())
                closing = self.tokens[self.index]
                if closing.kind != lexer.INTERPOLATION_CLOSE:
                    raise self.expected("'}' to close the interpolation")
                self.index += 1
                end = closing.end
            else:
                break
            previous = token.kind
        if not quoted:
            only = parts[0]
            assert isinstance(only, Literal)
            return Literal(only.value, Span(start, end))
        return Interpolation(tuple(parts), Span(start, end))

    def postfix(self, target: ExpressionNode) -> ExpressionNode:
        while True:
            token = self.tokens[self.index]
            if token.kind != lexer.PUNCTUATION:
                return target
            start = target.span.start
            if token.value == ".":
                self.index += 1
                name = self.take_name("the name of an attribute")
                span = Span(name.start, name.end)
                if self.at("("):
                    arguments, keywords, end = self.arguments()
                    if keywords:
                        raise self.fail("expected arguments without names in a method call", keywords[0].span.start)
                    target = Call(name.value, target, arguments, (), Span(start, end), span)
                else:
                    target = Attribute(target, name.value, Span(start, name.end), span)
            elif token.value == "[":
                self.index += 1
                key = self.expression()
                closing = self.take("]", "to close the index")
                target = Index(target, key, Span(start, closing.end))
            elif token.value == "(":
                raise self.expected("an operator: only a name can be called")
            else:
                return target

    def arguments(self) -> tuple[tuple[ExpressionNode, ...], tuple[Keyword, ...], int]:
        self.take("(", "and the arguments")
        arguments: list[ExpressionNode] = []
        keywords: list[Keyword] = []
        while not self.at(")"):
            if arguments or keywords:
                self.take(",", "or ')' after an argument")
            if self.before_equals():
                name = self.take_new_name("the name of an argument")
                self.index += 1
                value = self.expression()
                keywords.append(Keyword(name.value, value, Span(name.start, value.span.end)))
            else:
                value = self.expression()
                if keywords:
                    raise self.fail("expected a named argument after a named argument", value.span.start)
                arguments.append(value)
        closing = self.take(")", "to close the arguments")
        return tuple(arguments), tuple(keywords), closing.end

    def before_equals(self) -> bool:
        if self.index + 1 >= len(self.tokens):
            return False
        following = self.tokens[self.index + 1]
        return following.kind == lexer.PUNCTUATION and following.value == "="

    def list_literal(self) -> ExpressionNode:
        start = self.take("[", "to open a list").start
        items: list[ExpressionNode] = []
        while not self.at("]") or items:
            items.append(self.expression())
            if self.at("]"):
                break
            self.take(",", "or ']' after an item")
        return ListLiteral(tuple(items), Span(start, self.take("]", "to close the list").end))

    def map_literal(self) -> ExpressionNode:
        start = self.take("{", "to open a map").start
        entries: list[MapEntry] = []
        while not self.at("}") or entries:
            key = self.expression()
            self.take(":", "after the key")
            value = self.expression()
            entries.append(MapEntry(key, value, Span(key.span.start, value.span.end)))
            if self.at("}"):
                break
            self.take(",", "or '}' after an entry")
        return MapLiteral(tuple(entries), Span(start, self.take("}", "to close the map").end))

    def parameters(self) -> tuple[Name, ...]:
        """The parameters of a macro; their default values are parsed and dropped."""
        self.take("(", "and the parameters")
        names: list[Name] = []
        while not self.at(")"):
            if names:
                self.take(",", "or ')' after a parameter")
            name = self.take_new_name("the name of a parameter")
            names.append(Name(name.value, Span(name.start, name.end)))
            if self.at("="):
                self.index += 1
                self.expression()
        self.take(")", "to close the parameters")
        return tuple(names)
