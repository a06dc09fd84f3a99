"""The library's copy of Kestra's facts: complete in itself, in order, and without prose."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl.catalog import facts
from kestra_dsl.catalog.kinds import Kind, parse_kind
from kestra_dsl.catalog.names import snake
from kestra_dsl.catalog.versions import fact_versions
from kestra_dsl.codegen.replacements import REPLACED_PROPERTIES, REPLACED_TYPES

_FOLDER = Path(facts.__file__).parent
_FILES = sorted(_FOLDER.glob("*.json"))
_NO_TYPES = ("artifacts", "expressions")
_ALL: dict[str, Any] = {**facts.types(), **facts.nested()}
_VERSIONS = [*fact_versions()]
_NAMES = {"text", "bool", "int", "number", "duration", "datetime", "date", "time", "data"}
_NAMES |= {"list", "map", "enum", "node", "base", "task", "union"}

every_file = pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)


def _kinds(java: str) -> list[Kind]:
    return [kind for entry in _ALL[java].get("properties", {}).values() for kind in parse_kind(entry["kind"]).walk()]


@every_file
def test_no_name_stands_twice_in_a_file(path: Path) -> None:
    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        twice = [name for name, times in Counter(name for name, _ in pairs).items() if times > 1]
        assert not twice
        return dict(pairs)

    json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=unique)


@pytest.mark.parametrize("path", [path for path in _FILES if path.name != "expressions.json"], ids=lambda p: p.name)
def test_a_file_has_one_line_a_type_in_order(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    names = [json.loads("{" + line.rstrip(",") + "}") for line in lines[1:-1]]
    assert lines[0] == "{" and lines[-1] == "}"
    flat = [name for entry in names for name in entry]
    assert len(flat) == len(names) and flat == sorted(flat)


def test_no_type_stands_in_two_files() -> None:
    read = [json.loads(path.read_text(encoding="utf-8")) for path in _FILES if path.stem not in _NO_TYPES]
    assert sum(map(len, read)) == len(_ALL)


def test_kinds_are_known_and_what_they_hold_exists() -> None:
    bases = {entry["base"] for entry in _ALL.values() if "base" in entry} | {"AdditionalPlugin"}
    held: dict[str, Collection[str]] = {"node": _ALL, "base": bases}
    for java in _ALL:
        for kind in _kinds(java):
            assert kind.name in _NAMES, java
            if kind.name in held:
                assert len(kind.words) == 1 and kind.words[0] in held[kind.name], java
            if kind.name == "enum":
                assert kind.words and len(set(kind.words)) == len(kind.words), java


def test_versions_are_in_order() -> None:
    for java, known in _ALL.items():
        for versions in (known["versions"], known["known"]):
            assert versions, java
            assert versions == [version for version in _VERSIONS if version in versions], java


def test_a_type_is_in_versions_that_are_known() -> None:
    assert [java for java, known in _ALL.items() if not set(known["versions"]) <= set(known["known"])] == []


def test_the_versions_of_a_property_are_some_of_its_types_versions() -> None:
    for java, known in _ALL.items():
        for entry in known.get("properties", {}).values():
            if "versions" in entry:
                assert entry["versions"] and set(entry["versions"]) < set(known["versions"]), java


def test_what_is_required_is_a_property() -> None:
    for java, known in _ALL.items():
        assert set(known.get("required", ())) <= set(known.get("properties", {})), java


def test_python_names_of_one_type_differ() -> None:
    for java, known in _ALL.items():
        for names in (known.get("properties", {}), known.get("outputs", {})):
            assert len({snake(name) for name in names}) == len(names), java


def test_facts_carry_no_prose() -> None:
    for java, known in _ALL.items():
        for entry in (known, *known.get("properties", {}).values()):
            assert not {"description", "title", "examples"} & set(entry), java


def test_an_alias_names_one_type_and_not_the_type_itself() -> None:
    aliases = Counter(alias for known in _ALL.values() for alias in known.get("aliases", ()))
    assert not [alias for alias, times in aliases.items() if times > 1]
    assert not [java for java, known in _ALL.items() if java in known.get("aliases", ())]


def test_an_alias_that_is_a_type_of_its_own_is_one_that_was_replaced() -> None:
    for java, known in _ALL.items():
        for alias in known.get("aliases", ()):
            if alias in _ALL and alias != java:
                assert _ALL[alias]["replacedBy"] == java


def test_what_replaces_a_type_exists() -> None:
    for java, known in _ALL.items():
        for word in known.get("replacedBy", "").split():
            if word.startswith("io.kestra."):
                assert word in facts.types(), f"{java} is said to be replaced by {word}"


@pytest.mark.parametrize("java", REPLACED_TYPES)
def test_a_note_about_a_type_is_in_the_facts(java: str) -> None:
    assert _ALL[java]["replacedBy"] == REPLACED_TYPES[java]


@pytest.mark.parametrize(("java", "name"), REPLACED_PROPERTIES)
def test_a_note_about_a_property_is_in_the_facts(java: str, name: str) -> None:
    note = REPLACED_PROPERTIES[java, name]
    places = [java] if java != "*" else list(_ALL)
    assert any(_ALL[place].get("properties", {}).get(name, {}).get("replacedBy") == note for place in places)


def test_expressions_are_known_for_each_version() -> None:
    known = facts.expressions()
    assert set(known) == {"functions", "filters", "tests", "operators"}
    for group in ("functions", "filters", "tests"):
        assert known[group]
        for entry in known[group].values():
            assert entry["versions"] == [version for version in _VERSIONS if version in entry["versions"]] != []
