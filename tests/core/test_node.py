"""Nodes validate their properties, and can be compared, copied, pickled and printed."""

import copy
import pickle
import re
from collections.abc import Callable
from typing import Any, Literal

import pytest

from kestra_dsl import Flow, Task, ctx, inputs, retries
from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.class_facts import fields_in_order, property_facts, type_of
from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Int, Text
from kestra_dsl.errors import ExpressionError, PropertyError, ScopeError
from kestra_dsl.plugins.ai.provider import OpenAI
from kestra_dsl.plugins.aws.s3 import Trigger as S3Trigger
from kestra_dsl.plugins.aws.s3 import Upload
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.flow import If, Sequential, Subflow
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.plugins.scripts.shell import Commands


class Base(Node):
    _kestra = TypeFacts(property_versions={"shared": ("1.3", "2.0")}, replacements={"old": "new"})

    shared: Text | None = None
    old: Text | None = None
    kind: Literal["ONE", "TWO"] | None = None


class Derived(Base):
    _kestra = TypeFacts(
        type="io.company.Derived",
        versions=("1.1", "1.3"),
        required=("count",),
        deprecated_properties=("old",),
        names={"my_url": "myURL"},
    )

    count: Int | None = None
    my_url: Text | None = None
    script: Text | None = None
    description: Text | None = None


def test_an_unknown_property_names_the_nearest() -> None:
    with pytest.raises(PropertyError, match="Log 'x' has no property 'mesage'") as caught:
        Log(id="x", mesage="x")  # type: ignore[call-arg]
    assert caught.value.hint == "did you mean 'message'?"


def test_a_typo_in_a_long_name_suggests_the_name() -> None:
    with pytest.raises(PropertyError) as caught:
        Commands(id="x", container_imag="x")  # type: ignore[call-arg]
    assert caught.value.hint == "did you mean 'container_image'?"


@pytest.mark.parametrize(("given", "name"), [("containerImage", "container_image"), ("taskRunner", "task_runner")])
def test_a_camel_case_property_suggests_the_python_name(given: str, name: str) -> None:
    with pytest.raises(PropertyError) as caught:
        Commands(id="x", **{given: "x"})  # type: ignore[arg-type]
    assert caught.value.hint == f"in Python it is {name!r}"


def test_an_unknown_property_without_a_similar_name_lists_all_properties() -> None:
    with pytest.raises(PropertyError) as caught:
        Derived(zzzzzz=1)  # type: ignore[call-arg]
    assert caught.value.hint == "it has count, shared, old, kind, my_url, script, description"


def test_an_unknown_property_names_the_plugin_and_lists_own_properties_first_and_not_all() -> None:
    with pytest.raises(PropertyError) as caught:
        Upload(id="x", zzzzzz=1)  # type: ignore[call-arg]
    told, listed = (caught.value.hint or "").split("; it has ")
    assert told.startswith("it is unknown in plugin-aws ")
    assert {"bucket", "from_", "key"} <= {*listed.split(", ")[:4]}
    assert re.search(r" and \d+ more$", listed)
    assert not ({*BaseTask.model_fields} - {"id"}) & {*listed.split(", ")}


@pytest.mark.parametrize(
    ("make", "instead"),
    [
        (Upload, "Task(type=...)"),
        (S3Trigger, "Trigger(type=...)"),
        (OpenAI, "ModelProvider.of(type, properties)"),
    ],
)
def test_an_unknown_property_names_the_generic_class_of_its_kind(make: Callable[..., Any], instead: str) -> None:
    with pytest.raises(PropertyError) as caught:
        make(zzzzzz=1)
    assert f"`kdsl codegen --server` or {instead} if yours is newer" in (caught.value.hint or "")


def test_all_problems_are_reported_at_once() -> None:
    with pytest.raises(PropertyError) as caught:
        Derived(count="x", kind="ONEE", zip=1)  # type: ignore[arg-type, call-arg]
    told = caught.value.message
    assert "count is 'x'" in told
    assert "kind is 'ONEE'" in told
    assert "no property 'zip'" in told


def test_a_wrong_choice_names_the_nearest() -> None:
    with pytest.raises(PropertyError, match=r"must be one of 'ONE' or 'TWO' \(did you mean 'ONE'\?\)"):
        Derived(kind="onee")  # type: ignore[arg-type]


def test_a_missing_id_is_reported() -> None:
    with pytest.raises(PropertyError, match="Log needs 'id'"):
        Log(message="x")  # type: ignore[call-arg]


def test_an_id_is_text() -> None:
    with pytest.raises(PropertyError, match=r"Log id is <expression inputs.a>"):
        Log(id=ctx.inputs.a, message="x")  # type: ignore[arg-type]


def test_an_id_can_be_positional() -> None:
    assert Log("x", message="x").id == "x"


def test_a_long_value_is_shortened_in_an_error() -> None:
    with pytest.raises(PropertyError) as caught:
        Derived(count="x" * 1000)  # type: ignore[arg-type]
    assert len(caught.value.message) < 200


def test_an_error_about_a_part_of_the_wrong_class_names_the_class() -> None:
    with pytest.raises(PropertyError, match=r"retry is a Process, but must be Retry\(\.\.\.\)"):
        Log(id="x", message="x", retry=Process())  # type: ignore[arg-type]


def test_an_error_about_a_task_of_the_wrong_class_names_the_public_class() -> None:
    with pytest.raises(PropertyError, match="must be a task"):
        Sequential(id="x", tasks=["x"])  # type: ignore[list-item]


def test_an_error_is_no_pydantic_error() -> None:
    with pytest.raises(PropertyError) as caught:
        Log(id="x", message=3)  # type: ignore[arg-type]
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_only_the_id_is_required_by_python() -> None:
    assert postgresql.Queries(id="x").sql is None


def test_an_assignment_is_checked_like_an_argument() -> None:
    task = Log(id="x", message="x")
    with pytest.raises(PropertyError, match="Log 'x' message is 3"):
        task.message = 3  # type: ignore[assignment]


def test_an_expression_that_is_assigned_becomes_text() -> None:
    task = Log(id="x", message="x")
    task.message = ctx.inputs.a
    assert task.message == "{{ inputs.a }}"  # pyright: ignore[reportGeneralTypeIssues]


def test_an_unknown_property_cannot_be_assigned() -> None:
    with pytest.raises(PropertyError, match="has no property 'mesage'"):
        Log(id="x", message="x").mesage = "y"


def test_the_fields_are_written_with_texts_and_children_last() -> None:
    assert list(fields_in_order(Derived)) == ["description", "shared", "old", "kind", "count", "my_url", "script"]


def test_a_field_has_its_regular_or_irregular_kestra_name() -> None:
    names = fields_in_order(Derived)
    assert (names["my_url"], names["shared"]) == ("myURL", "shared")


def test_the_type_of_an_object_is_that_of_its_class() -> None:
    assert type_of(Derived()) == "io.company.Derived"


def test_the_type_of_a_generic_task_is_its_own() -> None:
    assert type_of(Task(id="x", type="io.company.Custom")) == "io.company.Custom"


def test_the_facts_of_a_property_have_the_versions_of_its_type() -> None:
    assert property_facts(Derived, "shared").versions == ("1.3",)


def test_the_facts_of_a_property_know_what_is_required() -> None:
    assert [property_facts(Derived, name).required for name in ("count", "shared")] == [True, False]


def test_the_facts_of_a_property_know_what_replaces_it() -> None:
    facts = property_facts(Derived, "old")
    assert (facts.deprecated, facts.replaced_by) == (True, "new")


@pytest.mark.parametrize("made", [Task, Log, Flow, If])
def test_a_node_whose_validation_failed_has_a_repr(made: type[Node]) -> None:
    """Debuggers and pytest show the variables of the frames that an error went through."""
    assert repr(made.__new__(made)) == f"<kestra_dsl {made.__name__}()>"


def test_repr_shows_the_properties_that_are_set() -> None:
    assert repr(Log(id="x", message="hi")) == "<kestra_dsl Log(id='x', message='hi')>"


def test_equal_objects_from_different_lines_are_equal() -> None:
    first = Log(id="x", message="hi")
    second = Log(id="x", message="hi")
    assert first == second


def test_a_part_of_a_private_type_keeps_its_properties() -> None:
    runner = TaskRunner.of("io.company.Runner", {"fooBar": {"a_b": None}})
    flow = Flow(id="x", namespace="n", tasks=[Commands(id="c", commands=["true"], task_runner=runner)])
    assert flow.to_dict()["tasks"][0]["taskRunner"] == {"type": "io.company.Runner", "fooBar": {"a_b": None}}


def test_a_part_of_a_private_type_is_one_of_its_kind() -> None:
    assert isinstance(TaskRunner.of("io.company.Runner"), TaskRunner)


def test_a_private_retry_is_taken_where_a_retry_is() -> None:
    retry = retries.Retry.of("company", {"interval": "PT1M"})
    assert Log(id="x", message="x", retry=retry).retry is retry


def test_a_private_input_is_taken_where_an_input_is() -> None:
    flow = Flow(id="x", namespace="n", tasks=[made()], inputs=[inputs.Input.of("COMPANY", {"id": "x", "someKey": 1})])
    assert flow.to_dict()["inputs"] == [{"id": "x", "type": "COMPANY", "someKey": 1}]


def made() -> Log:
    return Log(id="x", message=ctx.inputs.a, timeout="PT5M")


def test_a_task_survives_a_deep_copy() -> None:
    copied = copy.deepcopy(made())
    assert Flow(id="x", namespace="n", tasks=[copied]).to_dict()["tasks"][0]["id"] == "x"


def test_a_task_survives_a_copy() -> None:
    copied = copy.copy(made())
    assert Flow(id="x", namespace="n", tasks=[copied]).to_dict()["tasks"][0]["id"] == "x"


def test_a_copy_with_another_id_can_be_in_the_same_flow() -> None:
    task = made()
    other = task.model_copy(update={"id": "y"})
    flow = Flow(id="x", namespace="n", tasks=[task, other])
    assert [shown["id"] for shown in flow.to_dict()["tasks"]] == ["x", "y"]


def test_a_copy_of_a_task_in_a_flow_has_no_parent() -> None:
    task = made()
    Flow(id="x", namespace="n", tasks=[task])
    Flow(id="y", namespace="n", tasks=[copy.deepcopy(task)])


def test_a_copy_has_the_origin_of_the_original() -> None:
    task = made()
    assert copy.deepcopy(task).origin == task.origin


def test_a_task_survives_pickling() -> None:
    copied = pickle.loads(pickle.dumps(made()))
    assert Flow(id="x", namespace="n", tasks=[copied]).to_dict()["tasks"][0]["id"] == "x"


def test_a_private_part_survives_pickling() -> None:
    runner = TaskRunner.of("io.company.Runner", {"a": 1})
    assert pickle.loads(pickle.dumps(runner)) == runner


def test_a_flow_survives_a_deep_copy() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Sequential(id="s", tasks=[made()])])
    assert copy.deepcopy(flow).to_yaml() == flow.to_yaml()


def test_a_copy_of_a_flow_can_be_added_to() -> None:
    flow = copy.deepcopy(Flow(id="x", namespace="n", tasks=[made()]))
    flow.variable("v", 1)
    assert flow.to_dict()["variables"] == {"v": 1}


def test_a_property_with_a_reserved_name_has_an_underscore() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Subflow(id="s", namespace="n", flow_id="f", outputs_={"a": 1})])
    assert flow.to_dict()["tasks"][0]["outputs"] == {"a": 1}


@pytest.mark.parametrize("thing", [Log(id="a", message="x"), inputs.String(id="i"), Process()])
def test_a_node_cannot_be_used_in_a_string(thing: Node) -> None:
    with pytest.raises(ExpressionError, match="cannot be used in a string") as caught:
        f"{thing}"
    assert "reference" in str(caught.value)


def test_all_outputs_cannot_be_used_in_a_string() -> None:
    with pytest.raises(ExpressionError, match="not a single value"):
        f"{Return(id='r', format='x').outputs}"


def test_comparing_an_input_object_suggests_its_reference() -> None:
    declared: object = inputs.String(id="i")
    with pytest.raises(PropertyError, match=r"flow\.input\(\)"):
        If(id="a", condition=declared == "x")  # type: ignore[arg-type]


def test_a_property_that_contains_itself_is_rejected() -> None:
    endless: dict[str, object] = {}
    endless["again"] = endless
    with pytest.raises(PropertyError, match="nested too deeply"):
        Task(id="a", type="io.company.X", properties=endless)


@pytest.mark.parametrize("properties", [{"id": "other"}, {"type": "io.other"}, {"description": "other"}])
def test_verbatim_properties_cannot_override_arguments(properties: dict[str, object]) -> None:
    task = Task(id="a", type="io.company.X", description="mine", properties=properties)
    with pytest.raises(PropertyError, match="both an argument and a key"):
        Flow(id="f", namespace="n", tasks=[task]).to_dict()


def test_a_changed_copy_is_checked_and_joins_the_open_block() -> None:
    with Flow(id="f", namespace="n") as flow:
        first = Log(id="a", message="x")
        first.model_copy(update={"id": "b"})
        with pytest.raises(PropertyError):
            first.model_copy(update={"mesage": "x"})
    assert [task["id"] for task in flow.to_dict()["tasks"]] == ["a", "b"]


def test_a_copy_of_a_flow_has_its_own_tasks() -> None:
    flow = Flow(id="f", namespace="n", tasks=[Log(id="a", message="x")])
    other = copy.copy(flow)
    assert flow.tasks is not None
    assert other.tasks is not None
    other.tasks[0].description = "changed"
    assert flow.tasks[0].description is None
    with pytest.raises(ScopeError):
        Flow(id="g", namespace="n", tasks=[flow.tasks[0]])
