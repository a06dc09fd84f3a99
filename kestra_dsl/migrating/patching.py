"""Edits of a YAML document: what changed between two versions of its data, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, NamedTuple

import yaml

from kestra_dsl.migrating.lines import Entry, Lines, compose
from kestra_dsl.migrating.moving import Original, holds_task, item_lines, originals_of, parsed_item
from kestra_dsl.yaml import emit

__all__ = ["Edit", "patched"]


class Edit(NamedTuple):
    """One change in a document."""

    line: int
    """In the old document, from 1."""
    path: tuple[str | int, ...]
    kind: str
    """``added``, ``removed``, ``changed`` or ``renamed``."""
    old: Any = None
    new: Any = None


class _Moved(NamedTuple):
    """A line of the document whose indentation is replaced."""

    lead: str
    line: int


class _Replacement(NamedTuple):
    """Lines from ``start`` to before ``end``, and what replaces them."""

    start: int
    end: int
    lines: Sequence[str | _Moved]


def patched(
    text: str, old: Mapping[str, Any], new: Mapping[str, Any], gone: Collection[tuple[str, str]] = ()
) -> tuple[str, list[Edit]]:
    """The document with the changes between two versions of its data.

    Args:
        text: The document.
        old: Its data as the library renders it for the old version.
        new: The same for the new version.
        gone: Old names of types and properties that the new version rejects, each with today's.

    Returns:
        The text, whose other lines are as they were, and each change.
    """
    root = compose(text)
    if not isinstance(root, yaml.MappingNode):
        return text, []
    patcher = _Patcher(text, frozenset(gone), originals_of(Lines(text), root, old))
    patcher.mapping(root, old, new, ())
    return patcher.result(), sorted(patcher.edits, key=lambda edit: edit.line)


class _Patcher:
    def __init__(self, text: str, gone: frozenset[tuple[str, str]], originals: Mapping[str, Original]) -> None:
        self.gone = gone
        self.originals = originals
        self.source = Lines(text)
        self.edits: list[Edit] = []
        self._replaced: list[_Replacement] = []
        self._spans: dict[int, list[tuple[int, int, str]]] = {}

    def result(self) -> str:
        lines = [*self.source.lines]
        for number, spans in self._spans.items():
            for start, end, text in sorted(spans, reverse=True):
                lines[number] = lines[number][:start] + text + lines[number][end:]
        edited = [*lines]
        in_order = sorted(enumerate(self._replaced), key=lambda each: (each[1].start, each[1].end, each[0]))
        for _, one in reversed(in_order):  # of two insertions in one place, the inner one was made first
            lines[one.start : one.end] = [
                part if isinstance(part, str) else part.lead + edited[part.line].lstrip() for part in one.lines
            ]
        return self.source.end.join(lines)

    # Mappings

    def mapping(
        self, node: yaml.MappingNode, old: Mapping[str, Any], new: Mapping[str, Any], path: tuple[str | int, ...]
    ) -> None:
        entries = {str(key.value): (key, value) for key, value in node.value}
        names = _today(entries, old)
        if node.flow_style:
            self._flow(node, old, new, path)
            return
        removed = [key for key in old if key not in new]
        added = [key for key in new if key not in old]
        implied = [key for key in new if key in old and key not in names]  # the model has it, the document has not
        renamed = _renamed(removed, [*added, *implied], old, new)
        for key in removed:
            if key not in renamed and key in names:
                self._remove(*entries[names[key]], old[key], (*path, key))
        for key in old:
            if key not in names:
                continue
            name, value = entries[names[key]]
            target = renamed.get(key, key if key in new else None)
            if target is None:
                continue
            if names[key] != target and (key != target or (names[key], target) in self.gone):
                self._rename(name, target, (*path, key))
            if old[key] != new[target] or not isinstance(value, yaml.ScalarNode):
                self.value(name, value, old[key], new[target], (*path, target))
            elif target == "type" and (value.value, new[target]) in self.gone:
                self._scalar(value, value.value, new[target], (*path, target))
        for key in added:
            if key not in renamed.values():
                self._add(names, entries, new, key, path)

    def _flow(self, node: yaml.Node, old: Any, new: Any, path: tuple[str | int, ...]) -> None:
        """A collection in braces or brackets is written again as a whole."""
        if old != new:
            self._span(node, json.dumps(new, ensure_ascii=False))
            self.edits.append(Edit(node.start_mark.line + 1, path, "changed", old, new))

    def _remove(self, key: yaml.Node, value: yaml.Node, old: Any, path: tuple[str | int, ...]) -> None:
        entry = self.source.entry(key, value)
        first = self.source.lines[entry.line]
        rest: list[str | _Moved] = []
        if first[: entry.column].strip():  # behind the dash of an item: the next key moves there
            following = self.source.lines[entry.end] if entry.end < len(self.source.lines) else ""
            rest = [_Moved(first[: entry.column], entry.end)] if following.strip() else []
            above = self._comments(value, Entry(entry.line, len(first) - len(first.lstrip()), entry.end))
            self._replace(entry.line, entry.end + 1 if rest else entry.end, [*above, *rest])
        else:
            self._replace(entry.line, entry.end, self._comments(value, entry))
        self.edits.append(Edit(entry.line + 1, path, "removed", old))

    def _rename(self, key: yaml.Node, name: str, path: tuple[str | int, ...]) -> None:
        self._span(key, name)
        self.edits.append(Edit(key.start_mark.line + 1, path, "renamed", key.value, name))

    def _add(
        self,
        names: Mapping[str, str],
        entries: Mapping[str, tuple[yaml.Node, yaml.Node]],
        new: Mapping[str, Any],
        key: str,
        path: tuple[str | int, ...],
    ) -> None:
        order = [*new]
        before = next((name for name in reversed(order[: order.index(key)]) if name in names), None)
        anchor = entries[names[before]] if before is not None else next(iter(entries.values()))
        entry = self.source.entry(*anchor)
        lines = _indented(emit({key: new[key]}), " " * entry.column)
        self._replace(entry.end, entry.end, lines)
        self.edits.append(Edit(entry.line + 1, (*path, key), "added", None, new[key]))

    # Values

    def value(self, key: yaml.Node, node: yaml.Node, old: Any, new: Any, path: tuple[str | int, ...]) -> None:
        if isinstance(node, yaml.MappingNode) and isinstance(old, dict) and isinstance(new, dict):
            self.mapping(node, old, new, path)
        elif isinstance(node, yaml.SequenceNode) and isinstance(old, list) and isinstance(new, list):
            self._sequence(node, old, new, path)
        elif isinstance(node, yaml.ScalarNode) and isinstance(new, (str, int, float, bool)):
            self._scalar(node, old, new, path)
        elif old != new:
            entry = self.source.entry(key, node)
            lines = _indented(emit({str(path[-1]): new}), " " * entry.column)
            lead = self.source.lines[entry.line][: entry.column]
            lines[0] = lead + lines[0].lstrip()
            column = len(lead) - len(lead.lstrip())
            kept = self._comments(node, Entry(entry.line, column if lead.strip() else entry.column, entry.end), lines)
            self._replace(entry.line, entry.end, [*kept, *lines])
            self.edits.append(Edit(entry.line + 1, path, "changed", old, new))

    def _scalar(self, node: yaml.ScalarNode, old: Any, new: Any, path: tuple[str | int, ...]) -> None:
        line = node.start_mark.line
        self.edits.append(Edit(line + 1, path, "changed", old, new))
        if node.style in ("|", ">"):
            self._block_scalar(node, str(old), str(new))
            return
        emitted = emit({"k": new}).removeprefix("k: ").rstrip("\n")
        if isinstance(new, str) and node.style == "'" and "\n" not in new:
            emitted = "'" + new.replace("'", "''") + "'"
        elif isinstance(new, str) and not node.style and _is_plain(new):
            emitted = new
        elif isinstance(new, str) and (node.style == '"' or "\n" in emitted):
            emitted = json.dumps(new, ensure_ascii=False)
        self._span(node, emitted)

    def _block_scalar(self, node: yaml.ScalarNode, old: str, new: str) -> None:
        first = node.start_mark.line
        following = self.source.lines[first + 1 :]
        filled = next((text for text in following if text.strip()), "")
        indent = filled[: len(filled) - len(filled.lstrip())]
        end = first + 1
        for number in range(first + 1, len(self.source.lines)):
            text = self.source.lines[number]
            if text.strip() and not text.startswith(indent):
                break
            if text.strip():
                end = number + 1
        if node.style == "|":  # blanks at its end are part of it
            end = max(end, first + 1 + len(old.rstrip("\n").split("\n")))
        body = new.rstrip("\n").split("\n")
        before = self.source.lines[first + 1 : end]
        blank = [line if not line.strip() else "" for line in before] if len(before) == len(body) else [""] * len(body)
        edited = [indent + line if line else empty for line, empty in zip(body, blank, strict=True)]
        self._replace(first + 1, end, edited)
        if node.style == ">":  # a folded text that has changed is a literal one: it can be seen what changed
            ends = len(new) - len(new.rstrip("\n"))
            column = node.start_mark.column
            rest = self.source.lines[first][column:].partition(" ")
            chomp = "" if ends == 1 else "-" if ends == 0 else "+"
            self._spans.setdefault(first, []).append((column, column + len(rest[0]), f"|{chomp}"))

    def _sequence(self, node: yaml.SequenceNode, old: list[Any], new: list[Any], path: tuple[str | int, ...]) -> None:
        if node.flow_style or len(node.value) != len(old):
            self._flow(node, old, new, path)
            return
        matcher = SequenceMatcher(
            None, [_identity(one) for one in old], [_identity(one) for one in new], autojunk=False
        )
        for tag, start, end, other_start, other_end in matcher.get_opcodes():
            if tag == "equal":
                for place, other in zip(range(start, end), range(other_start, other_end), strict=True):
                    self._item(node.value[place], old[place], new[other], (*path, place))
                continue
            if tag == "replace" and end - start == other_end - other_start:
                for place, other in zip(range(start, end), range(other_start, other_end), strict=True):
                    self._replaced_item(node.value[place], old[place], new[other], (*path, place))
                continue
            for place in range(start, end):
                entry = self.source.item(node.value[place])
                moves = any(_moves(old[place], one) for one in new[other_start:other_end])
                kept = [] if moves else self._comments(node.value[place], entry)
                self._replace(self._comments_above(entry.line) if moves else entry.line, entry.end, kept)
                self.edits.append(Edit(entry.line + 1, (*path, place), "removed", old[place]))
            if other_end > other_start:
                near = self.source.item(node.value[max(0, min(end, len(old)) - 1)])
                at = near.end if end > 0 else near.line
                self._replace(at, at, self._items(new[other_start:other_end], near.column))
                for place in range(other_start, other_end):
                    self.edits.append(Edit(near.line + 1, (*path, place), "added", None, new[place]))

    def _item(self, node: yaml.Node, old: Any, new: Any, path: tuple[str | int, ...]) -> None:
        if isinstance(node, yaml.MappingNode) and isinstance(old, dict) and isinstance(new, dict):
            self.mapping(node, old, new, path)
        elif isinstance(node, yaml.SequenceNode) and isinstance(old, list) and isinstance(new, list):
            self._sequence(node, old, new, path)
        elif old == new:
            return
        elif isinstance(node, yaml.ScalarNode) and isinstance(new, (str, int, float, bool)):
            self._scalar(node, old, new, path)
        else:
            entry = self.source.item(node)
            lines = self._items([new], entry.column)
            self._replace(entry.line, entry.end, [*self._comments(node, entry, lines), *lines])
            self.edits.append(Edit(entry.line + 1, path, "changed", old, new))

    def _replaced_item(self, node: yaml.Node, old: Any, new: Any, path: tuple[str | int, ...]) -> None:
        """Replace an item by another: if the other contains it, it moves there unchanged."""
        if not _moves(old, new):
            self._item(node, old, new, path)
            return
        entry = self.source.item(node)
        lines = self._items([new], entry.column)
        self._replace(self._comments_above(entry.line), entry.end, [*self._comments(node, entry, lines), *lines])
        self.edits.append(Edit(entry.line + 1, path, "changed", old, new))

    def _comments_above(self, line: int) -> int:
        """The first of the lines with comments above a line, which move along with what is below them."""
        while line > 0 and self.source.lines[line - 1].strip().startswith("#"):
            line -= 1
        return line

    def _comments(self, node: yaml.Node, entry: Entry, lines: Sequence[str] = ()) -> list[str]:
        """The comments of replaced lines that the new lines lack."""
        return [comment for comment in self.source.comments(node, entry) if not _is_in(comment, lines)]

    def _items(self, values: list[Any], column: int) -> list[str]:
        """The lines of some items, whose dashes are in one column."""
        lines = [line for value in values for line in item_lines(value, self.originals, self._moved)]
        return [" " * column + line if line.strip() else line for line in lines]

    def _moved(self, original: Original, new: Mapping[str, Any]) -> list[str] | None:
        """A task of the document with other data, in the lines that it has."""
        item = parsed_item(original.lines)
        if item is None:
            return None
        others = {id_: one for id_, one in self.originals.items() if one is not original}
        patcher = _Patcher("\n".join(original.lines), self.gone, others)
        patcher._item(item, original.data, new, ())
        return patcher.result().split("\n")

    # Text

    def _span(self, node: yaml.Node, text: str) -> None:
        start, end = node.start_mark, node.end_mark
        if start.line == end.line:
            self._spans.setdefault(start.line, []).append((start.column, end.column, text))
            return
        lines = self.source.lines
        self._replace(
            start.line, end.line + 1, [lines[start.line][: start.column] + text + lines[end.line][end.column :]]
        )

    def _replace(self, start: int, end: int, lines: Sequence[str | _Moved]) -> None:
        self._replaced.append(_Replacement(start, end, lines))


def _today(entries: Mapping[str, Any], old: Mapping[str, Any]) -> dict[str, str]:
    """The keys of the data to those of the document, which may be older names."""
    names = {key: key for key in old if key in entries}
    missing = [key for key in old if key not in entries]
    others = [key for key in entries if key not in old]
    if len(missing) == len(others) == 1:
        names[missing[0]] = others[0]
    else:
        for key in missing:
            near = [other for other in others if other.lower() in key.lower() or key.lower() in other.lower()]
            if len(near) == 1:
                names[key] = near[0]
    return {key: names[key] for key in old if key in names}


def _renamed(
    removed: Sequence[str], added: Sequence[str], old: Mapping[str, Any], new: Mapping[str, Any]
) -> dict[str, str]:
    """Removed keys to the added ones that took their values."""
    found: dict[str, str] = {}
    for key in removed:
        match = next((other for other in added if other not in found.values() and old[key] == new[other]), None)
        if match is not None:
            found[key] = match
    return found


def _moves(old: Any, new: Any) -> bool:
    """Whether a task is inside its replacement."""
    id_ = old.get("id") if isinstance(old, Mapping) else None
    return id_ is not None and isinstance(new, Mapping) and new.get("id") != id_ and holds_task(new, id_)


def _identity(value: Any) -> str:
    if isinstance(value, Mapping) and isinstance(value.get("id"), str):
        return f"id:{value['id']}"
    return json.dumps(value, sort_keys=True, default=str)


def _is_in(comment: str, lines: Sequence[str]) -> bool:
    return any(line.endswith(comment.strip()) for line in lines)


def _is_plain(text: str) -> bool:
    """Whether a text needs no quotes."""
    try:
        return bool(yaml.safe_load(f"k: {text}") == {"k": text})
    except yaml.YAMLError:
        return False


def _indented(text: str, indent: str) -> list[str]:
    return [indent + line if line.strip() else line for line in text.rstrip("\n").split("\n")]
