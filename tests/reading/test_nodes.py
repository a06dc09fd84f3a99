"""Every class is found by its type, and what it writes is read back as the same object."""

from __future__ import annotations

from typing import Any

import pytest

from kestra_dsl.catalog.generated.classes import ALIASES, CLASSES
from kestra_dsl.core.block import detached
from kestra_dsl.core.node import Node, Part
from kestra_dsl.core.nodes import AdditionalPlugin, BaseTask, BaseTrigger, Condition, Task, TaskRunner, Trigger
from kestra_dsl.core.plain_data import unresolved
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.reading.classes import class_of, nearest_type, own_name
from kestra_dsl.reading.nodes import NodeReader
from kestra_dsl.yaml import emit, read
from tests.plugins import samples
from tests.plugins.each import each_of_a_package

_BASES: dict[str, type[Node]] = {
    "task": BaseTask, "trigger": BaseTrigger, "condition": Condition, "taskRunner": TaskRunner,
    "additional": AdditionalPlugin,
}  # fmt: skip


def base(java: str) -> type[Node]:
    """What a property that holds such a part is annotated with."""
    known = samples.ALL[java]
    if known["kind"] in _BASES:
        return samples.base_class(known["base"]) if known["kind"] == "additional" else _BASES[known["kind"]]
    return samples.base_class(known["base"]) if "constant" in known else samples.class_of(java)


def again(node: Node, expected: type[Node]) -> tuple[Node, NodeReader]:
    reader = NodeReader(read(emit(unresolved(node)), "again.yaml"), "1.3")
    with detached():
        return reader.read(expected, reader.document.data), reader


@each_of_a_package(samples.ALL)
def test_what_a_class_writes_is_read_back_as_the_same(java: str) -> None:
    for made in (samples.smallest(java), samples.fullest(java)):
        found, reader = again(made, base(java))
        assert [finding for _, finding in reader.findings] == []
        assert type(found) is type(made)
        assert unresolved(found) == unresolved(made)


@each_of_a_package(samples.TYPES)
def test_a_type_leads_to_its_class(java: str) -> None:
    assert class_of(java, base(java)) is samples.class_of(java)


@pytest.mark.parametrize("alias", ALIASES)
def test_another_name_leads_to_the_class_of_todays_name(alias: str) -> None:
    java = own_name(alias)
    assert alias != java
    assert class_of(alias, base(java)) is samples.class_of(java)


def test_a_type_of_its_own_is_no_alias() -> None:
    assert not set(ALIASES) & set(CLASSES)


@pytest.mark.parametrize(
    ("expected", "generic"), [(BaseTask, Task), (BaseTrigger, Trigger)], ids=["a task", "a trigger"]
)
def test_an_unknown_type_is_generic_and_verbatim(expected: type[Node], generic: type[Node]) -> None:
    given = {"id": "x", "type": "com.acme.Custom", "description": "ours", "someThing": {"aKey": [1, None, 2.5]}}
    reader = NodeReader(read(emit(given), "x.yaml"), "1.3")
    with detached():
        made = reader.read(expected, reader.document.data)
    assert type(made) is generic
    assert vars(made)["properties"] == {"someThing": {"aKey": [1, None, 2.5]}}
    assert unresolved(made) == given


@pytest.mark.parametrize("name", sorted(samples.LAYOUT.bases))
def test_an_unknown_kind_of_part_is_kept_verbatim(name: str) -> None:
    cls = samples.base_class(name)
    given: dict[str, Any] = {"type": "com.acme.Custom", "someThing": [1]}
    if "id" in cls.model_fields:
        given = {"id": "x", **given}
    reader = NodeReader(read(emit(given), "x.yaml"), "1.3")
    made = reader.read(cls, reader.document.data)
    assert isinstance(made, Part)
    assert isinstance(made, cls)
    assert unresolved(made) == given


def test_a_class_of_a_users_own_package_is_found_by_its_type() -> None:
    class Own(Log):
        _kestra = Log._kestra._replace(type="com.acme.flow.Own")

    assert class_of("com.acme.flow.Own", BaseTask) is Own
    assert class_of("com.acme.flow.Own", BaseTrigger) is None


@pytest.mark.parametrize(
    ("type_", "near"),
    [
        ("io.kestra.plugin.core.log.Lgo", "io.kestra.plugin.core.log.Log"),
        ("io.kestra.plugin.jdbc.postgres.CopyIn", "io.kestra.plugin.jdbc.postgresql.CopyIn"),
        ("io.kestra.plugin.postgres.CopyIn", "io.kestra.plugin.jdbc.postgresql.CopyIn"),
        ("io.kestra.plugin.scripts.runner.docker.DockerTaskRunner", "io.kestra.plugin.scripts.runner.docker.Docker"),
        ("io.kestra.plugin.fs.s3.Upload", "io.kestra.plugin.aws.s3.Upload"),
        ("io.kestra.plugin.jdbc.mssql.Query", None),
        ("com.acme.Nothing", None),
        ("Log", None),
    ],
)
def test_a_type_is_suggested_only_if_it_is_near(type_: str, near: str | None) -> None:
    assert nearest_type(type_) == near


def test_a_task_where_a_trigger_belongs_is_kept_and_found_by_the_checks_only() -> None:
    reader = NodeReader(read("id: x\ntype: io.kestra.plugin.core.log.Log\nmessage: hi\n", "x.yaml"), "1.3")
    made = reader.read(BaseTrigger, reader.document.data)
    assert type(made) is Trigger
