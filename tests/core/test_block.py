"""Tasks and triggers join blocks and move between them."""

import asyncio
import threading
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import copy_context
from typing import Any

import pytest

from kestra_dsl import Flow, Task, Trigger, ctx, inputs
from kestra_dsl.core.block import Block, current, detached
from kestra_dsl.errors import PropertyError, ScopeError
from kestra_dsl.plugins.core.flow import ForEach, If, Parallel, Sequential, Switch
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule


def ids(tasks: list[dict[str, Any]]) -> list[str]:
    return [task["id"] for task in tasks]


@contextmanager
def no_open_scope() -> Iterator[None]:
    assert current() is None
    yield
    assert current() is None


def log(id: str) -> Log:  # noqa: A002
    return Log(id=id, message="x")


def test_a_task_created_in_a_block_joins_it() -> None:
    with Flow(id="x", namespace="n") as flow:
        log("a")
        log("b")
    assert ids(flow.to_dict()["tasks"]) == ["a", "b"]


def test_a_task_created_outside_a_block_joins_none() -> None:
    log("free")
    with Flow(id="x", namespace="n") as flow:
        log("a")
    assert ids(flow.to_dict()["tasks"]) == ["a"]


def test_a_task_joins_the_innermost_block() -> None:
    with Flow(id="x", namespace="n") as flow:
        with Sequential(id="s"):
            log("inside")
        log("after")
    shown = flow.to_dict()["tasks"]
    assert (ids(shown), ids(shown[0]["tasks"])) == (["s", "after"], ["inside"])


def test_a_task_that_is_passed_to_a_parent_leaves_the_block() -> None:
    with Flow(id="x", namespace="n") as flow:
        If(id="if", condition=ctx.inputs.a, then=[log("inside")])
    shown = flow.to_dict()["tasks"]
    assert (ids(shown), ids(shown[0]["then"])) == (["if"], ["inside"])


def test_a_task_created_before_leaves_the_block_too() -> None:
    with Flow(id="x", namespace="n") as flow:
        first = log("first")
        log("second")
        Sequential(id="s", tasks=[first])
    assert ids(flow.to_dict()["tasks"]) == ["second", "s"]


def test_a_task_leaves_an_outer_block_too() -> None:
    with Flow(id="x", namespace="n") as flow:
        first = log("first")
        with Sequential(id="outer"):
            Sequential(id="inner", tasks=[first])
    shown = flow.to_dict()["tasks"]
    assert (ids(shown), ids(shown[0]["tasks"])) == (["outer"], ["inner"])


def test_a_task_that_is_assigned_leaves_the_block() -> None:
    with Flow(id="x", namespace="n") as flow:
        block = Sequential(id="s")
        block.tasks = [log("inside")]
    assert ids(flow.to_dict()["tasks"]) == ["s"]


def test_a_task_that_is_assigned_to_a_second_parent_is_an_error() -> None:
    task = log("a")
    Sequential(id="s", tasks=[task])
    other = Sequential(id="t")
    with pytest.raises(ScopeError):
        other.tasks = [task]


def test_a_trigger_that_is_passed_to_a_flow_leaves_the_block() -> None:
    with Flow(id="outer", namespace="n") as outer:
        log("a")
        inner = Flow(id="inner", namespace="n", tasks=[log("b")], triggers=[Schedule(id="daily", cron="@daily")])
    assert "triggers" not in outer.to_dict()
    assert ids(inner.to_dict()["triggers"]) == ["daily"]


def test_a_second_parent_is_an_error() -> None:
    task = log("a")
    Sequential(id="s", tasks=[task])
    with pytest.raises(ScopeError, match="'a' is already in 's'; one object cannot be in two places"):
        Sequential(id="t", tasks=[task])


def test_the_same_object_twice_in_one_parent_is_an_error() -> None:
    task = log("a")
    with pytest.raises(ScopeError, match="'a' is already in 's'"):
        Sequential(id="s", tasks=[task, task])


def test_one_object_in_two_fields_is_an_error() -> None:
    task = log("a")
    with pytest.raises(ScopeError):
        If(id="if", condition="x", then=[task], else_=[task])


def test_an_object_of_a_closed_flow_cannot_be_in_another() -> None:
    with Flow(id="x", namespace="n"):
        task = log("a")
    with pytest.raises(ScopeError, match="'a' is already in 'x'"):
        Flow(id="y", namespace="n", tasks=[task])


def test_the_same_trigger_in_two_flows_is_an_error() -> None:
    trigger = Schedule(id="daily", cron="@daily")
    Flow(id="x", namespace="n", tasks=[log("a")], triggers=[trigger])
    with pytest.raises(ScopeError, match="'daily' is already in 'x'"):
        Flow(id="y", namespace="n", tasks=[log("a")], triggers=[trigger])


def test_equal_tasks_are_two_objects() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Log(id="a", message="x"), Log(id="b", message="x")])
    assert flow.tasks is not None and flow.tasks[0] is not flow.tasks[1]


def test_a_rejected_parent_does_not_stay_in_the_block() -> None:
    taken = log("a")
    Sequential(id="s", tasks=[taken])
    with Flow(id="x", namespace="n") as flow:
        with pytest.raises(ScopeError):
            Sequential(id="t", tasks=[taken])
        log("b")
    assert ids(flow.to_dict()["tasks"]) == ["b"]


def test_a_task_that_was_rejected_does_not_join_the_block() -> None:
    with Flow(id="x", namespace="n") as flow:
        with pytest.raises(PropertyError):
            Log(id="bad", message=3)  # type: ignore[arg-type]
        log("b")
    assert ids(flow.to_dict()["tasks"]) == ["b"]


def test_a_block_is_entered_once() -> None:
    with Flow(id="x", namespace="n"):
        with Sequential(id="s") as block:
            log("a")
        with pytest.raises(ScopeError, match=r"'s'.tasks is closed"), block:
            pass


def test_a_block_cannot_be_entered_inside_itself() -> None:
    with Flow(id="x", namespace="n"), Sequential(id="s") as block, pytest.raises(ScopeError), block:
        log("a")


def test_a_flow_is_entered_once() -> None:
    with Flow(id="x", namespace="n") as flow:
        log("a")
    with pytest.raises(ScopeError, match="the flow 'x' is closed"), flow:
        pass


def test_a_flow_cannot_be_entered_inside_itself() -> None:
    with Flow(id="x", namespace="n") as flow, pytest.raises(ScopeError), flow:
        log("a")


def test_a_block_object_can_be_entered_once() -> None:
    with Flow(id="x", namespace="n") as flow:
        block = flow.on_error()
        with block:
            log("a")
        with pytest.raises(ScopeError, match="entered once"), block:
            pass


@pytest.mark.parametrize(
    "change",
    [
        lambda flow: flow.input(inputs.String(id="i")),
        lambda flow: flow.variable("v", 1),
        lambda flow: flow.on_error(),
        lambda flow: flow.on_finish(),
        lambda flow: flow.afterwards(),
        lambda flow: flow.plugin_default("io.kestra", a=1),
        lambda flow: flow.forced_plugin_default("io.kestra", a=1),
    ],
    ids=["input", "variable", "on_error", "on_finish", "afterwards", "plugin_default", "forced_plugin_default"],
)
def test_nothing_can_be_added_to_a_closed_flow(change: Any) -> None:
    with Flow(id="x", namespace="n") as flow:
        log("a")
    with pytest.raises(ScopeError, match="the flow 'x' is closed"):
        change(flow)


def test_a_trigger_in_the_block_of_a_flow_joins_its_triggers() -> None:
    with Flow(id="x", namespace="n") as flow:
        Schedule(id="daily", cron="@daily")
        log("a")
    shown = flow.to_dict()
    assert (ids(shown["triggers"]), ids(shown["tasks"])) == (["daily"], ["a"])


def test_a_generic_trigger_joins_the_triggers() -> None:
    with Flow(id="x", namespace="n") as flow:
        Trigger(id="custom", type="io.company.Trigger", properties={"someKey": 1})
        log("a")
    assert flow.to_dict()["triggers"] == [{"id": "custom", "type": "io.company.Trigger", "someKey": 1}]


def test_a_trigger_in_the_block_of_a_task_is_an_error() -> None:
    with Flow(id="x", namespace="n"), If(id="if", condition="x"):  # noqa: SIM117 - the blocks read as they are written
        with pytest.raises(ScopeError, match="trigger 'daily'") as caught:
            Schedule(id="daily", cron="@daily")
    assert caught.value.hint == "create it directly in the block of the flow"


@pytest.mark.parametrize("block", ["on_error", "on_finish", "afterwards"])
def test_a_trigger_in_another_block_of_the_flow_is_an_error(block: str) -> None:
    with Flow(id="x", namespace="n") as flow, getattr(flow, block)():  # noqa: SIM117 - the blocks read as they are written
        with pytest.raises(ScopeError, match="trigger 'daily'"):
            Schedule(id="daily", cron="@daily")


def test_an_exception_leaves_no_block_open() -> None:
    with no_open_scope(), pytest.raises(ZeroDivisionError):  # noqa: SIM117 - the blocks read as they are written
        with Flow(id="x", namespace="n"), Sequential(id="s"), If(id="if", condition="x"):
            1 / 0  # noqa: B018


def test_an_exception_in_an_inner_block_leaves_the_outer_one_open() -> None:
    with Flow(id="x", namespace="n") as flow:
        with pytest.raises(ZeroDivisionError), Sequential(id="s", disabled=True):
            1 / 0  # noqa: B018
        task = log("a")
    assert flow.tasks is not None
    assert any(member is task for member in flow.tasks)


def test_a_flow_whose_block_failed_is_closed() -> None:
    flow = Flow(id="x", namespace="n")
    with pytest.raises(ZeroDivisionError), flow:
        1 / 0  # noqa: B018
    with pytest.raises(ScopeError), flow:
        pass


def test_an_error_in_a_block_leaves_no_block_open() -> None:
    with no_open_scope():
        switch = Switch(id="s", value="x")
        with pytest.raises(ScopeError), switch:
            pass


def test_nothing_joins_a_block_inside_detached() -> None:
    with Flow(id="x", namespace="n") as flow:
        with detached():
            log("free")
        log("a")
    assert ids(flow.to_dict()["tasks"]) == ["a"]


def test_a_task_created_outside_blocks_can_be_passed_later() -> None:
    with Flow(id="x", namespace="n") as flow:
        with detached():
            free = log("free")
        Sequential(id="s", tasks=[free])
    assert ids(flow.to_dict()["tasks"]) == ["s"]


def test_a_flow_in_the_block_of_a_flow_is_a_flow_of_its_own() -> None:
    with Flow(id="outer", namespace="n") as outer:
        log("a")
        with Flow(id="inner", namespace="n") as inner:
            log("b")
        log("c")
    assert (ids(outer.to_dict()["tasks"]), ids(inner.to_dict()["tasks"])) == (["a", "c"], ["b"])


def test_a_flow_as_plain_data_in_the_block_of_a_flow_keeps_its_tasks() -> None:
    with Flow(id="outer", namespace="n") as outer:
        log("a")
        inner = Flow(id="inner", namespace="n", tasks=[log("b")])
    assert (ids(outer.to_dict()["tasks"]), ids(inner.to_dict()["tasks"])) == (["a"], ["b"])


def load(name: str) -> Sequential:
    """A pattern, as in another repository."""
    with Sequential(id=f"load_{name}") as block:
        log(f"copy_{name}")
        with If(id=f"if_{name}", condition=ctx.inputs.clean) as clean:
            log(f"clean_{name}")
        with clean.otherwise():
            log(f"keep_{name}")
    return block


def test_a_pattern_works_inside_a_block() -> None:
    with Flow(id="x", namespace="n") as flow:
        load("a")
        load("b")
    assert ids(flow.to_dict()["tasks"]) == ["load_a", "load_b"]


def test_a_pattern_works_outside_a_block() -> None:
    flow = Flow(id="x", namespace="n", tasks=[load("a"), load("b")])
    assert ids(flow.to_dict()["tasks"]) == ["load_a", "load_b"]


def test_a_pattern_gives_equal_tasks_inside_and_outside_a_block() -> None:
    with Flow(id="x", namespace="n") as inside:
        load("a")
    assert inside.to_yaml() == Flow(id="x", namespace="n", tasks=[load("a")]).to_yaml()


def test_the_result_of_a_pattern_can_be_passed_inside_a_block() -> None:
    with Flow(id="x", namespace="n") as flow:
        Parallel(id="p", tasks=[load("a"), load("b")])
    assert ids(flow.to_dict()["tasks"]) == ["p"]


def test_threads_have_separate_blocks() -> None:
    barrier = threading.Barrier(8)

    def build(number: int) -> list[str]:
        with Flow(id=f"flow_{number}", namespace="n") as flow:
            barrier.wait(5)
            for place in range(20):
                with ForEach(id=f"e{place}", values=[1]):
                    log(f"t{number}_{place}")
                barrier.wait(5)
        return [task["tasks"][0]["id"] for task in flow.to_dict()["tasks"]]

    with ThreadPoolExecutor(8) as pool:
        built = list(pool.map(build, range(8)))
    assert built == [[f"t{number}_{place}" for place in range(20)] for number in range(8)]


def test_a_thread_does_not_join_the_block_that_started_it() -> None:
    with Flow(id="x", namespace="n") as flow:
        thread = threading.Thread(target=log, args=("stray",))
        thread.start()
        thread.join()
        log("a")
    assert ids(flow.to_dict()["tasks"]) == ["a"]


def test_coroutines_have_separate_blocks() -> None:
    async def build(number: int) -> list[str]:
        with Flow(id=f"flow_{number}", namespace="n") as flow:
            for place in range(10):
                await asyncio.sleep(0)
                with Sequential(id=f"s{place}"):
                    await asyncio.sleep(0)
                    log(f"t{number}_{place}")
        return [task["tasks"][0]["id"] for task in flow.to_dict()["tasks"]]

    async def build_all() -> list[list[str]]:
        return await asyncio.gather(*(build(number) for number in range(50)))

    assert asyncio.run(build_all()) == [[f"t{number}_{place}" for place in range(10)] for number in range(50)]


def test_code_that_runs_longer_than_its_block_cannot_join_it() -> None:
    with Flow(id="x", namespace="n"):
        log("a")
        outlived = copy_context()
    with pytest.raises(ScopeError, match=r"'late' is created in the block 'x'.tasks, which is closed"):
        outlived.run(log, "late")


def test_a_coroutine_that_runs_longer_than_its_block_cannot_join_it() -> None:
    async def late(gate: asyncio.Event) -> None:
        await gate.wait()
        log("late")

    async def build() -> None:
        gate = asyncio.Event()
        with Flow(id="x", namespace="n"):
            log("a")
            task = asyncio.create_task(late(gate))
        gate.set()
        await task

    with pytest.raises(ScopeError, match="which is closed"):
        asyncio.run(build())


def test_a_block_is_named_by_its_owner_and_field() -> None:
    assert Block(Switch(id="s", value="x"), "cases", "a").name == "'s'.cases['a']"


def test_a_generic_task_joins_a_block() -> None:
    with Flow(id="x", namespace="n") as flow:
        Task(id="custom", type="io.company.Custom", properties={"someKey": "v"})
    assert flow.to_dict()["tasks"] == [{"id": "custom", "type": "io.company.Custom", "someKey": "v"}]


@pytest.mark.parametrize("forget", ["on_error", "on_finish", "afterwards"])
def test_a_block_of_a_flow_without_its_with_is_an_error_that_names_the_line(forget: str) -> None:
    def define() -> None:
        with Flow(id="x", namespace="n") as flow:
            getattr(flow, forget)()
            log("a")

    with pytest.raises(ScopeError, match="never entered") as caught:
        define()
    assert caught.value.origin is not None
    assert caught.value.origin.line == define.__code__.co_firstlineno + 2


def test_a_case_without_its_with_is_an_error() -> None:
    def define() -> None:
        with Flow(id="x", namespace="n"):
            Switch(id="s", value="v").case("a")
            log("a")

    with pytest.raises(ScopeError, match=r"'s'\.cases\['a'\] is never entered"):
        define()


def test_an_unfinished_generator_is_an_error_and_leaves_no_block_open() -> None:
    def half() -> Generator[None, None, None]:
        with If(id="i", condition="x"):
            yield
            log("never")

    running = half()

    def define() -> None:
        with Flow(id="x", namespace="n"):
            next(running)
            log("a")

    with pytest.raises(ScopeError, match="while a block inside it is open"):
        define()
    assert current() is None
    running.close()
    assert current() is None


def test_a_task_cannot_contain_itself() -> None:
    sequence = Sequential(id="s")
    with pytest.raises(ScopeError, match="cannot contain itself"):
        sequence.tasks = [sequence]
