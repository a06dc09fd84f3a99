"""Read YAML into plain data as Kestra reads it: without objects and aliases, and with one clear error for a mistake."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NoReturn

import yaml
from yaml import events

from kestra_dsl.errors import YamlError
from kestra_dsl.yaml import MAX_DEPTH, problems
from kestra_dsl.yaml.comments import CommentScanner
from kestra_dsl.yaml.document import Document, YamlMapping
from kestra_dsl.yaml.parsers import PARSERS, KestraLoader
from kestra_dsl.yaml.scalars import Scalar, resolve

__all__ = ["read"]

_LONGEST_SHOWN = 60

_EMPTY, _NOT_EMPTY = "this document is empty", "a flow has an id, a namespace and tasks"
_NO_ALIASES = "Kestra does not resolve anchors, aliases or merge keys: it reads *a as the text a, and << as a key"
_WITHOUT_ALIASES = "write the values out where they are used"
_KINDS: dict[str, type] = {
    f"tag:yaml.org,2002:{name}": kind
    for name, kind in {
        "bool": bool, "float": float, "int": int, "map": dict, "null": type(None), "seq": list, "str": str,
    }.items()
}  # fmt: skip


def read(text: str, file: str = "<text>") -> Document:
    """Read one document.

    Args:
        text: The YAML.
        file: The name of its file, for errors.

    Raises:
        YamlError: if Kestra would not read the text, or would read it as something else than it looks like.
    """
    text = problems.with_plain_line_ends(text, file)
    for parser in () if "\ufeff" in text else PARSERS[:-1]:  # libyaml skips byte order marks inside a text
        try:
            return _Reader(text, file, parser).read()
        except (yaml.YAMLError, YamlError):
            pass  # the last parser decides
    try:
        return _Reader(text, file, PARSERS[-1]).read()
    except yaml.MarkedYAMLError as error:
        raise problems.explained(error, file) from None
    except (ValueError, OverflowError):  # raised by PyYAML for an escape that is not a code point
        raise problems.bad_escape(text, file) from None


class _Reader:
    """Builds a document from the events of a parser."""

    def __init__(self, text: str, file: str, parser: Any) -> None:
        self.document = Document(file)
        self.scanner = CommentScanner(text, trusted=parser is KestraLoader)
        self.stream: Iterator[Any] = iter(yaml.parse(text, Loader=parser))

    def read(self) -> Document:
        documents = 0
        for event in self.stream:
            if isinstance(event, events.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.fail(event, "a second document starts here; Kestra ignores it", "a file holds one flow")
                root: Any = next(self.stream)
                if _is_nothing(root):
                    self.fail(root, _EMPTY, _NOT_EMPTY)
                self.document.data = self.value(root, 1)
        if not documents:
            raise YamlError(_EMPTY, file=self.document.file, line=1, column=1, hint=_NOT_EMPTY)
        self.scanner.read_rest()
        self.document.remarks = self.scanner.comments
        return self.document

    def value(self, event: Any, depth: int) -> Any:
        if isinstance(event, events.AliasEvent):
            self.fail(event, f"alias (*{_short(str(event.anchor))}); {_NO_ALIASES}", _WITHOUT_ALIASES)
        if event.anchor:
            self.fail(event, f"anchor (&{_short(event.anchor)}); {_NO_ALIASES}", _WITHOUT_ALIASES)
        if isinstance(event, events.ScalarEvent):
            return self.scalar(event)
        if depth > MAX_DEPTH:
            problem = f"lists and mappings are nested more than {MAX_DEPTH} levels deep"
            self.fail(event, problem, "put a part of the flow into a subflow")
        if isinstance(event, events.MappingStartEvent):
            return self.mapping(event, depth)
        return self.sequence(event, depth)

    def mapping(self, start: Any, depth: int) -> YamlMapping:
        self.enter(start, dict)
        result = YamlMapping(start.start_mark.line + 1)
        lines = result.lines
        for event in self.stream:
            if isinstance(event, events.MappingEndEvent):
                break
            key = self.key(event)
            if key in lines:
                message = f"duplicate key {_short(key)!r}, first on line {lines[key]}"
                self.fail(event, message, "Kestra rejects duplicate keys; keep one of them")
            lines[key] = event.start_mark.line + 1
            result[key] = self.value(next(self.stream), depth + 1)
        self.scanner.brackets -= bool(start.flow_style)
        return result

    def sequence(self, start: Any, depth: int) -> list[Any]:
        self.enter(start, list)
        result: list[Any] = []
        for event in self.stream:
            if isinstance(event, events.SequenceEndEvent):
                break
            result.append(self.value(event, depth + 1))
        self.scanner.brackets -= bool(start.flow_style)
        return result

    def enter(self, start: Any, kind: type) -> None:
        self.check_tag(start, kind)
        self.scanner.brackets += bool(start.flow_style)

    def key(self, event: Any) -> str:
        """A key is text, whatever it looks like."""
        if not isinstance(event, events.ScalarEvent):
            if isinstance(event, events.AliasEvent):
                self.value(event, 0)
            self.fail(
                event, "a list or mapping cannot be a key", 'keys are text; put an expression into quotes: "{{ ... }}"'
            )
        if event.anchor:
            self.value(event, 0)
        if event.value == "<<" and event.implicit[0]:
            self.fail(event, f"merge key (<<); {_NO_ALIASES}", _WITHOUT_ALIASES)
        if event.tag and event.tag != "!":
            self.fail(event, f"a key cannot have a tag ({_short(event.tag)})", "keys are text; remove the tag")
        self.scanner.doubt(_is_nothing(event))  # the parsers disagree on its place
        return self.text(event)

    def text(self, event: Any) -> str:
        text = self.scanner.scalar(event)
        if event.style == '"' and not text.isascii() and problems.SURROGATE.search(text):
            try:  # JSON writes a character as two escapes
                return text.encode("utf-16", "surrogatepass").decode("utf-16")
            except UnicodeDecodeError:
                self.fail(event, problems.HALF_PAIR, "write both halves, or the character itself")
        return text

    def scalar(self, event: Any) -> Scalar:
        text = self.text(event)
        tag = event.tag if event.tag != "!" else None
        if not event.implicit[0] and (not tag or _KINDS.get(tag) is str):
            return text
        try:
            value = resolve(text)
        except ValueError as error:
            self.fail(event, str(error), "quote it if it is text")
        if tag:
            self.check_tag(event, type(value))
        return value

    def check_tag(self, event: Any, kind: type) -> None:
        """Reject a tag, unless it names the kind that the value has without it."""
        tag = event.tag
        if not tag or tag == "!" or _KINDS.get(tag) is kind:
            return
        short = _short(tag.replace("tag:yaml.org,2002:", "!!"))
        if tag in _KINDS:
            self.fail(event, f"tag {short} does not match its value", "remove the tag")
        self.fail(event, f"tag ({short}) is not supported by Kestra", "write plain data, or quote the text")

    def fail(self, event: Any, message: str, hint: str) -> NoReturn:
        mark = event.start_mark
        raise YamlError(message, file=self.document.file, line=mark.line + 1, column=mark.column + 1, hint=hint)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}..."


def _is_nothing(event: Any) -> bool:
    return isinstance(event, events.ScalarEvent) and bool(event.start_mark.index == event.end_mark.index)  # type: ignore[union-attr]
