"""Comments in the YAML, and silences, each said of a part."""

import copy
import pickle

import pytest

from kestra_dsl import Flow, comment, inputs, silence
from kestra_dsl.errors import DefinitionError, PropertyError
from kestra_dsl.plugins.core.flow import If, Sequential
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.scripts.shell import Commands


def greet() -> Log:
    return Log(id="greet", message="Hello")


def yaml_of(*tasks: Log | Sequential | If | Commands) -> str:
    return Flow(id="hello", namespace="company.team", tasks=list(tasks)).to_yaml()


def test_a_comment_stands_above_the_part() -> None:
    assert "tasks:\n  # Says hello.\n  - id: greet\n" in yaml_of(comment(greet(), "Says hello."))


def test_a_comment_on_a_property_stands_above_it_under_its_kestra_name() -> None:
    task = comment(Commands(id="run", commands=["ls"], container_image="alpine:3.20"), "Small.", on="container_image")
    assert "    # Small.\n    containerImage: alpine:3.20\n" in yaml_of(task)


def test_a_comment_on_the_flow_heads_the_document() -> None:
    flow = comment(Flow(id="hello", namespace="company.team", tasks=[greet()]), "Made by hand.\nAnd with care.")
    assert flow.to_yaml().startswith("# Made by hand.\n# And with care.\nid: hello\n")


def test_comments_stand_at_inputs_parts_and_nested_tasks() -> None:
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


def test_a_comment_for_another_version_stays_at_its_part() -> None:
    told = Flow(id="hello", namespace="company.team", tasks=[comment(greet(), "Says hello.")])
    assert "  # Says hello.\n  - id: greet\n" in told.to_yaml("2.0")


def test_a_comment_on_what_a_part_does_not_have_is_refused() -> None:
    with pytest.raises(PropertyError, match="has no property 'mesage'") as caught:
        comment(greet(), "Says hello.", on="mesage")
    assert caught.value.origin and caught.value.origin.file.endswith("test_notes.py")


def test_a_silence_without_a_reason_is_refused() -> None:
    with pytest.raises(DefinitionError, match="without a reason"):
        silence(greet(), "KD103", because=" ")


def test_copies_keep_notes_of_their_own() -> None:
    task = silence(comment(greet(), "Says hello."), "KD103", because="we like it")
    for other in (copy.copy(task), copy.deepcopy(task), task.model_copy(), pickle.loads(pickle.dumps(task))):
        assert other._notes == task._notes
        comment(other, "Something else.")
        assert task._notes and task._notes.comments == {None: "Says hello."}


def test_notes_give_back_the_part_that_they_are_said_of() -> None:
    task = greet()
    assert comment(task, "x") is task
    assert silence(task, "KD103", because="x") is task
