"""Every generated class: where it is, what it takes, what it refuses, and what it says about itself."""

from __future__ import annotations

import keyword
from collections import Counter
from importlib import import_module
from typing import Any

import pytest
from pydantic import BaseModel

from kestra_dsl import Flow, expr
from kestra_dsl.catalog.kinds import Kind
from kestra_dsl.catalog.names import snake
from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.class_facts import property_facts
from kestra_dsl.core.node import Node, Part
from kestra_dsl.core.nodes import AdditionalPlugin, BaseTask, BaseTrigger, Condition, TaskRunner
from kestra_dsl.core.plain_data import unresolved
from kestra_dsl.errors import PropertyError, UnknownOutputError
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.core.log import Log
from tests.plugins.each import each_of_a_package
from tests.plugins.samples import (
    ALL,
    LAYOUT,
    NESTED,
    TEMPLATE,
    TYPES,
    base_class,
    class_of,
    fullest,
    home,
    identity,
    kind,
    properties,
    sample,
    smallest,
)

_BASE_OF_KIND: dict[str, type[Node]] = {
    "task": BaseTask,
    "trigger": BaseTrigger,
    "condition": Condition,
    "taskRunner": TaskRunner,
    "additional": AdditionalPlugin,
    "asset": Node,
    "nested": Node,
}
_PREFIX = "io.kestra.plugin."

every_class = each_of_a_package(ALL)
every_task_and_trigger = each_of_a_package(
    java for java, known in TYPES.items() if known["kind"] in ("task", "trigger") and not known.get("openOutputs")
)


def test_every_type_that_a_flow_can_hold_is_generated() -> None:
    kinds = Counter(known["kind"] for known in TYPES.values())
    known_before = {"task": 1163, "trigger": 136, "additional": 56, "condition": 18, "taskRunner": 2, "asset": 1}
    assert Counter(known_before) <= kinds  # no import of facts loses types
    assert kinds.keys() == known_before.keys()
    assert not [java for java in TYPES if "$" in java]
    assert len(NESTED) >= 284


def test_no_two_types_share_a_class() -> None:
    assert len({class_of(java) for java in ALL}) == len(ALL)


@each_of_a_package(java for java in TYPES if java.startswith(_PREFIX))
def test_the_import_path_is_the_kestra_type(java: str) -> None:
    package, _, name = java.removeprefix(_PREFIX).rpartition(".")
    steps = [step + "_" if keyword.iskeyword(step) else step for step in package.split(".")]
    module = import_module(".".join(["kestra_dsl.plugins", *steps]))
    given = getattr(module, name)
    assert given is class_of(java)
    assert given.__name__ == name
    prefix: str = module.PREFIX
    assert prefix == _PREFIX + package


@every_class
def test_a_class_derives_from_the_base_of_its_kind(java: str) -> None:
    cls = class_of(java)
    assert issubclass(cls, _BASE_OF_KIND[ALL[java]["kind"]])
    base = ALL[java].get("base")
    if base is not None:
        assert issubclass(cls, base_class(base))


@pytest.mark.parametrize("base", LAYOUT.bases)
def test_a_base_takes_private_kinds_verbatim(base: str) -> None:
    cls = base_class(base)
    given: dict[str, Any] = {"anyThing": 1, **({"id": "x"} if "id" in cls.model_fields else {})}
    part = cls.of("io.company.Custom", given)
    assert isinstance(part, cls)
    assert unresolved(part) == {"type": "io.company.Custom", **given}


@every_class
def test_what_is_required_is_enough_and_the_type_is_written(java: str) -> None:
    known = ALL[java]
    written = unresolved(smallest(java))
    expected = {*known.get("required", ()), *known.get("requiredIn", ())}
    if "id" in identity(java):
        expected.add("id")
        assert written["id"] == "sample"
    type_ = known.get("constant") or (java if known["kind"] != "nested" else None)
    if type_ is not None:
        expected.add("type")
        assert written["type"] == type_
    assert set(written) == expected
    assert list(written)[: len({"id", "type"} & expected)] == [name for name in ("id", "type") if name in expected]


@every_class
def test_each_property_alone_is_written_under_its_kestra_name(java: str) -> None:
    cls, own = class_of(java), identity(java)
    always = set(unresolved(cls(**own)))
    for name in properties(java):
        if name == "id":
            continue
        value = sample(kind(java, name))
        written = unresolved(cls(**own, **{snake(name): value}))
        assert set(written) == always | {name}
        assert written[name] == unresolved(value)


@every_class
def test_all_properties_together_are_written_under_their_kestra_names(java: str) -> None:
    always = set(unresolved(class_of(java)(**identity(java))))
    assert set(unresolved(fullest(java))) == always | set(properties(java))


@every_class
def test_only_the_id_is_required_by_python(java: str) -> None:
    needed = {name for name, field in class_of(java).model_fields.items() if field.is_required()}
    optional = "id" in properties(java) and "id" not in ALL[java].get("needs", ())
    assert needed == (set() if optional else set(identity(java)))


@every_class
def test_an_unknown_property_is_refused_with_the_nearest_name(java: str) -> None:
    cls = class_of(java)
    names = sorted(cls.model_fields, key=lambda name: (-len(name), name))
    if not names:
        with pytest.raises(PropertyError, match=f"^.*{cls.__name__}.* has no property 'anything'"):
            cls(anything=1)
        return
    with pytest.raises(PropertyError) as caught:
        cls(**identity(java), **{names[0] + "x": "text"})
    assert f"has no property {names[0] + 'x'!r}" in caught.value.message
    assert caught.value.hint == f"did you mean {names[0]!r}?"
    assert caught.value.origin is not None and caught.value.origin.file.endswith("test_plugins_classes.py")


@every_class
def test_the_habit_of_camel_case_is_told_the_python_name(java: str) -> None:
    cls, own = class_of(java), identity(java)
    for name in properties(java):
        if name in cls.model_fields:
            continue
        with pytest.raises(PropertyError) as caught:
            cls(**own, **{name: sample(kind(java, name))})
        assert caught.value.hint == f"in Python it is {snake(name)!r}"


@every_class
def test_the_facts_of_a_type_are_known_from_its_class(java: str) -> None:
    known, own = ALL[java], class_of(java)._kestra
    assert own.type == (known.get("constant") or (java if known["kind"] != "nested" else None))
    assert own.versions == tuple(known["versions"])
    assert own.known == tuple(known["known"])
    assert set(own.required) == {snake(name) for name in known.get("required", ())}
    assert own.deprecated == known.get("deprecated", False)
    assert own.aliases == tuple(known.get("aliases", ()))
    assert own.replaced_by == known.get("replacedBy", "")


@every_class
def test_the_facts_of_each_property_are_known_from_the_class(java: str) -> None:
    known, cls = ALL[java], class_of(java)
    for name, entry in properties(java).items():
        found = property_facts(cls, snake(name))
        assert found.name == name
        assert found.versions == tuple(entry.get("versions", known["versions"]))
        assert found.known == tuple(known["known"])
        assert found.required == (name in known.get("required", ()))
        assert found.deprecated == entry.get("deprecated", False)
        assert found.replaced_by == entry.get("replacedBy", "")


def _takes_template(of: Kind) -> bool:
    if of.name == "union":
        return any(map(_takes_template, of.inner))
    return of.dynamic or of.name in ("text", "data")


def rendered(java: str) -> list[str]:
    return [name for name in properties(java) if name != "id" and _takes_template(kind(java, name))]


def not_rendered(java: str) -> list[str]:
    return [name for name in properties(java) if name != "id" and not _takes_template(kind(java, name))]


@each_of_a_package(ALL, has=rendered)
def test_a_property_that_kestra_renders_takes_a_template(java: str) -> None:
    cls, own = class_of(java), identity(java)
    for name in rendered(java):
        for given in (TEMPLATE, expr("inputs.anything")):
            assert unresolved(cls(**own, **{snake(name): given}))[name] == TEMPLATE


@each_of_a_package(ALL, has=not_rendered)
def test_a_property_that_kestra_does_not_render_refuses_a_template(java: str) -> None:
    cls, own = class_of(java), identity(java)
    taken = []
    for name in not_rendered(java):
        for given in (TEMPLATE, expr("inputs.anything")):
            try:
                cls(**own, **{snake(name): given})
            except PropertyError:
                continue
            taken.append((name, str(kind(java, name)), given))
    assert taken == []


_WRONG: dict[str, Any] = {
    "text": 1,
    "bool": "yes",
    "int": "3",
    "number": "2.5",
    "duration": "5m",
    "enum": "NO_SUCH_WORD",
    "list": "text",
    "map": ["text"],
    "node": 1,
    "base": 1,
    "task": 1,
}


def of_a_plain_kind(java: str) -> list[str]:
    return [name for name in properties(java) if name != "id" and kind(java, name).name in _WRONG]


@each_of_a_package(ALL, has=of_a_plain_kind)
def test_a_property_of_a_plain_kind_refuses_another_kind(java: str) -> None:
    cls, own = class_of(java), identity(java)
    for name in of_a_plain_kind(java):
        with pytest.raises(PropertyError, match=f"{snake(name)} is "):
            cls(**own, **{snake(name): _WRONG[kind(java, name).name]})


@every_class
def test_no_property_hides_what_its_bases_have(java: str) -> None:
    cls = class_of(java)
    fields = set(cls.model_fields)
    assert not fields & set(dir(BaseModel))
    assert not [name for name in fields if keyword.iskeyword(name)]
    own = {snake(name) for name in properties(java)}
    library = {name for base in cls.__mro__[1:] if base.__module__.startswith("kestra_dsl.") for name in vars(base)}
    assert not own & library, "a property of the library's own bases is no longer reachable"


@every_task_and_trigger
def test_outputs_are_those_of_the_facts(java: str) -> None:
    member = smallest(java)
    assert isinstance(member, (BaseTask, BaseTrigger))
    outputs = member.outputs
    expected = {snake(name): name for name in TYPES[java].get("outputs", {})}
    assert type(outputs)._kestra_names == expected
    assert not isinstance(outputs, AnyOutputs)
    if expected:
        assert set(type(outputs).__annotations__) - {"_names"} == set(expected)
    for python in expected:
        assert isinstance(getattr(outputs, python), Reference)


@each_of_a_package(
    TYPES, has=lambda java: TYPES[java].get("openOutputs") and TYPES[java]["kind"] in ("task", "trigger")
)
def test_outputs_that_the_facts_may_lack_are_open(java: str) -> None:
    member = smallest(java)
    assert isinstance(member, (BaseTask, BaseTrigger))
    assert isinstance(member.outputs, AnyOutputs)


def _has_known_outputs(java: str) -> bool:
    known = TYPES[java]
    return known["kind"] in ("task", "trigger") and bool(known.get("outputs")) and not known.get("openOutputs")


@each_of_a_package(TYPES, has=_has_known_outputs)
def test_an_output_is_read_under_its_kestra_name(java: str) -> None:
    known = TYPES[java]
    names = list(known.get("outputs", {}))
    member = smallest(java)
    assert isinstance(member, (BaseTask, BaseTrigger))
    text = " ".join(str(getattr(member.outputs, snake(name))) for name in names)
    read = Log(id="read", message=text)
    is_task = isinstance(member, BaseTask)
    flow = Flow(
        id="flow",
        namespace="team",
        tasks=[member, read] if isinstance(member, BaseTask) else [read],
        triggers=None if isinstance(member, BaseTask) else [member],
    )
    root = "outputs.sample" if is_task else "trigger"
    written = flow.to_dict(known["versions"][-1])["tasks"][-1]["message"]
    assert written == " ".join("{{ " + f"{root}.{name}" + " }}" for name in names)


@every_task_and_trigger
def test_an_unknown_output_is_refused_with_the_nearest_name(java: str) -> None:
    outputs = smallest(java).outputs  # type: ignore[attr-defined]
    with pytest.raises(UnknownOutputError, match="'sample' has no output 'nonsense_'") as caught:
        outputs.nonsense_  # noqa: B018
    assert caught.value.hint
    for name in TYPES[java].get("outputs", {}):
        if snake(name) != name:
            with pytest.raises(UnknownOutputError) as caught:
                getattr(outputs, name)
            assert caught.value.hint == f"did you mean {snake(name)!r}?"


@every_class
def test_two_equal_objects_are_equal_and_unequal_ones_are_not(java: str) -> None:
    assert smallest(java) == smallest(java)
    if len(unresolved(fullest(java))) > len(unresolved(smallest(java))):
        assert smallest(java) != fullest(java)


@every_class
def test_a_class_shows_what_is_set_when_printed(java: str) -> None:
    shown = repr(smallest(java))
    assert shown.startswith(f"<kestra_dsl {home(java).name}(")
    assert "None" not in shown


def test_the_bases_of_the_library_carry_no_type() -> None:
    for base in (Node, Part, BaseTask, BaseTrigger, Condition, TaskRunner, AdditionalPlugin):
        facts: TypeFacts = base._kestra
        assert facts.type is None
