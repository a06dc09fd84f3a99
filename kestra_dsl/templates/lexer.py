"""Splits the code between delimiters into tokens, as Pebble does.

The order of the attempts matters: operators that are words win over names wherever a token starts, so ``a.contains``
has no attribute in it, and the longest operator wins, so ``is not`` needs exactly one space.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from kestra_dsl.errors import TemplateSyntaxError
from kestra_dsl.templates.operators import ALL

PLACEHOLDER_OPEN: Final = "\ufdd0"
PLACEHOLDER_CLOSE: Final = "\ufdd1"

NAME: Final = "name"
OPERATOR: Final = "operator"
PUNCTUATION: Final = "punctuation"
LONG: Final = "long"
NUMBER: Final = "number"
STRING: Final = "string"
PLACEHOLDER: Final = "placeholder"
INTERPOLATION_OPEN: Final = "interpolation open"
INTERPOLATION_CLOSE: Final = "interpolation close"
END: Final = "end"


class Token(NamedTuple):
    kind: str
    value: str
    start: int
    end: int


class Closer(NamedTuple):
    """How code ends: the closing delimiter, and the name of the opening one in messages."""

    pattern: re.Pattern[str]
    delimiter: str
    opening: str


# whitespace between tokens is Java's notion of it, whitespace before a closing delimiter only its ASCII part
_JAVA_SPACE: Final = "\t-\r\x1c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000"
JAVA_SPACES: Final = "".join(re.findall(f"[{_JAVA_SPACE}]", "".join(map(chr, range(0x3001)))))
_SPACE: Final = re.compile(f"[{_JAVA_SPACE}]*")
_ASCII_SPACE: Final = "[ \t\n\x0b\f\r]"

PRINT_CLOSER: Final = Closer(re.compile(_ASCII_SPACE + r"*(-)?\}\}"), "}}", "{{")
TAG_CLOSER: Final = Closer(re.compile(_ASCII_SPACE + r"*(-)?%\}"), "%}", "{%")
_INTERPOLATION_END: Final = re.compile(_ASCII_SPACE + r"*\}")


def _operator_pattern() -> str:
    longest_first = sorted(ALL, key=len, reverse=True)
    return "|".join(re.escape(o) + ("(?![a-zA-Z0-9_])" if o[-1].isalpha() else "") for o in longest_first)


_TOKEN: Final = re.compile(
    rf"(?P<operator>{_operator_pattern()})"
    r"|(?P<name>[^\W\d]\w*)"
    r"|(?P<long>[0-9]+)L"
    r"|(?P<number>[0-9]+(?:\.[0-9]+)?)"
    r"|(?P<punctuation>[()\[\]{}?:.,|=])"
    rf"|(?P<placeholder>{PLACEHOLDER_OPEN}[^{PLACEHOLDER_CLOSE}]*{PLACEHOLDER_CLOSE})"
    r"""|(?P<double>"(?:[^#"\\]|\\.)*")"""
    r"""|(?P<single>'(?:[^'\\]|\\.)*')"""
    r"""|(?P<quote>")""",
    re.DOTALL,
)

# the text of a double-quoted string with a # in it, up to its end or its next interpolation
_STRING_PIECE: Final = re.compile(r'(?:[^#"\\]|\\.|#(?!\{))*', re.DOTALL)

_CLOSES: Final = {"(": ")", "[": "]", "{": "}"}
_HINTS: Final = {
    "\u00a0": "a no-break space is not whitespace here: write a plain space",
    "&": "write 'and'",
    "!": "write 'not', or '!=' to compare",
    ";": "remove it: there are no statements",
}


def tokenize(text: str, position: int, closer: Closer | None) -> list[Token]:
    """The tokens from ``position`` to ``closer``, or to the end of the text; the last one has kind ``END``.

    The value of ``END`` is ``-`` when the closing delimiter asks for trimming, and its end lies after it.
    """
    return _Lexer(text, position, closer).run()


class _Lexer:
    __slots__ = ("brackets", "closer", "position", "start", "text", "tokens")

    def __init__(self, text: str, position: int, closer: Closer | None) -> None:
        self.text = text
        self.position = self.start = position
        self.closer = closer
        self.tokens: list[Token] = []
        # an open double quote and an open interpolation count as brackets
        self.brackets: list[tuple[str, int]] = []

    def run(self) -> list[Token]:
        text, tokens, brackets = self.text, self.tokens, self.brackets
        closing = self.closer.pattern.match if self.closer else None
        while True:
            if brackets:
                innermost = brackets[-1][0]
                if innermost == '"':
                    self.string_piece()
                    continue
                if innermost == "#{" and (match := _INTERPOLATION_END.match(text, self.position)):
                    brackets.pop()
                    self.add(INTERPOLATION_CLOSE, "}", match.end() - 1, match.end())
                    continue
            elif closing and (match := closing(text, self.position)):
                dash = match.group(1) or ""
                self.add(END, dash, match.end() - 2 - len(dash), match.end())
                return tokens
            space = _SPACE.match(text, self.position)
            if space:
                self.position = space.end()
            if self.position == len(text):
                return self.end_of_text()
            self.token()

    def add(self, kind: str, value: str, start: int, end: int) -> None:
        self.tokens.append(Token(kind, value, start, end))
        self.position = end

    def fail(self, message: str, position: int, hint: str | None = None) -> TemplateSyntaxError:
        return TemplateSyntaxError(message, self.text, position, hint=hint)

    def end_of_text(self) -> list[Token]:
        if self.brackets:
            bracket, position = self.brackets[-1]
            expected = _CLOSES.get(bracket, "}" if bracket == "#{" else '"')
            raise self.fail(f"expected {expected!r} to close this {bracket!r}", position)
        if self.closer:
            opened = max(self.start - 2, 0)
            raise self.fail(f"expected {self.closer.delimiter!r} to close this {self.closer.opening!r}", opened)
        self.add(END, "", self.position, self.position)
        return self.tokens

    def token(self) -> None:
        start = self.position
        match = _TOKEN.match(self.text, start)
        kind = match.lastgroup if match else None
        if match is None or kind is None:
            raise self.unexpected(start)
        if kind == NAME:
            word = match.group()
            if not word.isascii():
                word = _java_name(word)
                if not word:
                    raise self.unexpected(start)
            self.add(NAME, word, start, start + len(word))
            return
        if kind == PUNCTUATION:
            self.bracket(match.group(), start)
            self.add(PUNCTUATION, match.group(), start, match.end())
        elif kind in (OPERATOR, NUMBER, LONG):
            self.add(kind, match.group(kind), start, match.end())
        elif kind == "quote":
            self.brackets.append(('"', start))
            self.position = match.end()
        elif kind == PLACEHOLDER:
            self.add(PLACEHOLDER, match.group()[1:-1], start, match.end())
        else:
            quoted = match.group()
            self.add(STRING, quoted[1:-1].replace("\\" + quoted[0], quoted[0]), start, match.end())

    def unexpected(self, position: int) -> TemplateSyntaxError:
        character = self.text[position]
        if character == "'":
            return self.fail('expected "\'" to close the string that starts here', position)
        if character == PLACEHOLDER_OPEN:
            return self.fail("expected the end of the placeholder that starts here", position)
        return self.fail(f"unexpected character {character!r}", position, _HINTS.get(character))

    def bracket(self, character: str, position: int) -> None:
        if character in "([{":
            self.brackets.append((character, position))
        elif character in ")]}":
            if not self.brackets:
                raise self.fail(f"unexpected {character!r}: nothing is open for it to close", position)
            opening, _ = self.brackets.pop()
            expected = _CLOSES.get(opening, "}")
            if opening == "#{" or expected != character:
                raise self.fail(f"expected {expected!r} to close the {opening!r} before it", position)

    def string_piece(self) -> None:
        """One step inside a double-quoted string that did not match as a plain one.

        Pebble leaves the backslashes of such a string where they are, even those before a quote.
        """
        text, start = self.text, self.position
        quote = self.brackets[-1][1]
        # the tokens at both ends of a string take its quotes into their range
        outer = quote if quote == start - 1 else start
        if text.startswith("#{", start):
            self.brackets.append(("#{", start))
            self.add(INTERPOLATION_OPEN, "#{", outer, start + 2)
            return
        match = _STRING_PIECE.match(text, start)
        if match and match.end() > start:
            self.add(STRING, match.group(), outer, match.end())
            return
        if text.startswith('"', start):
            self.brackets.pop()
            self.position = start + 1
            self.tokens[-1] = self.tokens[-1]._replace(end=start + 1)
            return
        raise self.fail("expected '\"' to close the string that starts here", quote)


def _java_name(word: str) -> str:
    """The start of a word that is a name in Java; Python also accepts numerals such as ``²``."""
    if not (word[0].isalpha() or word[0] == "_"):
        return ""
    for index, character in enumerate(word):
        if not (character.isalpha() or character.isdecimal() or character == "_"):
            return word[:index]
    return word
