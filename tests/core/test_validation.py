"""Properties are validated one by one exactly as pydantic validates whole nodes."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ConfigDict, Field, PrivateAttr, TypeAdapter, ValidationError, field_validator, model_validator

from kestra_dsl import Flow, f, inputs
from kestra_dsl.catalog.generated.classes import CLASSES
from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, Condition, Task, TaskRunner
from kestra_dsl.core.validation import schema_of, set_properties
from kestra_dsl.errors import PropertyError
from kestra_dsl.expressions.context import ctx
from kestra_dsl.plugins.core.flow import Dag, ForEach, If, Switch
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.plugins.jdbc.postgresql import CopyIn
from kestra_dsl.plugins.scripts.shell import Commands
from kestra_dsl.reading.classes import loaded

_CLASSES: tuple[type[Node], ...] = (
    Flow, Log, CopyIn, Commands, Process, If, ForEach, Switch, Dag, Schedule, Request, Task, inputs.Select, inputs.Int,
    TaskRunner.private(), Condition.private(),
)  # fmt: skip


class _Text(str):
    __slots__ = ()


# Hypothesis shows what it samples from, and expressions refuse that.
_EXPRESSIONS = st.builds(lambda: ctx.execution.id) | st.builds(lambda: ctx.execution.id | f.upper())
_PARTS = st.sampled_from([Process(), Log(id="log", message="x"), Schedule(id="at", cron="* * * * *")])
_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.binary(max_size=4)
    | st.sampled_from(["PT5M", "{{ x }}", "CSV", "INFO", "2026-01-31", "09:00:00", _Text("CSV"), b"CSV"])
    | st.sampled_from([timedelta(minutes=5), Log, object(), range(3)])
    | _EXPRESSIONS
    | _PARTS
)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=4) | st.integers(), inner, max_size=3)
        | st.tuples(inner, inner)
        | st.sets(st.text(max_size=4), max_size=2)
    ),
    max_leaves=4,
)


@st.composite
def _given(draw: st.DrawFn) -> tuple[type[Node], dict[str, Any]]:
    cls = draw(st.sampled_from(_CLASSES))
    names = draw(st.lists(st.sampled_from([*cls.model_fields, "unknown"]), unique=True, max_size=3))
    given_id = {"id": "x"} if "id" in cls.model_fields and draw(st.booleans()) else {}
    return cls, {**given_id, **{name: draw(_VALUES) for name in names}}


@given(_given())
def test_a_node_is_as_pydantic_alone_makes_it(given_: tuple[type[Node], dict[str, Any]]) -> None:
    cls, properties = given_
    quick, whole = cls.__new__(cls), cls.__new__(cls)
    try:
        whole.__pydantic_validator__.validate_python(properties, self_instance=whole)
    except ValidationError:
        assert not set_properties(quick, properties)
        return
    if set_properties(quick, properties):
        assert [*map(repr, vars(quick).items())] == [*map(repr, vars(whole).items())]
        for name in ("__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__"):
            assert getattr(quick, name) == getattr(whole, name)


def test_every_annotation_of_a_generated_class_has_the_schema_that_pydantic_builds() -> None:
    annotations: set[Any] = {
        Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation
        for where in CLASSES.values()
        for field in loaded(where).model_fields.values()
    }
    assert len(annotations) > 500
    differing = [one for one in annotations if schema_of(one) != _essence(TypeAdapter[Any](one).core_schema)]
    assert not differing


def _essence(schema: Any) -> Any:
    """A schema without the metadata that pydantic keeps for itself."""
    if isinstance(schema, dict):
        return {key: _essence(value) for key, value in schema.items() if key != "metadata"}
    return [_essence(one) for one in schema] if isinstance(schema, list) else schema


@pytest.mark.parametrize("cls", _CLASSES, ids=lambda cls: cls.__name__)
def test_valid_properties_are_set_without_the_validator_of_the_class(cls: type[Node]) -> None:
    known = {"id": "x", "type": "io.example.Part", "properties": {"a": 1}}
    properties = {name: value for name, value in known.items() if name in cls.model_fields}
    assert set_properties(cls.__new__(cls), properties)


def test_the_default_of_one_node_is_not_that_of_another() -> None:
    one, other = Task(id="one", type="io.example.Task"), Task(id="other", type="io.example.Task")
    assert one.properties == {}
    assert one.properties is not other.properties


class _Checked(BaseTask):
    size: int | None = None

    @field_validator("size")
    @classmethod
    def _positive(cls, value: int) -> int:
        if value < 1:
            raise ValueError("must be positive")
        return value


class _CheckedAsAWhole(BaseTask):
    size: int | None = None

    @model_validator(mode="after")
    def _positive(self) -> _CheckedAsAWhole:
        if self.size is not None and self.size < 1:
            raise ValueError("must be positive")
        return self


class _Constrained(BaseTask):
    size: int | None = Field(default=None, gt=0)


class _Unhashable(BaseTask):
    size: Annotated[int, [], Field(gt=0)] = 1


class _Strict(BaseTask):
    size: Annotated[int, Field(strict=True, gt=0)] = 1


@pytest.mark.parametrize("cls", [_Checked, _CheckedAsAWhole, _Constrained, _Unhashable, _Strict])
def test_a_class_of_a_user_keeps_its_own_validators(cls: Any) -> None:
    assert cls(id="x", size=1).size == 1
    with pytest.raises(PropertyError):
        cls(id="x", size=0)


def test_a_class_of_a_user_keeps_its_own_settings() -> None:
    class Stripped(BaseTask):
        model_config = ConfigDict(str_strip_whitespace=True)
        name: str | None = None

    assert Stripped(id="x", name=" name ").name == "name"


def test_a_class_of_a_user_keeps_what_pydantic_does_for_fields() -> None:
    class Odd(BaseTask):
        named: str | None = Field(default=None, alias="other")
        made: list[int] = Field(default_factory=lambda: [1])
        checked: int = Field(default="2", validate_default=True)

    odd = Odd(id="x", other="name")
    assert (odd.named, odd.made, odd.checked) == ("name", [1], 2)
    assert Odd(id="x", made=[3]).checked == 2


def test_a_class_of_a_user_keeps_its_private_attributes() -> None:
    class Private(BaseTask):
        _private: int = PrivateAttr(default=3)

        def model_post_init(self, _context: Any) -> None:
            self._private += 1

    assert Private(id="x")._private == 4
