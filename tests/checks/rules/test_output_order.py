"""An output is reported if its task has not run, may not run, or runs at the same time as the reader."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow, Task, inputs
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.lowering.resolving import walk
from kestra_dsl.models import Output
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.flow import (
    AllowFailure,
    Dag,
    DagTask,
    EachParallel,
    ForEach,
    If,
    LoopUntil,
    Parallel,
    Pause,
    Sequential,
    Subflow,
    Switch,
    WorkingDirectory,
)
from kestra_dsl.plugins.core.log import Log

ORDER = {"KD209", "KD210", "KD211", "KD212"}
READ = "{{ outputs.x.value }}"
KEYED = "{{ outputs.x[taskrun.value].value }}"
A = inputs.String(id="a", defaults="a")


def x(**properties: Any) -> Return:
    return Return(id="x", format="1", **properties)


def y(text: str = READ, **properties: Any) -> Log:
    return Log(id="y", message=text, **properties)


def fine(name: str = "fine") -> Log:
    return Log(id=name, message="Hello")


def flow_of(*tasks: BaseTask, **properties: Any) -> Flow:
    return Flow(id="hello", namespace="company.team", inputs=[A.model_copy()], tasks=list(tasks), **properties)


def codes(flow: Flow, target: str = "1.3") -> list[str]:
    return [finding.code for finding in flow.check(target) if finding.code in ORDER]


def if_(*then: BaseTask, condition: str = "{{ inputs.a == 'a' }}", **properties: Any) -> If:
    return If(id="if", condition=condition, then=list(then) or [fine("then")], **properties)


def each(*tasks: BaseTask, **properties: Any) -> ForEach:
    return ForEach(id="each", values=["a", "b"], tasks=list(tasks), **properties)


def dag(*tasks: tuple[BaseTask, list[str]], **properties: Any) -> Dag:
    return Dag(id="dag", tasks=[DagTask(task=task, depends_on=after or None) for task, after in tasks], **properties)


CASES: dict[str, tuple[Callable[[], Flow], str | None]] = {
    # one after the other
    "a task before": (lambda: flow_of(x(), y()), None),
    "a task after": (lambda: flow_of(y(), x()), "KD209"),
    "the task itself": (lambda: flow_of(Return(id="x", format=READ)), "KD209"),
    "a task after, guarded": (lambda: flow_of(y("{{ outputs.x.value ?? 'none' }}"), x()), None),
    "a disabled task": (lambda: flow_of(x(disabled=True), y()), "KD209"),
    "a disabled task, by a disabled one": (lambda: flow_of(x(disabled=True), y(disabled=True)), None),
    "in a disabled container": (
        lambda: flow_of(Sequential(id="all", tasks=[x()], disabled=True), y()),
        "KD209",
    ),
    "in a container before": (lambda: flow_of(Sequential(id="all", tasks=[x()]), y()), None),
    "in a container after": (lambda: flow_of(y(), Sequential(id="all", tasks=[x()])), "KD209"),
    "from a container further down": (lambda: flow_of(x(), Sequential(id="all", tasks=[y()])), None),
    "from a working directory": (lambda: flow_of(WorkingDirectory(id="all", tasks=[x(), y()])), None),
    "the task around": (
        lambda: flow_of(If(id="x", condition="{{ true }}", then=[y("{{ outputs.x.evaluationResult }}")])),
        None,
    ),
    # at the same time
    "a sibling in Parallel": (lambda: flow_of(Parallel(id="all", tasks=[x(), y()])), "KD210"),
    "a sibling in Parallel, one by one": (lambda: flow_of(Parallel(id="all", concurrent=1, tasks=[x(), y()])), None),
    "below a sibling in Parallel": (
        lambda: flow_of(Parallel(id="all", tasks=[Sequential(id="one", tasks=[x()]), y()])),
        "KD210",
    ),
    "within one branch of Parallel": (
        lambda: flow_of(Parallel(id="all", tasks=[Sequential(id="one", tasks=[x(), y()]), fine()])),
        None,
    ),
    "after Parallel": (lambda: flow_of(Parallel(id="all", tasks=[x(), fine()]), y()), None),
    "a sibling whose state is looked at": (
        lambda: flow_of(
            Parallel(id="all", tasks=[x(), y("{{ tasks.x.state == 'SUCCESS' ? outputs.x.value : 'none' }}")])
        ),
        None,
    ),
    "a dependency in Dag": (lambda: flow_of(dag((x(), []), (y(), ["x"]))), None),
    "a far dependency in Dag": (lambda: flow_of(dag((x(), []), (fine(), ["x"]), (y(), ["fine"]))), None),
    "a stranger in Dag": (lambda: flow_of(dag((x(), []), (y(), []))), "KD210"),
    "one that waits in Dag": (lambda: flow_of(dag((x(), ["y"]), (y(), []))), "KD209"),
    "a circle in Dag": (lambda: flow_of(dag((x(), ["fine"]), (fine(), ["x"]), (y(), []))), "KD210"),
    "in EachParallel": (
        lambda: flow_of(EachParallel(id="each", value=["a"], tasks=[x(), y(KEYED)])),
        "KD210",
    ),
    # branches
    "a branch before": (lambda: flow_of(if_(x()), y()), "KD211"),
    "a branch before, in one arm": (
        lambda: flow_of(if_(x()), y("{{ inputs.a == 'a' ? outputs.x.value : 'none' }}")),
        None,
    ),
    "a branch before, if it is defined": (
        lambda: flow_of(if_(x()), y("{% if outputs.x is defined %}{{ outputs.x.value }}{% endif %}")),
        None,
    ),
    "a branch before, is null": (lambda: flow_of(if_(x()), y("{{ outputs.x.value is null }}")), "KD211"),
    "the same branch": (lambda: flow_of(if_(x(), y())), None),
    "the other branch": (lambda: flow_of(if_(x(), else_=[y()])), "KD209"),
    "the other branch, in a loop": (lambda: flow_of(each(if_(x(), else_=[y()]))), "KD209"),
    "the other branch, in iterations": (
        lambda: flow_of(LoopUntil(id="until", condition="{{ true }}", tasks=[if_(x(), else_=[y()])])),
        "KD209",
    ),
    "a later task of LoopUntil": (
        lambda: flow_of(
            LoopUntil(
                id="until", condition="{{ true }}", tasks=[y("{{ taskrun.iteration > 0 ? outputs.x.value : 1 }}"), x()]
            )
        ),
        "KD209",
    ),
    "a branch, on the same condition": (lambda: flow_of(if_(x()), y(run_if="{{ inputs.a == 'a' }}")), None),
    "a branch, on a like condition": (lambda: flow_of(if_(x()), y(run_if="{{ inputs.a contains 'a' }}")), None),
    "a branch, on another condition": (lambda: flow_of(if_(x()), y(run_if="{{ flow.id == 'a' }}")), "KD211"),
    "a branch, on a look at the task": (lambda: flow_of(if_(x()), y(run_if="{{ outputs.x is defined }}")), None),
    "its own condition": (lambda: flow_of(if_(x()), y("Hello", run_if="{{ outputs.x.value == 1 }}")), "KD211"),
    "a case": (
        lambda: flow_of(Switch(id="switch", value="{{ inputs.a }}", cases={"a": [x()]}), y()),
        "KD211",
    ),
    "the same case": (lambda: flow_of(Switch(id="switch", value="{{ inputs.a }}", cases={"a": [x(), y()]})), None),
    "another case": (
        lambda: flow_of(Switch(id="switch", value="{{ inputs.a }}", cases={"a": [x()], "b": [y()]})),
        "KD209",
    ),
    "a case, from the others": (
        lambda: flow_of(Switch(id="switch", value="{{ inputs.a }}", cases={"a": [x()]}, defaults=[y()])),
        "KD209",
    ),
    "a task with a condition": (lambda: flow_of(x(run_if="{{ inputs.a == 'a' }}"), y()), "KD211"),
    "the condition of the branch": (lambda: flow_of(if_(x(), condition=READ)), "KD209"),
    "after LoopUntil": (lambda: flow_of(LoopUntil(id="until", condition="{{ true }}", tasks=[x()]), y()), None),
    "the condition of LoopUntil": (lambda: flow_of(LoopUntil(id="until", condition=READ, tasks=[x()])), None),
    "the condition of LoopUntil, on a branch": (
        lambda: flow_of(LoopUntil(id="until", condition=READ, tasks=[if_(x())])),
        "KD211",
    ),
    # loops
    "a sibling of the iteration": (lambda: flow_of(each(x(), y(KEYED))), None),
    "a sibling of the iteration, at once": (lambda: flow_of(each(x(), y(KEYED), concurrency_limit=0)), None),
    "a later sibling of the iteration": (lambda: flow_of(each(y(KEYED), x())), "KD209"),
    "a later sibling of another iteration": (lambda: flow_of(each(y("{{ outputs.x[inputs.a].value }}"), x())), None),
    "a later sibling, in later iterations": (
        lambda: flow_of(each(y("{{ taskrun.iteration > 0 ? outputs.x.a.value : 'first' }}"), x())),
        None,
    ),
    "the values of the loop": (lambda: flow_of(ForEach(id="each", values=READ, tasks=[x()])), "KD209"),
    "a iteration, from outside": (lambda: flow_of(each(x()), y("{{ outputs.x.a.value }}")), None),
    "a branch of a iteration, from outside": (lambda: flow_of(each(if_(x())), y("{{ outputs.x.a.value }}")), None),
    # failures
    "from the end": (lambda: flow_of(x(), finally_=[y()]), "KD212"),
    "from the end, guarded": (lambda: flow_of(x(), finally_=[y("{{ outputs.x.value | default('') }}")]), None),
    "from after the end": (lambda: flow_of(x(), after_execution=[y()]), "KD212"),
    "from errors": (lambda: flow_of(x(), errors=[y()]), "KD212"),
    "from errors of a container": (lambda: flow_of(Sequential(id="all", tasks=[x()], errors=[y()])), "KD212"),
    "before a container, from its errors": (
        lambda: flow_of(x(), Sequential(id="all", tasks=[fine()], errors=[y()])),
        None,
    ),
    "errors, from the tasks": (lambda: flow_of(y(), errors=[x()]), "KD209"),
    "errors, from the end": (lambda: flow_of(fine(), errors=[x()], finally_=[y()]), "KD211"),
    "errors of a container, from after it": (
        lambda: flow_of(Sequential(id="all", tasks=[fine()], errors=[x()]), y()),
        "KD211",
    ),
    "within errors": (lambda: flow_of(fine(), errors=[x(), y()]), None),
    "the end, from after it": (lambda: flow_of(fine(), finally_=[x()], after_execution=[y()]), None),
    "the end, from errors": (lambda: flow_of(fine(), errors=[y()], finally_=[x()]), "KD209"),
    "a branch, from the end": (lambda: flow_of(if_(x()), finally_=[y()]), "KD211"),
    "a disabled task, from the end": (lambda: flow_of(x(disabled=True), fine(), finally_=[y()]), "KD209"),
    "a task that may fail": (lambda: flow_of(x(allow_failure=True), y()), "KD212"),
    "in AllowFailure": (lambda: flow_of(AllowFailure(id="all", tasks=[x()]), y()), "KD212"),
    "within AllowFailure": (lambda: flow_of(AllowFailure(id="all", tasks=[x(), y()])), None),
    # other places
    "what a pause runs": (lambda: flow_of(Pause(id="pause", on_pause=x()), y()), None),
    "an output of the flow": (lambda: flow_of(x(), outputs=[Output(id="o", type="STRING", value=READ)]), None),
    "an output of the flow, on a branch": (
        lambda: flow_of(if_(x()), outputs=[Output(id="o", type="STRING", value=READ)]),
        "KD211",
    ),
    "an output of the flow that may be missing": (
        lambda: flow_of(if_(x()), outputs=[Output(id="o", type="STRING", value=READ, required=False)]),
        None,
    ),
    "an output of the flow, after the end": (
        lambda: flow_of(fine(), after_execution=[x()], outputs=[Output(id="o", type="STRING", value=READ)]),
        "KD209",
    ),
    "an input": (
        lambda: Flow(id="hello", namespace="company.team", inputs=[inputs.String(id="i", defaults=READ)], tasks=[x()]),
        "KD209",
    ),
    "a variable, where it is rendered": (
        lambda: flow_of(y("{{ render(vars.v) }}"), x(), variables={"v": READ}),
        "KD209",
    ),
    "a variable, rendered in time": (lambda: flow_of(x(), y("{{ render(vars.v) }}"), variables={"v": READ}), None),
    "a variable in a variable": (
        lambda: flow_of(y("{{ render(vars.w) }}"), x(), variables={"v": READ, "w": "{{ render(vars.v) }}"}),
        "KD209",
    ),
    "a variable, not rendered": (lambda: flow_of(y("{{ vars.v | length }}"), x(), variables={"v": READ}), None),
    "what a subflow gives": (
        lambda: flow_of(Subflow(id="y", namespace="a", flow_id="b", outputs_={"o": READ}), x()),
        None,
    ),
    "itself, in a container of a private type": (
        lambda: flow_of(
            Task(id="x", type="io.company.Each", properties={"tasks": [{"id": "a", "type": "b", "text": READ}]})
        ),
        None,
    ),
    "in a container of a private type": (
        lambda: flow_of(
            Task(id="z", type="io.company.Each", properties={"tasks": [{"id": "x", "type": "io.company.X"}]}), y()
        ),
        None,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_an_output_is_read_only_where_it_exists(case: str) -> None:
    build, expected = CASES[case]
    assert codes(build()) == ([expected] if expected else [])


@pytest.mark.parametrize("target", ["1.1", "2.0"])
def test_the_order_is_the_same_in_every_version(target: str) -> None:
    assert codes(flow_of(y(), x()), target) == ["KD209"]
    assert codes(flow_of(x(), y()), target) == []


def test_a_finding_says_what_is_read_and_why_it_may_not_exist() -> None:
    (finding,) = [one for one in flow_of(if_(x()), y()).check() if one.code in ORDER]
    assert finding.message == "outputs.x.value is read although task 'x' may not run: it is in a branch of 'if'"
    assert finding.severity == "warning"
    assert "outputs.x.value ?? 'none'" in str(finding.hint)


# Flows of any shape: what is read comes before, in the order in which the tasks run.

Shape = list[Any]
shapes: st.SearchStrategy[Shape] = st.recursive(
    st.lists(st.just("task"), min_size=1, max_size=3),
    lambda inner: st.lists(
        st.one_of(st.just("task"), st.tuples(st.sampled_from(["sequence", "parallel", "until", "if"]), inner)),
        min_size=1,
        max_size=4,
    ),
    max_leaves=12,
)


class Builder:
    """Makes tasks of a shape, each of which reads all that is there for sure."""

    def __init__(self, *, backwards: bool) -> None:
        self.backwards = backwards
        self.count = 0

    def block(self, shape: Shape, there: list[str]) -> tuple[list[BaseTask], list[str]]:
        """The tasks, and the ids of those that run for sure."""
        tasks: list[BaseTask] = []
        sure: list[str] = []
        for item in shape:
            task, ran = self.one(item, [*there, *sure])
            tasks.append(task)
            sure += ran
        return tasks, sure

    def one(self, item: Any, there: list[str]) -> tuple[BaseTask, list[str]]:
        self.count += 1
        name = f"t{self.count}"
        if item == "task":
            read = [f"t{self.count + 1}"] if self.backwards else there
            text = " ".join(f"{{{{ outputs.{other}.value }}}}" for other in read)
            return Return(id=name, format=text or "nothing"), [name]
        kind, shape = item
        if kind == "parallel":
            both = [self.one(inner, there) for inner in shape]
            return Parallel(id=name, tasks=[task for task, _ in both]), [ran for _, all_ in both for ran in all_]
        tasks, sure = self.block(shape, there)
        if kind == "sequence":
            return Sequential(id=name, tasks=tasks), sure
        if kind == "until":
            return LoopUntil(id=name, condition="{{ true }}", tasks=tasks), sure
        return If(id=name, condition="{{ flow.id == 'a' }}", then=tasks), []


@given(shapes)
def test_a_flow_that_reads_only_earlier_outputs_has_no_findings(shape: Shape) -> None:
    tasks, _ = Builder(backwards=False).block(shape, [])
    assert codes(Flow(id="hello", namespace="company.team", tasks=tasks)) == []


@given(shapes)
def test_reading_what_comes_next_is_always_reported(shape: Shape) -> None:
    builder = Builder(backwards=True)
    tasks, _ = builder.block(shape, [])
    end = Return(id=f"t{builder.count + 1}", format="end")
    flow = Flow(id="hello", namespace="company.team", tasks=[*tasks, end])
    readers = sum("outputs" in str(task.__dict__.get("format")) for task, _ in walk(flow))
    assert len([code for code in codes(flow) if code in ("KD209", "KD210")]) == readers
