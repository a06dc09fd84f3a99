"""The tags of templates, and which of them open, continue and close a block."""

from __future__ import annotations

from typing import ClassVar, Final

from kestra_dsl.errors import TemplateSyntaxError

ENDS: Final = {
    "if": "endif",
    "for": "endfor",
    "macro": "endmacro",
    "block": "endblock",
    "filter": "endfilter",
    "parallel": "endparallel",
    "cache": "endcache",
    "autoescape": "endautoescape",
    "embed": "endembed",
}
_OPENERS: Final = {end: opener for opener, end in ENDS.items()}
_ALONE: Final = frozenset({"extends", "flush", "from", "import", "include", "set"})


class Blocks:
    """Tracks the open blocks of one template and rejects misplaced tags."""

    # tags that take nothing after their name; endblock may repeat the name of its block
    BARE: ClassVar[frozenset[str]] = frozenset({"else", "parallel", "flush", *_OPENERS} - {"endblock"})

    __slots__ = ("open", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        # name, where it opened, and whether its else has been seen
        self.open: list[tuple[str, int, bool]] = []

    def tag(self, name: str, start: int, position: int) -> None:
        if name in ENDS:
            self.open.append((name, start, False))
        elif name in _OPENERS:
            if not self.open or ENDS[self.open[-1][0]] != name:
                raise self.misplaced(name, position)
            self.open.pop()
        elif name in ("else", "elseif"):
            opener, start, seen = self.open[-1] if self.open else ("", 0, True)
            if seen or opener not in (("if", "for") if name == "else" else ("if",)):
                raise self.misplaced(name, position)
            if name == "else":
                self.open[-1] = (opener, start, True)
        elif name not in _ALONE:
            hint = None
            if name == "raw":
                hint = "a raw block ends with '{% endraw %}' on the line it starts on"
            elif name in ("elif", "elsif"):
                hint = "write 'elseif'"
            raise TemplateSyntaxError(f"expected the name of a tag, found {name!r}", self.text, position, hint=hint)

    def misplaced(self, name: str, position: int) -> TemplateSyntaxError:
        if self.open:
            opener = self.open[-1][0]
            return TemplateSyntaxError(
                f"expected {ENDS[opener]!r} to close {opener!r}, found {name!r}", self.text, position
            )
        wanted = _OPENERS.get(name, "if")
        return TemplateSyntaxError(f"expected {wanted!r} before {name!r}", self.text, position)

    def finish(self) -> None:
        if self.open:
            name, start, _ = self.open[-1]
            raise TemplateSyntaxError(f"expected '{{% {ENDS[name]} %}}' to close this '{name}'", self.text, start)
