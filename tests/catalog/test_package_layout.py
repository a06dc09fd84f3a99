"""Where a Java type lives in Python, and that no two want the same place."""

from __future__ import annotations

from typing import Any

import pytest

from kestra_dsl.catalog.package_layout import ClassPath, PackageLayout
from kestra_dsl.errors import SchemaError

_CORE = "io.kestra.core.models."


def _nothing(*names: str, **facts: Any) -> dict[str, Any]:
    return {name: {"kind": "nested", "versions": ["1.3"], "known": ["1.3"], **facts} for name in names}


@pytest.mark.parametrize(
    ("java", "package", "name", "module"),
    [
        ("io.kestra.plugin.jdbc.postgresql.CopyIn", "plugins.jdbc.postgresql", "CopyIn", "_copy_in"),
        ("io.kestra.plugin.serdes.json.IonToJson", "plugins.serdes.json", "IonToJson", "_ion_to_json"),
        ("io.kestra.plugin.core.flow.If", "plugins.core.flow", "If", "_if"),
        ("io.kestra.plugin.core.debug.Return", "plugins.core.debug", "Return", "_return"),
        ("io.kestra.plugin.ai.agent.AIAgent", "plugins.ai.agent", "AIAgent", "_ai_agent"),
        ("io.kestra.core.tasks.scripts.Bash", "plugins.core.tasks.scripts", "Bash", "_bash"),
    ],
)
def test_a_type_lives_in_its_own_package(java: str, package: str, name: str, module: str) -> None:
    path = PackageLayout(_nothing(java), {}).classes[java]
    assert path == ClassPath(f"kestra_dsl.{package}", name)
    assert path.module == f"kestra_dsl.{package}.{module}"


@pytest.mark.parametrize(
    ("java", "place"),
    [
        (_CORE + "flows.input.StringInput", "inputs.String"),
        (_CORE + "flows.input.URIInput", "inputs.Uri"),
        (_CORE + "flows.input.ValueOption-ValueOptionObject", "models.ValueOptionObject"),
        (_CORE + "tasks.retrys.Constant", "retries.Constant"),
        (_CORE + "Label", "models.Label"),
        (_CORE + "executions.statistics.Flow", "models.CountedFlow"),
        ("com.google.cloud.storage.Cors-Origin", "models.CorsOrigin"),
        ("io.kestra.plugin.core.flow.Dag-DagTask", "plugins.core.flow.DagTask"),
        ("io.kestra.plugin.core.trigger.Flow-Filter", "plugins.core.trigger.FlowFilter"),
        ("io.kestra.plugin.gcp.bigquery.AbstractLoad-CsvOptions", "plugins.gcp.bigquery.LoadCsvOptions"),
    ],
)
def test_a_part_lives_where_a_user_looks_for_it(java: str, place: str) -> None:
    path = PackageLayout({}, _nothing(java)).classes[java]
    assert f"{path.package}.{path.name}" == f"kestra_dsl.{place}"


def test_the_packages_of_a_user_have_their_own_root() -> None:
    java = "io.kestra.plugin.jdbc.postgresql.CopyIn"
    layout = PackageLayout(_nothing(java), {}, "acme.kestra")
    assert layout.classes[java] == ClassPath("acme.kestra.jdbc.postgresql", "CopyIn")


def test_a_base_lives_in_the_package_that_its_members_share() -> None:
    members = _nothing("io.kestra.plugin.ai.tool.One", "io.kestra.plugin.ai.tool.Two", base="Tool")
    assert PackageLayout(members, {}).bases["Tool"] == ClassPath("kestra_dsl.plugins.ai.tool", "Tool")
    apart = {**members, **_nothing("io.kestra.plugin.ai.memory.Three", base="Tool")}
    assert PackageLayout(apart, {}).bases["Tool"] == ClassPath("kestra_dsl.plugins.ai", "Tool")


@pytest.mark.parametrize(
    ("types", "nested"),
    [
        (("io.kestra.plugin.a.HttpGet", "io.kestra.plugin.a.HTTPGet"), ()),
        (("io.kestra.plugin.a.FlowFilter",), ("io.kestra.plugin.a.Flow-Filter",)),
        ((), ("com.one.Label", _CORE + "Label")),
        ((), ("io.kestra.plugin.a.Load-Options", "io.kestra.plugin.a.AbstractLoad-Options")),
    ],
)
def test_two_types_that_want_one_place_are_refused(types: tuple[str, ...], nested: tuple[str, ...]) -> None:
    with pytest.raises(SchemaError, match="would both be kestra_dsl"):
        PackageLayout(_nothing(*types), _nothing(*nested))


def test_a_type_that_wants_the_place_of_a_base_is_refused() -> None:
    types = _nothing("io.kestra.plugin.ai.tool.One", base="Tool") | _nothing("io.kestra.plugin.ai.tool.Tool")
    with pytest.raises(SchemaError, match="would both be kestra_dsl"):
        PackageLayout(types, {})
