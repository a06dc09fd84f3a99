"""Comments, silences and supported versions of nodes."""

import copy
import pickle
from typing import Any

import pytest

from kestra_dsl import Flow, comment, inputs, moved, only_for, silence
from kestra_dsl.errors import DefinitionError, PropertyError
from kestra_dsl.plugins.core.flow import If, Sequential
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.scripts.shell import Commands


def greet() -> Log:
    return Log(id="greet", message="Hello")


def yaml_of(*tasks: Log | Sequential | If | Commands) -> str:
    return Flow(id="hello", namespace="company.team", tasks=list(tasks)).to_yaml()


def test_a_comment_is_above_its_node() -> None:
    assert "tasks:\n  # Says hello.\n  - id: greet\n" in yaml_of(comment(greet(), "Says hello."))


def test_a_comment_on_a_property_is_above_its_kestra_name() -> None:
    task = comment(Commands(id="run", commands=["ls"], container_image="alpine:3.20"), "Small.", on="container_image")
    assert "    # Small.\n    containerImage: alpine:3.20\n" in yaml_of(task)


def test_a_comment_on_the_flow_is_at_the_top() -> None:
    flow = comment(Flow(id="hello", namespace="company.team", tasks=[greet()]), "Made by hand.\nAnd with care.")
    assert flow.to_yaml().startswith("# Made by hand.\n# And with care.\nid: hello\n")


def test_comments_are_written_for_inputs_parts_and_nested_tasks() -> None:
    inner = comment(greet(), "Inside.")
    runner = comment(Process(), "No container.")
    run = Commands(id="run", commands=["ls"], task_runner=runner)
    flow = Flow(
        id="hello",
        namespace="company.team",
        inputs=[comment(inputs.String(id="name"), "Who it is.")],
        tasks=[Sequential(id="all", tasks=[inner, run])],
    )
    text = flow.to_yaml()
    assert "  # Who it is.\n  - id: name\n" in text
    assert "      # Inside.\n      - id: greet\n" in text
    assert "        # No container.\n        taskRunner:\n" in text


def test_comments_change_no_data_and_no_equality() -> None:
    plain = Flow(id="hello", namespace="company.team", tasks=[greet()])
    told = Flow(id="hello", namespace="company.team", tasks=[comment(greet(), "Says hello.")])
    assert told == plain
    assert told.to_dict() == plain.to_dict()
    assert Flow.from_yaml(told.to_yaml()) == plain


def test_a_comment_stays_at_its_node_in_other_versions() -> None:
    told = Flow(id="hello", namespace="company.team", tasks=[comment(greet(), "Says hello.")])
    assert "  # Says hello.\n  - id: greet\n" in told.to_yaml("2.0")


def test_a_comment_on_an_unknown_property_is_rejected() -> None:
    with pytest.raises(PropertyError, match="has no property 'mesage'") as caught:
        comment(greet(), "Says hello.", on="mesage")
    assert caught.value.origin and caught.value.origin.file.endswith("test_metadata.py")


def test_a_silence_without_a_reason_is_rejected() -> None:
    with pytest.raises(DefinitionError, match="without a reason"):
        silence(greet(), "KD103", because=" ")


def test_copies_have_their_own_metadata() -> None:
    task = silence(comment(greet(), "Says hello."), "KD103", because="we like it")
    for other in (copy.copy(task), copy.deepcopy(task), task.model_copy(), pickle.loads(pickle.dumps(task))):
        assert other._metadata == task._metadata
        comment(other, "Something else.")
        assert task._metadata and task._metadata.comments == {None: "Says hello."}


def test_comment_silence_and_only_for_return_their_node() -> None:
    task = greet()
    assert comment(task, "x") is task
    assert silence(task, "KD103", because="x") is task


def new_only() -> Flow:
    flow = Flow(id="hello", namespace="company.team", tasks=[Log(id="say hello", message="Hello")])
    return only_for(flow, "2.0", "1.3", because=" it has\n checks ")


def test_a_flow_is_neither_checked_nor_written_for_excluded_versions() -> None:
    flow = new_only()
    assert [finding.code for finding in flow.check("2.0")] == ["KD103"]
    assert flow.check("1.1") == []
    assert flow.to_dict("1.3")["id"] == "hello"
    for write in (flow.to_yaml, flow.to_dict):
        with pytest.raises(DefinitionError, match=r"'hello' does not support Kestra 1\.1: it has checks") as caught:
            write("1.1")
        assert caught.value.origin == flow.origin
        assert "only_for" in str(caught.value.hint)


def test_copies_support_the_same_versions() -> None:
    flow = new_only()
    for other in (copy.copy(flow), copy.deepcopy(flow), flow.model_copy(), pickle.loads(pickle.dumps(flow))):
        assert other.check("1.1") == []
        only_for(other, "1.1", because="of another reason")
        assert [finding.code for finding in flow.check("2.0")] == ["KD103"]


def test_only_for_is_not_written_and_changes_no_equality() -> None:
    flow = new_only()
    plain = Flow(id="hello", namespace="company.team", tasks=[Log(id="say hello", message="Hello")])
    assert flow == plain
    assert flow.to_yaml("2.0") == plain.to_yaml("2.0")
    assert only_for(plain, "2.0", because="x") is plain


@pytest.mark.parametrize(
    ("versions", "because", "message"),
    [
        (("1.3",), " \n", "has no reason"),
        (("1.3",), None, "has no reason"),
        ((), "it has checks", "lists no version"),
        (("1.3", "1.4"), "it has checks", "unknown Kestra version '1.4'"),
        ((1.3,), "it has checks", "unknown Kestra version 1.3"),
        ((["1.3"],), "it has checks", "unknown Kestra version"),
    ],
)
def test_only_for_rejects_unknown_versions_and_missing_reasons(
    versions: tuple[Any, ...], because: Any, message: str
) -> None:
    with pytest.raises(DefinitionError, match=message) as caught:
        only_for(Flow(id="hello", namespace="company.team", tasks=[greet()]), *versions, because=because)
    assert caught.value.origin and caught.value.origin.file.endswith("test_metadata.py")
    assert caught.value.hint


def test_only_for_accepts_only_a_flow() -> None:
    with pytest.raises(PropertyError, match="needs a flow, not a Log"):
        only_for(greet(), "1.3", because="x")  # type: ignore[arg-type]


def test_former_names_are_kept_in_order_and_each_once() -> None:
    flow = Flow(id="hello", namespace="company.team", tasks=[greet()])
    assert moved(flow, from_="company.team/hi") is flow
    moved(moved(flow, from_="company.old/hello"), from_="company.team/hi")
    assert flow._metadata is not None
    assert flow._metadata.moved_from == ("company.team/hi", "company.old/hello")


@pytest.mark.parametrize(
    "name", ["hello", "company.team/", "/hello", "a/b/c", "Company/hello", "company.team/hello", ""]
)
def test_moved_refuses_what_is_no_former_name(name: str) -> None:
    flow = Flow(id="hello", namespace="company.team", tasks=[greet()])
    with pytest.raises(DefinitionError, match=r"moved\(\)"):
        moved(flow, from_=name)
