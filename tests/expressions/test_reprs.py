"""The repr() of an object is for people: in a flow it is an error, wherever it ends up."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from kestra_dsl import Flow, Task, and_, ctx, expr, f, fn, inputs, json_text, kv, python_task
from kestra_dsl.errors import ExpressionError
from kestra_dsl.expressions import reprs
from kestra_dsl.plugins.core.http import Download
from kestra_dsl.plugins.core.log import Log

TAXI = ctx.inputs.taxi
GET = Download(id="get", uri="x")


@python_task
def total(numbers: list[float]) -> float:
    return sum(numbers)


FORMS: dict[str, Callable[[], str]] = {
    "a list": lambda: f"{[TAXI]}",
    "a mapping": lambda: f"{ {'a': TAXI} }",
    "str of a list": lambda: str([TAXI]),
    "!r": lambda: f"{TAXI!r}",
    "%r": lambda: "%r" % TAXI,  # noqa: UP031 - what people write
    "format": lambda: "{!r}".format(TAXI),  # noqa: UP032
    "repr of a repr": lambda: repr(f"{[TAXI]}"),
    "JSON of a repr": lambda: json.dumps(f"{[TAXI]}"),
    "a comparison": lambda: f"{[TAXI > 3]}",
    "a variable": lambda: f"{[ctx.vars.a]}",
    "a filter": lambda: f"{f.upper()}",
    "outputs": lambda: f"{[GET.outputs]}",
    "a task": lambda: str(GET),
    "a list of tasks": lambda: f"{[GET]}",
    "an input": lambda: str(inputs.String(id="x")),
    "a method": lambda: f"{Flow(id='x', namespace='n').input}",
    "a function": lambda: f"{kv}",
    "a function of a package": lambda: f"{fn.now}",
    "a filter that is not called": lambda: f"{f.upper}",
    "a class": lambda: f"{Log}",
    "a module": lambda: f"{inputs}",
    "the context": lambda: f"{ctx}",
    "a python_task": lambda: f"{total}",
}


@pytest.mark.parametrize("form", FORMS)
def test_a_text_with_the_form_of_an_object_is_refused_at_its_line(form: str) -> None:
    text = f"before {FORMS[form]()} after"
    with pytest.raises(ExpressionError, match=r"holds the repr\(\) of an object") as caught:
        Flow(id="x", namespace="n", tasks=[Log(id="say", message=text)]).to_yaml()
    assert caught.value.hint
    assert caught.value.origin is not None
    assert caught.value.origin.file.endswith("test_reprs.py")


def test_the_error_says_what_to_write() -> None:
    with pytest.raises(ExpressionError) as caught:
        Log(id="say", message=f"{[TAXI]}")
    assert caught.value.message == (
        "Log 'say' message holds the repr() of an object, <expression inputs.taxi>, which is plain text to Kestra"
    )
    assert caught.value.hint == (
        'write f"{reference}", without !r or repr() and without a list or mapping around it; '
        "json_text([reference]) is JSON with references in it"
    )


WRONG = f"{[TAXI]}"
PLACES: dict[str, Callable[[], Any]] = {
    "a private type": lambda: Task(id="x", type="a.b.C", properties={"a": [{"b": WRONG}]}),
    "a key": lambda: Task(id="x", type="a.b.C", properties={WRONG: 1}),
    "a variable": lambda: Flow(id="x", namespace="n").variable("v", {"a": [WRONG]}),
    "variables": lambda: Flow(id="x", namespace="n", variables={"a": WRONG}),
    "labels": lambda: Flow(id="x", namespace="n", labels={"a": WRONG}),
    "a description": lambda: Flow(id="x", namespace="n", description=WRONG),
    "a plugin default": lambda: Flow(id="x", namespace="n").plugin_default("io.x", a=WRONG),
    "a typed plugin default": lambda: Flow(id="x", namespace="n").plugin_default(Log, message=WRONG),
    "an attribute": lambda: setattr(Log(id="x", message="m"), "message", WRONG),
    "expr": lambda: expr(WRONG),
    "an operand": lambda: and_(TAXI, WRONG),
    "an argument of a filter": lambda: TAXI | f.default(WRONG),
    "json_text": lambda: Log(id="x", message=json_text({"a": WRONG})),
    "an argument of a python_task": lambda: total.task(id="x", numbers=[WRONG]),
    "the default of an input": lambda: inputs.String(id="x", defaults=WRONG),
}


@pytest.mark.parametrize("place", PLACES)
def test_the_form_of_an_object_is_refused_in(place: str) -> None:
    with pytest.raises(ExpressionError, match=r"the repr\(\) of an object, <expression inputs\.taxi>"):
        PLACES[place]()


def test_the_form_of_an_object_that_joins_a_list_later_is_found_when_the_flow_is_written() -> None:
    task = Task(id="x", type="a.b.C", properties={"a": []})
    vars(task)["properties"]["a"].append(f"{[TAXI]}")
    with pytest.raises(ExpressionError, match="holds the repr"):
        Flow(id="x", namespace="n", tasks=[task]).to_yaml()


@pytest.mark.parametrize(
    "text",
    [
        "<expression inputs.taxi>",
        "<function kv at 0x7f0000000000>",
        "<function print at 0x7f0000000000>",
        "pip install kestra_dsl <b>now</b>",
        "import kestra_dsl  # a < b at 0x",
        "<class 'dict'>",
    ],
)
def test_texts_that_only_look_like_it_stay(text: str) -> None:
    assert reprs.find_repr(text) is None
    flow = Flow(id="x", namespace="n", tasks=[Log(id="say", message=text)])
    assert flow.to_dict()["tasks"][0]["message"] == text


def test_a_value_that_holds_itself_is_told_as_such() -> None:
    loop: list[Any] = [f"{TAXI}"]
    loop.append(loop)
    repr(TAXI)
    with pytest.raises(Exception, match="contains itself"):
        Task(id="x", type="a.b.C", properties={"a": loop})


def test_an_expression_and_a_task_can_be_looked_at() -> None:
    assert repr([TAXI | f.upper()]) == "[<kestra_dsl expression inputs.taxi | upper>]"
    assert str(GET) == "<kestra_dsl Download(id='get', uri='x')>"
