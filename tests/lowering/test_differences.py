"""Every difference between the Kestra versions is lowered, or refused with what to do instead."""

from collections.abc import Iterator
from typing import Any

import pytest

from kestra_dsl import Flow, Task, Trigger
from kestra_dsl.catalog.facts import nested, types
from kestra_dsl.catalog.names import camel
from kestra_dsl.catalog.versions import fact_versions, version_names, version_of
from kestra_dsl.core.flow import Flow as FlowClass
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.errors import DefinitionError
from kestra_dsl.lowering.api_tasks import API_TASKS
from kestra_dsl.lowering.conditions import LOWERED_CONDITIONS
from kestra_dsl.lowering.iterations import FOR_EACH_ITEM, NEW_LOOP, OLD_LOOPS
from kestra_dsl.lowering.local_files import LOCAL_FILES
from kestra_dsl.lowering.reasons import LEAVES_NO_TRACE, REASONS
from kestra_dsl.lowering.types import HTTP_OPTIONS

ALL = [*fact_versions()]


def short(java: str) -> str:
    return java.removeprefix("io.kestra.").removeprefix("plugin.")


def differences() -> Iterator[tuple[str, str, dict[str, Any], str]]:
    """The Java name, the property or nothing, the facts of the type, a version that lacks it."""
    for java, facts in {**types(), **nested()}.items():
        if facts.get("known") != ALL or facts["kind"] in ("chart", "datafilter"):
            continue
        for version in version_names():
            if not version_of(version).has(facts["versions"]):
                yield java, "", facts, version
                continue
            for name, about in facts.get("properties", {}).items():
                if not version_of(version).has(about.get("versions", facts["versions"])):
                    yield java, name, facts, version
    for cls in (FlowClass, BaseTask, BaseTrigger):
        for name, versions in cls._kestra.property_versions.items():
            for version in version_names():
                if not version_of(version).has(versions):
                    yield cls.__name__, camel(name), {}, version


def is_lowered(java: str, name: str, facts: dict[str, Any], version: str) -> bool:
    kind = facts.get("constant", java)
    traits = version_of(version)
    renamed = traits.renamed_properties
    if not name:
        return (
            kind in traits.renamed_types
            or java in ({*OLD_LOOPS, FOR_EACH_ITEM} if traits.has_loop else {NEW_LOOP})
            or java in LOWERED_CONDITIONS
            or (traits.has_loop and java in {*API_TASKS, LOCAL_FILES})
        )
    return (
        name in renamed.get(kind, {})
        or name in renamed.get(java.rpartition(".")[2], {})
        or name in traits.dropped_properties.get(kind, ())
        or name in traits.dropped_properties.get(java.rpartition(".")[2], ())
        or (not traits.has_flat_http_options and ".http." in java and name in ("allowFailed", "sslOptions"))
        or (not traits.has_expired_only and java.endswith(".PurgeKV") and name == "expiredOnly")
        or (java.endswith("HttpConfiguration") and name in HTTP_OPTIONS)
        or (facts.get("base") == "Input" and name == "name")
        or (java, name) in LOWERED_ELSEWHERE
    )


LOWERED_ELSEWHERE = {
    ("Flow", "pluginDefaults"),
    ("Flow", "taskDefaults"),
    ("BaseTask", "pluginDefaultsRef"),
    ("BaseTrigger", "pluginDefaultsRef"),
    ("BaseTrigger", "conditions"),
    ("BaseTrigger", "when"),
    ("io.kestra.plugin.core.trigger.Schedule", "scheduleConditions"),
}


def test_no_difference_between_the_versions_is_forgotten() -> None:
    forgotten = [
        f"{short(java)}{'.' + name if name else ''} in {version}"
        for java, name, facts, version in differences()
        if f"{short(java)}{'.' + name if name else ''}" not in {*REASONS, *LEAVES_NO_TRACE}
        if not is_lowered(java, name, facts, version)
    ]
    assert forgotten == []


def test_no_reason_is_given_for_what_every_version_has() -> None:
    known = {f"{short(java)}{'.' + name if name else ''}" for java, name, _, _ in differences()}
    assert sorted(set(REASONS) - known) == []


LACKING = [
    pytest.param(java, facts["kind"], version, id=f"{java}-{version}")
    for java, name, facts, version in differences()
    if not name and facts["kind"] in ("task", "trigger") and not is_lowered(java, name, facts, version)
]


@pytest.mark.parametrize(("java", "kind", "version"), LACKING)
def test_a_type_that_has_no_equal_is_refused_with_its_line_and_a_hint(java: str, kind: str, version: str) -> None:
    task = Task(id="t", type="io.company.X") if kind == "trigger" else Task(id="t", type=java)
    made = Trigger(id="t2", type=java) if kind == "trigger" else task
    flow = Flow(id="f", namespace="n", tasks=[task], triggers=[made] if isinstance(made, Trigger) else None)
    with pytest.raises(DefinitionError, match=f"does not exist in Kestra {version}") as caught:
        flow.to_dict(version)
    assert caught.value.origin == made.origin
    assert caught.value.hint
