"""YAML to plain data, as Kestra reads it: no objects, no aliases, and one clear error where something is wrong.

libyaml's parser is many times as fast as PyYAML's own, which is closer to Kestra's. So libyaml reads what is right, and
whatever it refuses, or accepts where Kestra may not, is judged by the other one, which also words the errors.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NoReturn

import yaml
from yaml import events

from kestra_dsl.errors import YamlError
from kestra_dsl.yaml import MAX_DEPTH, syntax
from kestra_dsl.yaml.scalars import Scalar, resolve

__all__ = ["Document", "read"]

Key = str | int

_LONGEST_SHOWN = 60

_LOADERS: list[Any] = [yaml.CSafeLoader, syntax.PlainLoader] if yaml.__with_libyaml__ else [syntax.PlainLoader]

_EMPTY, _NOT_EMPTY = "this document is empty", "a flow has an id, a namespace and tasks"
_NO_ALIASES = "Kestra does not resolve anchors, aliases and merge keys: it takes *a for the text a, and << for a key"
_WITHOUT_ALIASES = "write the values out where they are used"
_KINDS: dict[str, type] = {
    f"tag:yaml.org,2002:{name}": kind
    for name, kind in {
        "bool": bool, "float": float, "int": int, "map": dict, "null": type(None), "seq": list, "str": str,
    }.items()
}  # fmt: skip


class Document:
    """What a text says, and where it says so. The places are known for as long as nobody takes the data apart."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.data: Any = None
        self.start = 1
        """The line where the data starts, be it a mapping or not."""
        self.remarks: dict[int, str] = {}
        """The comments, by line."""
        self._lines: dict[int, tuple[int, dict[Key, int]]] = {}
        self._written: dict[tuple[int, Key], str] = {}
        self._placed: list[dict[str, Any]] = []

    def line(self, container: dict[str, Any] | list[Any], key: Key | None = None) -> int:
        """Where a mapping or list starts; with a key or an index, where that entry does if there is one."""
        start, entries = self._lines[id(container)]
        return start if key is None else entries.get(key, start)

    def place(self, container: dict[str, Any], line: int) -> None:
        """Say where a mapping is that is no part of the data, such as one that a text holds as JSON."""
        if id(container) not in self._lines:
            self._lines[id(container)] = line, {}
            self._placed.append(container)  # an identity holds as long as its object is kept

    def written(self, container: dict[str, Any] | list[Any], key: Key) -> str | None:
        """The text of an entry that is a number, a truth value or null: ``1.10`` of what was read as 1.1."""
        return self._written.get((id(container), key))


def read(text: str, file: str = "<text>") -> Document:
    """One document. Scalars are what Kestra takes them for; what Kestra would not read is a ``YamlError``."""
    text = syntax.checked(text, file)
    for loader in () if "\ufeff" in text else _LOADERS[:-1]:  # libyaml skips byte order marks inside of a text
        try:
            return _Reader(text, file, loader).read()
        except (yaml.YAMLError, YamlError):
            pass  # the last one knows what is wrong first, or that nothing is
    try:
        return _Reader(text, file, _LOADERS[-1]).read()
    except yaml.MarkedYAMLError as error:
        raise syntax.explained(error, file) from None
    except (ValueError, OverflowError):  # how PyYAML's own parser meets numbers that it did not expect
        raise syntax.bad_escape(text, file) from None


class _Reader:
    def __init__(self, text: str, file: str, loader: Any) -> None:
        self.document = Document(file)
        self.source = syntax.Source(text, self.document.remarks)
        self.source.sure = loader is syntax.PlainLoader
        self.stream: Iterator[Any] = iter(yaml.parse(text, Loader=loader))

    def read(self) -> Document:
        documents = 0
        for event in self.stream:
            if isinstance(event, events.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.fail(event, "a second document starts here, which Kestra ignores", "a file holds one flow")
                root: Any = next(self.stream)
                if _is_nothing(root):
                    self.fail(root, _EMPTY, _NOT_EMPTY)
                self.document.start = root.start_mark.line + 1
                self.document.data = self.value(root, 1)
        if not documents:
            raise YamlError(_EMPTY, file=self.document.file, line=1, column=1, hint=_NOT_EMPTY)
        self.source.read_until(len(self.source.text))
        return self.document

    def value(self, event: Any, depth: int, container: Any = None, key: Key = 0) -> Any:
        if isinstance(event, events.AliasEvent):
            self.fail(event, f"an alias (*{_short(str(event.anchor))}); {_NO_ALIASES}", _WITHOUT_ALIASES)
        if event.anchor:
            self.fail(event, f"an anchor (&{_short(event.anchor)}); {_NO_ALIASES}", _WITHOUT_ALIASES)
        if isinstance(event, events.ScalarEvent):
            value = self.scalar(event)
            if not isinstance(value, str):
                self.document._written[id(container), key] = event.value
            return value
        if depth > MAX_DEPTH:
            problem = f"more than {MAX_DEPTH} lists and mappings inside of each other"
            self.fail(event, problem, "put a part of the flow into a subflow")
        if isinstance(event, events.MappingStartEvent):
            return self.mapping(event, depth)
        return self.sequence(event, depth)

    def mapping(self, start: Any, depth: int) -> dict[str, Any]:
        result: dict[str, Any] = {}
        lines = self.enter(start, result)
        for event in self.stream:
            if isinstance(event, events.MappingEndEvent):
                break
            key = self.key(event)
            if key in lines:
                message = f"the key {_short(key)!r} is here twice, first on line {lines[key]}"
                self.fail(event, message, "Kestra refuses that; keep one of them")
            lines[key] = event.start_mark.line + 1
            result[key] = self.value(next(self.stream), depth + 1, result, key)
        self.source.brackets -= bool(start.flow_style)
        return result

    def sequence(self, start: Any, depth: int) -> list[Any]:
        result: list[Any] = []
        lines = self.enter(start, result)
        for index, event in enumerate(self.stream):
            if isinstance(event, events.SequenceEndEvent):
                break
            lines[index] = event.start_mark.line + 1
            result.append(self.value(event, depth + 1, result, index))
        self.source.brackets -= bool(start.flow_style)
        return result

    def enter(self, start: Any, container: dict[str, Any] | list[Any]) -> dict[Key, int]:
        self.check_tag(start, type(container))
        self.source.brackets += bool(start.flow_style)
        lines: dict[Key, int] = {}
        self.document._lines[id(container)] = (start.start_mark.line + 1, lines)
        return lines

    def key(self, event: Any) -> str:
        """A key is text, whatever it looks like."""
        if not isinstance(event, events.ScalarEvent):
            if isinstance(event, events.AliasEvent):
                self.value(event, 0)
            self.fail(
                event, "a list or a mapping as a key", 'keys are text; put an expression into quotes: "{{ ... }}"'
            )
        if event.anchor:
            self.value(event, 0)
        if event.value == "<<" and event.implicit[0]:
            self.fail(event, f"a merge key (<<); {_NO_ALIASES}", _WITHOUT_ALIASES)
        if event.tag and event.tag != "!":
            self.fail(event, f"a key with a tag ({_short(event.tag)})", "keys are text; take the tag away")
        self.source.doubt(_is_nothing(event))  # the parsers differ in where that is
        return self.text(event)

    def text(self, event: Any) -> str:
        text = self.source.scalar(event)
        if event.style == '"' and not text.isascii() and syntax.SURROGATE.search(text):
            try:  # JSON writes a character as two escapes
                return text.encode("utf-16", "surrogatepass").decode("utf-16")
            except UnicodeDecodeError:
                self.fail(event, syntax.HALF_PAIR, "write both halves, or the character itself")
        return text

    def scalar(self, event: Any) -> Scalar:
        text = self.text(event)
        tag = event.tag if event.tag != "!" else None
        if not event.implicit[0] and (not tag or _KINDS.get(tag) is str):
            return text
        try:
            value = resolve(text)
        except ValueError as error:
            self.fail(event, str(error), "quote it if it is a text")
        if tag:
            self.check_tag(event, type(value))
        return value

    def check_tag(self, event: Any, kind: type) -> None:
        """Tags that say what is so anyway are harmless."""
        tag = event.tag
        if not tag or tag == "!" or _KINDS.get(tag) is kind:
            return
        short = _short(tag.replace("tag:yaml.org,2002:", "!!"))
        if tag in _KINDS:
            self.fail(event, f"the tag {short} and its value do not fit", "take the tag away")
        self.fail(event, f"a tag ({short}), which Kestra does not resolve", "write plain data, or quote the text")

    def fail(self, event: Any, message: str, hint: str) -> NoReturn:
        mark = event.start_mark
        raise YamlError(message, file=self.document.file, line=mark.line + 1, column=mark.column + 1, hint=hint)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}..."


def _is_nothing(event: Any) -> bool:
    return isinstance(event, events.ScalarEvent) and bool(event.start_mark.index == event.end_mark.index)  # type: ignore[union-attr]
