"""The kinds of value that a property holds.

A kind is written as short text in the type facts, as an annotation in generated classes, and in words in the reference.
The text is:

text  bool  int  number  duration  datetime  date  time  data
list(K)  map(K)  enum(A,B)  node(java.Type)  base(Name)  task
K~        rendered by Kestra before it is read, so that the value may be an expression
K|K       one or the other
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

__all__ = ["Kind", "parse_kind", "union"]

_TOKEN = re.compile(r"[^()|,~]+|[()|,~]")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value."""

    name: str
    """``text``, ``list``, ``node`` and so on; ``union`` for one of several."""
    inner: tuple[Kind, ...] = ()
    """What a list or map holds; the kinds of a union."""
    words: tuple[str, ...] = ()
    """The values of an enum; the Java type or class of a node, the name of a base."""
    dynamic: bool = False
    """Whether Kestra renders the value, so that it may be an expression."""
    held: type[Any] | None = field(default=None, compare=False, repr=False)
    """The class of a node, base or task, in the kind of a field of a class. It does not count in comparisons."""

    def __str__(self) -> str:
        if self.name == "union":
            return "|".join(map(str, self.inner))
        inside = ",".join([*map(str, self.inner), *self.words])
        return f"{self.name}({inside})" * bool(inside) + self.name * (not inside) + "~" * self.dynamic

    @property
    def choices(self) -> tuple[Kind, ...]:
        """The kinds of a union; the kind itself otherwise."""
        return self.inner if self.name == "union" else (self,)

    def rendered(self) -> Kind:
        """The same kind, rendered by Kestra."""
        return replace(self, dynamic=True)

    def walk(self) -> Iterator[Kind]:
        """The kind and all that it holds, the kind itself first."""
        yield self
        for kind in self.inner:
            yield from kind.walk()

    def map(self, change: Callable[[Kind], Kind]) -> Kind:
        """The kind with a change made to it and to all that it holds, from the inside out."""
        return change(replace(self, inner=tuple(kind.map(change) for kind in self.inner)))


def union(kinds: list[Kind]) -> Kind:
    """One of several kinds, each of them once. Data includes all others."""
    flat: list[Kind] = []
    for kind in kinds:
        flat.extend(kind.choices)
    dynamic = {kind.name for kind in flat if kind.dynamic}
    unique: dict[tuple[str, tuple[Kind, ...]], Kind] = {}
    for kind in flat:
        key, words = (kind.name, kind.inner), kind.words
        if kind.name == "enum" and key in unique:
            words = tuple(dict.fromkeys((*unique[key].words, *words)))
        elif kind.name in ("node", "base"):
            key = (f"{kind.name} {words}", ())
        unique[key] = replace(kind, words=words, dynamic=kind.name in dynamic)
    if any(kind.name == "data" for kind in unique.values()):
        return Kind("data")
    kept = list(unique.values())
    return kept[0] if len(kept) == 1 else Kind("union", tuple(kept))


def parse_kind(text: str) -> Kind:
    """The kind of a text, as ``str(kind)`` writes it."""
    tokens = _TOKEN.findall(text)
    kind, rest = _union(tokens, 0)
    assert rest == len(tokens), text
    return kind


def _union(tokens: list[str], at: int) -> tuple[Kind, int]:
    kinds: list[Kind] = []
    while True:
        kind, at = _single(tokens, at)
        kinds.append(kind)
        if at >= len(tokens) or tokens[at] != "|":
            break
        at += 1
    return (kinds[0] if len(kinds) == 1 else Kind("union", tuple(kinds))), at


def _single(tokens: list[str], at: int) -> tuple[Kind, int]:
    name = tokens[at]
    at += 1
    inner: tuple[Kind, ...] = ()
    words: list[str] = []
    if at < len(tokens) and tokens[at] == "(":
        at += 1
        if name in ("enum", "node", "base"):
            while tokens[at] != ")":
                if tokens[at] != ",":
                    words.append(tokens[at])
                at += 1
        else:
            kind, at = _union(tokens, at)
            inner = (kind,)
        at += 1
    dynamic = at < len(tokens) and tokens[at] == "~"
    return Kind(name, inner, tuple(words), dynamic), at + dynamic
