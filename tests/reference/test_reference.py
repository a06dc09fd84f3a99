"""What the library tells of a type, and how types are named."""

from __future__ import annotations

from typing import Any

import pytest

from kestra_dsl.catalog.facts import nested, types
from kestra_dsl.catalog.kinds import parse_kind
from kestra_dsl.core.class_facts import property_facts
from kestra_dsl.errors import UsageError
from kestra_dsl.reference import PropertyReference, reference, type_named
from kestra_dsl.reference.kind_text import is_rendered, kind_text
from tests.plugins.each import each_of_a_package

COPY_IN = "io.kestra.plugin.jdbc.postgresql.CopyIn"


def one(type_: str, name: str) -> PropertyReference:
    (found,) = [each for each in reference(type_).properties if each.name == name]
    return found


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        (COPY_IN, COPY_IN),
        ("CopyIn", COPY_IN),
        ("postgresql.CopyIn", COPY_IN),
        ("kestra_dsl.plugins.jdbc.postgresql.CopyIn", COPY_IN),
        ("copyin", COPY_IN),
        ("io.kestra.core.tasks.log.Log", "io.kestra.plugin.core.log.Log"),
        ("WaitFor", "io.kestra.plugin.core.flow.LoopUntil"),
        ("SELECT", "io.kestra.core.models.flows.input.SelectInput"),
        ("inputs.Select", "io.kestra.core.models.flows.input.SelectInput"),
        ("constant", "io.kestra.core.models.tasks.retrys.Constant"),
        ("runner.Process", "io.kestra.plugin.core.runner.Process"),
        ("condition.Weekend", "io.kestra.plugin.core.condition.Weekend"),
        ("DagTask", "io.kestra.plugin.core.flow.Dag-DagTask"),
    ],
)
def test_a_type_has_many_names(name: str, type_: str) -> None:
    assert type_named(name) == type_


def test_an_end_that_several_types_have_is_refused_with_them() -> None:
    with pytest.raises(UsageError) as raised:
        type_named("Upload")
    assert "io.kestra.plugin.gcp.gcs.Upload" in raised.value.message
    assert "io.kestra.plugin.fs.sftp.Upload" in raised.value.message


def test_a_slip_is_answered_with_the_nearest_type() -> None:
    with pytest.raises(UsageError) as raised:
        type_named("CopyInn")
    assert "CopyIn?" in (raised.value.hint or "") or "CopyIn or" in (raised.value.hint or "")


@each_of_a_package(sorted({*types(), *nested()}))
def test_every_type_is_described_in_full_and_its_import_works(type_: str) -> None:
    known = reference(type_)
    assert known.name == type_
    scope: dict[str, object] = {}
    exec(known.import_line, scope)
    cls: Any = scope[known.class_name]
    in_some_version = {name for name in cls.model_fields if property_facts(cls, name).versions or not known.versions}
    assert {each.name for each in known.properties} == in_some_version
    facts = {**types(), **nested()}[type_]
    own = {each.kestra_name for each in known.properties if not each.common}
    assert set(facts.get("properties", {})) <= own
    assert all(each.kind for each in known.properties)


def test_a_property_says_what_the_facts_say() -> None:
    required = one(COPY_IN, "from_")
    assert (required.kestra_name, required.required, required.dynamic) == ("from", True, True)
    assert one(COPY_IN, "format").kind == "TEXT, CSV or BINARY"
    assert one(COPY_IN, "format").default == "TEXT"
    assert one(COPY_IN, "timeout").common
    assert not one(COPY_IN, "description").dynamic
    fetch = one("io.kestra.plugin.jdbc.access.Query", "fetch")
    assert (fetch.deprecated, fetch.replaced_by) == (True, "fetch_type='FETCH'")
    assert one("io.kestra.plugin.core.flow.Dag", "on_child_failure").versions == ("2.0",)
    assert one("io.kestra.plugin.core.log.Log", "worker_selector").versions == ("2.0",)


def test_a_property_says_its_name_in_versions_that_renamed_it() -> None:
    assert one("models.Check", "condition").renamed["2.0"] == "when"
    assert one("models.Check", "when").renamed["1.3"] == "condition"
    assert one("core.flow.Pause", "delay").renamed["2.0"] == "pauseDuration"
    assert one("core.flow.Pause", "pause_duration").renamed == {}


def test_a_type_says_its_versions_names_and_outputs() -> None:
    loop = reference("flow.ForEach")
    assert (loop.versions, loop.known, loop.replaced_by) == (
        ("1.1", "1.3"),
        ("1.1", "1.3", "2.0"),
        "io.kestra.plugin.core.flow.Loop (2.0)",
    )
    assert reference("SELECT").type == "SELECT"
    assert reference("SELECT").role == "input"
    assert reference(COPY_IN).outputs == {"row_count": ("rowCount", "whole number")}
    assert "io.kestra.core.tasks.log.Log" in reference("log.Log").aliases


@pytest.mark.parametrize(
    ("kind", "words", "rendered"),
    [
        ("text~", "text", True),
        ("bool", "true or false", False),
        ("list(map(data))", "list of mapping of names to any data", False),
        ("list(text~)", "list of text", True),
        ("list(text|int)", "list of (text, or whole number)", False),
        ("enum(A)", "A", False),
        ("enum(A,B,C)~", "A, B or C", True),
        ("node(x.Y)|text", "Why, or text", False),
        ("base(Retry)", "Retry", False),
        ("duration~", "duration", True),
    ],
)
def test_a_kind_has_words(kind: str, words: str, rendered: bool) -> None:
    assert kind_text(parse_kind(kind), {"x.Y": "Why"}) == words
    assert is_rendered(parse_kind(kind)) is rendered
