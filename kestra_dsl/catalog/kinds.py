"""The kinds of value a property takes, as short text in the facts and as objects here.

text  bool  int  number  duration  datetime  date  time  data
list(K)  map(K)  enum(A,B)  node(java.Type)  base(Name)  task
K~        rendered by Kestra before it is read, so an expression may stand for it
K|K       one or the other
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

__all__ = ["Kind", "parse_kind", "union"]

_TOKEN = re.compile(r"[^()|,~]+|[()|,~]")


@dataclass(frozen=True)
class Kind:
    name: str
    inner: tuple[Kind, ...] = ()
    words: tuple[str, ...] = ()
    dynamic: bool = False

    def __str__(self) -> str:
        if self.name == "union":
            return "|".join(map(str, self.inner))
        inside = ",".join([*map(str, self.inner), *self.words])
        return f"{self.name}({inside})" * bool(inside) + self.name * (not inside) + "~" * self.dynamic

    def walk(self) -> Iterator[Kind]:
        yield self
        for kind in self.inner:
            yield from kind.walk()

    def map(self, change: Callable[[Kind], Kind]) -> Kind:
        return change(replace(self, inner=tuple(kind.map(change) for kind in self.inner)))


def union(kinds: list[Kind]) -> Kind:
    """One of several kinds, each once, what is text or data swallowing what it includes."""
    flat: list[Kind] = []
    for kind in kinds:
        flat.extend(kind.inner if kind.name == "union" else [kind])
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
