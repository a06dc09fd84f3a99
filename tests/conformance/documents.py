"""Documents that are hard to write, each made from a seed: whoever sees one fail can make it again."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from typing import Any

__all__ = ["comments_on", "document", "maps_in", "scalar"]

_LETTERS = (
    " \t\n\n\n:-#'\"\\{}[],&*!|>%@`?~=<.0123456789_exXoOyYnN+/abnulltrueyes\r\x85\xa0\x00\x1f\x7fé😀"
    "\u2028\u2029\ufeff\ufffe\uffff\u3000\u200b\u0301\ue000"
)
_LINES = " \t\na#-:|"
_NUMBERS = "0123456789_+-.eExXoObBaAfF:"
_WORDS = [
    *"1e3 0o17 yes 12:30:00 = ~ << %x @x `x` !x &x *x --- ... null 010 0x1F 1_000 .inf .nan .5 5. 190:20:30.15".split(),
    *"true On y 2024-01-02 \\/ \\ _ ._ _1 1__0 +.inf | |- > - ? : ?a -a :a # a: a? [a] {a} , ] } %TAG !!str".split(),
    *["- a", "? x", "a: b", "a #b", "--- a", "{{ a }}", "{% if a %}", "key: |\n  x", "\ttab", "tab\t", "  lead"],
    *[" trail ", "k" * 999, "k" * 1001, "k" * 1100, "é" * 600, "a\n\n\nb\n\n", "\n\n x", "x\n \n", "'", "''", '"'],
    *['""', "a, b", "true\n", "1\n", "0\n\n", ""],
]


Comments = Mapping[str | None, str]


def document(seed: int) -> tuple[dict[str, Any], Callable[[Mapping[str, Any]], Comments]]:
    """A mapping, and the comments on the mappings in it: half of the documents have some."""
    chance = random.Random(seed)
    data = {_text(chance): _value(chance, 1) for _ in range(chance.randint(1, 4))}
    comments: list[tuple[dict[str, Any], Comments]] = []
    if chance.random() < 0.5:
        comments = [
            (mapping, {key: _text(chance) for key in (None, *mapping) if chance.random() < 0.5})
            for mapping in maps_in(data)
        ]
    return data, comments_on(*comments)


def comments_on(*comments: tuple[Mapping[str, Any], Comments]) -> Callable[[Mapping[str, Any]], Comments]:
    """What ``emit`` asks for the comments of a mapping. Equal mappings may have different ones."""
    return lambda mapping: next((found for commented, found in comments if commented is mapping), {})


def scalar(seed: int) -> str:
    """A plain scalar that may be a number, a word such as yes, or text."""
    chance = random.Random(seed)
    if chance.random() < 0.3:
        word = chance.choice("null true false yes no on off ~ .inf -.inf .nan = << 2024-01-02 12:30:00 y".split())
        spelled = chance.choice((word, word.upper(), word.capitalize(), word.swapcase()))
        return spelled + chance.choice(("", "", "", "x", "_", ".0"))
    first = chance.choice("0123456789.+_") if chance.random() < 0.8 else f"-{chance.choice('0123456789._')}"
    return first + "".join(chance.choice(_NUMBERS) for _ in range(chance.randint(0, 7))).rstrip(":")


def maps_in(data: Any) -> Iterator[dict[str, Any]]:
    """All mappings of some data, itself first."""
    if isinstance(data, dict):
        yield data
    for value in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from maps_in(value)


def _text(chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.25:
        return chance.choice(_WORDS)
    if kind < 0.35:
        return chance.choice(_WORDS) + chance.choice(_WORDS)
    if kind < 0.5:
        return "".join(chance.choice(_LINES) for _ in range(chance.randint(0, 9)))
    if kind < 0.6:
        points = (chance.randrange(0x110000) for _ in range(chance.randint(0, 6)))
        return "".join(chr(point) for point in points if not 0xD800 <= point < 0xE000)
    return "".join(chance.choice(_LETTERS) for _ in range(chance.randint(0, 14)))


def _number(chance: random.Random) -> Any:
    whole = 10 ** chance.randint(1, 30)
    fraction = chance.uniform(-1, 1) * 10.0 ** chance.randint(-300, 300)
    return chance.choice(
        [None, True, False, 0, -1, chance.randint(-whole, whole), fraction, 0.0, -0.0, 1e16, 1.0, 1e300]
    )


def _value(chance: random.Random, depth: int) -> Any:
    kind = chance.random()
    if depth > 4 or kind < 0.55:
        return _text(chance)
    if kind < 0.65:
        return _number(chance)
    if kind < 0.83:
        return [_value(chance, depth + 1) for _ in range(chance.randint(0, 4))]
    return {_text(chance): _value(chance, depth + 1) for _ in range(chance.randint(0, 4))}
