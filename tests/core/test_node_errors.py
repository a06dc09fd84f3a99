"""Common mistakes with flows and tasks raise errors that say what to write."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from kestra_dsl import Flow, Task, comment, ctx, f, inputs, kv
from kestra_dsl.errors import DefinitionError, KestraDslError, PropertyError, ScopeError, UnknownNameError
from kestra_dsl.plugins.core.flow import ForEach, Sequential
from kestra_dsl.plugins.core.http import Download
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.retries import Constant

# as people write it, before a type checker has seen it
FLOW: Any = Flow(id="greet", namespace="company.team")
GET: Any = Download(id="get", uri="x")
_Flow: Any = Flow
_Log: Any = Log
_Task: Any = Task
_String: Any = inputs.String
_Constant: Any = Constant
_Sequential: Any = Sequential
_ForEach: Any = ForEach


def with_download() -> None:
    with GET:
        pass


def with_input() -> None:
    with _String(id="x"):
        pass


ATTEMPTS: dict[str, tuple[Callable[[], Any], type[DefinitionError], str]] = {
    "a task by place": (lambda: _Log("x", "hi"), PropertyError, "write Log(id='x', message='hi')"),
    "an id twice": (lambda: _Log("x", "hi", message="ho"), PropertyError, "write Log(id='x'"),
    "a flow by place": (lambda: _Flow("x", "y"), PropertyError, "write Flow(id='x', namespace='y')"),
    "an input by place": (lambda: _String("x"), PropertyError, "write String(id='x')"),
    "a private task by place": (lambda: _Task("x", "a.B"), PropertyError, "write Task(id='x', type='a.B')"),
    "a retry by place": (lambda: _Constant("PT1M"), PropertyError, "write Constant(interval='PT1M')"),
    "a container by place": (lambda: _Sequential("x", []), PropertyError, "write Sequential(id='x', tasks=[])"),
    "many values by place": (lambda: _Constant(*range(99)), PropertyError, "write Constant("),
    "an output as an attribute": (lambda: GET.code, UnknownNameError, "it is an output: task.outputs.code"),
    "a slip in an attribute": (lambda: GET.outputz, UnknownNameError, "did you mean 'outputs'?"),
    "a name of Kestra's": (lambda: GET.allowFailure, UnknownNameError, "did you mean 'allow_failure'?"),
    "flow.task": (lambda: FLOW.task(_Log(id="x")), UnknownNameError, "created inside its `with` block"),
    "flow.trigger": (lambda: FLOW.trigger(1), UnknownNameError, "created inside its `with` block"),
    "flow.save": (lambda: FLOW.save("x.yaml"), UnknownNameError, "use flow.to_yaml()"),
    "flow.run": (lambda: FLOW.run(inputs={}), UnknownNameError, "`kdsl run`"),
    "an attribute that is unknown": (lambda: setattr(GET, "urii", "x"), PropertyError, "did you mean 'uri'?"),
    "a block of a task": (with_download, ScopeError, "remove `with`"),
    "a block of an input": (with_input, ScopeError, "remove `with`"),
    "the name of an input": (lambda: FLOW.input("x"), PropertyError, 'flow.input(inputs.String(id="name"))'),
    "the name of an output": (lambda: FLOW.output("x"), PropertyError, "flow.output(Output("),
    "a number as text": (lambda: _Log(id="x", message=3), PropertyError, 'write it as text: "3"'),
    "all outputs as text": (lambda: _Log(id="x", message=GET.outputs), PropertyError, "name one output"),
    "a task as text": (lambda: _Log(id="x", message=GET), PropertyError, "use a reference"),
    "a filter as text": (lambda: _Log(id="x", message=f.upper()), PropertyError, "apply the filter to a reference"),
    "a function of the library": (lambda: _Log(id="x", message=kv), PropertyError, "call it"),
    "a function": (lambda: _Log(id="x", message=with_input), PropertyError, "python_task"),
    "an id that is a reference": (lambda: _Log(id=ctx.inputs.a, message="x"), PropertyError, "before the flow runs"),
    "a set": (lambda: _ForEach(id="x", values={1, 2}), PropertyError, "sorted(values)"),
    "a class": (lambda: _Flow(id="x", tasks=[Log]), PropertyError, "create an object of the class: Log(...)"),
    "one task as tasks": (lambda: _Flow(id="x", tasks=GET), PropertyError, "put it into a list: [Download(...)]"),
    "a comment on a text": (lambda: comment("x", "y"), PropertyError, "the flow, task, trigger or part"),  # type: ignore[type-var]
}


@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_the_error_says_what_to_write_at_the_line(attempt: str) -> None:
    use, kind, hint = ATTEMPTS[attempt]
    with pytest.raises(kind) as caught:
        use()
    error: KestraDslError = caught.value
    assert hint in str(error.hint)
    assert error.origin is not None
    assert error.origin.file.endswith("test_node_errors.py")
    assert "union[" not in str(error)


def test_missing_properties_can_be_listed() -> None:
    assert not hasattr(GET, "nothing")
    assert getattr(GET, "nothing", 1) == 1
    assert not hasattr(GET, "__wrapped__")


def test_objects_can_still_be_copied_and_pickled() -> None:
    assert copy.deepcopy(GET) == GET
    assert pickle.loads(pickle.dumps(GET)) == GET


def test_a_task_with_positional_properties_joins_no_block() -> None:
    with Flow(id="x", namespace="n") as flow:
        with pytest.raises(PropertyError):
            _Log("x", "hi")
        Log(id="y", message="hi")
    assert [task.id for task in flow.tasks or ()] == ["y"]
