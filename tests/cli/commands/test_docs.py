"""``kdsl docs`` as a person calls it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from kestra_dsl.catalog.facts import types

Kdsl = Callable[..., Any]


def test_a_type_is_shown_with_its_import_properties_and_outputs(kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    result = kdsl("docs", "postgresql.CopyIn")
    assert result.code == 0
    lines = result.out.splitlines()
    assert lines[:3] == [
        "io.kestra.plugin.jdbc.postgresql.CopyIn (task)",
        "from kestra_dsl.plugins.jdbc.postgresql import CopyIn",
        "In Kestra 1.3, 2.0. From plugin-jdbc 1.15.5. No schema data for 1.1.",
    ]
    assert lines[3] == "https://kestra.io/plugins/plugin-jdbc"
    assert "  columns           list of text, or an expression." in lines
    told_as_one = " ".join(result.out.split())
    assert "`outputs.extract.uri`. Text, or an expression. Required. Kestra's name: from." in told_as_one
    assert "TEXT, CSV or BINARY, or an expression. Default: TEXT." in told_as_one
    assert "Properties of every task" in lines
    assert lines[-2:] == ["Outputs", "  row_count  whole number. Kestra's name: rowCount."]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("SELECT", "from kestra_dsl.inputs import Select"),
        ("retries.Constant", "from kestra_dsl.retries import Constant"),
        ("runner.Process", "(task runner)"),
        ("condition.Weekend", "In Kestra 1.1, 1.3. Use when of the trigger (2.0)."),
        ("log.Log", "Also called io.kestra.core.tasks.log.Log."),
        ("jdbc.access.Query", "Deprecated. Use fetch_type='FETCH'."),
        ("flow.Dag", "In Kestra 2.0."),
    ],
)
def test_all_sorts_of_types_have_docs(name: str, told: str, kdsl: Kdsl) -> None:
    shown = " ".join(kdsl("docs", name).out.split())
    assert told in shown


def test_no_line_is_wider_than_the_terminal(kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    lines = kdsl("docs", "postgresql.CopyIn").out.splitlines()
    assert max(map(len, lines)) <= 80


def test_json_holds_it_all(kdsl: Kdsl) -> None:
    entry = json.loads(kdsl("docs", "postgresql.CopyIn", "--format", "json").out)
    assert entry["import"] == "from kestra_dsl.plugins.jdbc.postgresql import CopyIn"
    assert entry["outputs"] == [{"name": "row_count", "kestra_name": "rowCount", "kind": "whole number"}]
    (required,) = [each for each in entry["properties"] if each["name"] == "from_"]
    assert required["kestra_name"] == "from" and required["required"]


@pytest.mark.parametrize(
    ("name", "told"), [("Upload", "types match"), ("CopyInn", "did you mean"), ("?", "unknown type")]
)
def test_what_is_no_single_type_is_bad_use(name: str, told: str, kdsl: Kdsl) -> None:
    shown = kdsl("docs", name)
    assert shown.code == 2
    assert told in shown.err


def test_a_type_of_the_enterprise_edition_says_so(kdsl: Kdsl) -> None:
    assert "From plugin-kestra 1.11.4. Needs the Enterprise Edition." in kdsl("docs", "kestra.ee.assets.Set").out


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("io.kestra.plugin.ee.aws.runner.Batch", "plugins of Kestra's Enterprise Edition are not public"),
        ("io.kestra.plugin.slack.app.chats.PostMessage", "the source of slack.app is not public"),
        ("io.kestra.plugin.ee", "plugins of Kestra's Enterprise Edition are not public"),
        ("slack.app", "the source of slack.app is not public"),
    ],
)
def test_a_type_without_a_class_says_why(name: str, reason: str, kdsl: Kdsl) -> None:
    shown = kdsl("docs", name)
    assert shown.code == 2
    assert f"{reason}, so the type stays generic; `kdsl codegen --server`" in " ".join(shown.err.split())


@pytest.mark.parametrize("name", ["aws.s3", "io.kestra.plugin.aws.s3", "kestra_dsl.plugins.aws.s3"])
def test_a_package_lists_its_types(name: str, kdsl: Kdsl) -> None:
    lines = kdsl("docs", name).out.splitlines()
    assert "io.kestra.plugin.aws.s3.Upload" in lines
    assert all(line.startswith("io.kestra.plugin.aws.s3.") for line in lines)


@pytest.mark.parametrize("name", ["inputs", "kestra_dsl.inputs"])
def test_a_package_without_a_package_of_kestra_lists_its_classes(name: str, kdsl: Kdsl) -> None:
    lines = kdsl("docs", name).out.splitlines()
    assert {"kestra_dsl.inputs.Select", "kestra_dsl.inputs.String"} <= {*lines}
    assert all(line.startswith("kestra_dsl.inputs.") for line in lines)
    assert "(input)" in kdsl("docs", lines[0]).out


def test_types_are_found_by_words_in_their_names_properties_and_outputs(kdsl: Kdsl) -> None:
    assert kdsl("docs", "--search", "s3", "upload").out.splitlines()[0] == "io.kestra.plugin.aws.s3.Upload"
    assert "io.kestra.plugin.jdbc.postgresql.CopyIn" in kdsl("docs", "--search", "force_not_null").out
    missing = kdsl("docs", "--search", "zzzzzz")
    assert missing.code == 2 and "no type has zzzzzz" in missing.err


def test_two_types_are_bad_use(kdsl: Kdsl) -> None:
    shown = kdsl("docs", "aws.s3", "gcp")
    assert shown.code == 2 and "--search" in shown.err


def test_a_type_of_an_unknown_plugin_says_why(kdsl: Kdsl) -> None:
    shown = " ".join(kdsl("docs", "io.kestra.plugin.nosuch.Run").err.split())
    assert "the library has no data about the plugin 'nosuch'" in shown
    assert "`kdsl codegen --server`" in shown
    assert "has no data" not in kdsl("docs", "io.kestra.plugin.aws.Nope").err


def test_coverage_counts_the_types_of_the_facts(kdsl: Kdsl) -> None:
    found = json.loads(kdsl("docs", "--coverage", "--format", "json").out)
    assert sum(found["kinds"].values()) == len(types())
    assert found["kinds"]["task"] == sum(entry["kind"] == "task" for entry in types().values())
    assert found["versions"]["2.0"] == sum("2.0" in entry["versions"] for entry in types().values())
    assert f"{len(types()):,} types of Kestra and {found['families']} plugin families" in kdsl("docs", "--coverage").out
    assert "azure" in found["uncertain"]


@pytest.mark.parametrize("arguments", [(), ("--coverage", "Log"), ("--search",)])
def test_docs_needs_one_name_or_a_search(arguments: tuple[str, ...], kdsl: Kdsl) -> None:
    assert kdsl("docs", *arguments).code == 2


@pytest.mark.parametrize("name", ["Flow", "kestra_dsl.Flow", "io.kestra.core.models.flows.Flow"])
def test_a_flow_has_a_reference_too(name: str, kdsl: Kdsl) -> None:
    lines = kdsl("docs", name).out.splitlines()
    assert lines[:2] == ["io.kestra.core.models.flows.Flow (flow)", "from kestra_dsl import Flow"]
    assert {"tasks", "inputs", "triggers", "finally_"} <= {line.split()[0] for line in lines if line.startswith("  ")}
    assert kdsl("docs", "trigger.Flow").out.startswith("io.kestra.plugin.core.trigger.Flow (trigger)")
