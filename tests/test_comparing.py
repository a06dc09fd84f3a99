"""Flows are compared by meaning, and differences are listed by path and by line."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow
from kestra_dsl.comparing import ABSENT, Difference, differences, line_diff, same
from kestra_dsl.plugins.core.log import Log

GREET = """\
id: greet
namespace: company.team
inputs:
  - id: name
    type: STRING
  - id: colour
    type: STRING
variables:
  number: 1
tasks:
  - id: first
    type: io.kestra.plugin.core.log.Log
    message: Hello, {{ inputs.name }}!
  - id: second
    type: io.kestra.plugin.core.log.Log
    message: "{{ inputs.colour | upper }}"
"""

KEYS = st.text("abc{ }", max_size=4)
DATA = st.recursive(
    st.none() | st.booleans() | st.integers(-1, 2) | st.sampled_from([0.0, 1.0]) | st.text("a{} 1", max_size=4),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


def changed(old: str, new: str) -> Flow:
    assert GREET.count(old) == 1
    return Flow.from_yaml(GREET.replace(old, new))


@pytest.mark.parametrize(
    "spelled",
    [
        "{{inputs.name}}",
        "{{ (inputs.name) }}",
        "{{ inputs['name'] }}",
        "{{ inputs[('name')] }}",
        "{{ inputs . name }}",
        "{{ inputs.name -}}",
        "{# a remark #}{{ inputs.name }}",
    ],
)
def test_an_expression_is_compared_by_what_it_prints(spelled: str) -> None:
    assert changed("Hello, {{ inputs.name }}!", f'"Hello, {spelled}!"') == Flow.from_yaml(GREET)


@pytest.mark.parametrize(
    "spelled", ["{{- inputs.name }}", "{{ inputs.nam }}", "{{ inputs.name | upper }}", "{{ 'inputs.name' }}", "{"]
)
def test_an_expression_that_prints_something_else_differs(spelled: str) -> None:
    assert changed("Hello, {{ inputs.name }}!", f'"Hello, {spelled}!"') != Flow.from_yaml(GREET)


def test_parentheses_count_where_they_change_what_is_computed() -> None:
    texts = ["{{ 1 + 2 * 3 }}", "{{ 1 + (2 * 3) }}", "{{ (1 + 2) * 3 }}"]
    plain, needless, needed = [Flow(id="x", namespace="n", tasks=[Log(id="a", message=text)]) for text in texts]
    assert plain == needless
    assert plain != needed


def test_a_description_is_no_template_so_each_of_its_letters_counts() -> None:
    one, other = [Flow(id="x", namespace="n", description=text) for text in ("{{ a }}", "{{a}}")]
    assert one != other


def test_the_order_of_keys_does_not_count() -> None:
    data = Flow.from_yaml(GREET).to_dict()
    assert same(data, dict(reversed(data.items())))


def test_the_order_of_keys_counts_in_the_values_of_a_loop() -> None:
    values = {"a": 1, "b": 2}
    orders = dict(values.items()), dict(reversed(values.items()))
    iterations = [{"type": "io.kestra.plugin.core.flow.Loop", "values": order} for order in orders]
    assert differences(iterations[0], iterations[1]) == [Difference("values", ["a", "b"], ["b", "a"], moved=True)]
    assert line_diff(iterations[0], iterations[1])
    assert same(*[{"values": loop["values"]} for loop in iterations])


def test_the_order_of_tasks_counts() -> None:
    data = Flow.from_yaml(GREET).to_dict()
    other = {**data, "tasks": data["tasks"][::-1]}
    (found,) = differences(data, other)
    assert str(found) == "tasks: in another order, first, second -> second, first"


@pytest.mark.parametrize("value", ["'1'", "1.0", "true", "[1]", "null"])
def test_a_value_of_another_type_differs(value: str) -> None:
    assert changed("number: 1", f"number: {value}") != Flow.from_yaml(GREET)


@pytest.mark.parametrize("value", ["0x1", "+1", "!!int 1"])
def test_how_yaml_spells_a_value_does_not_count(value: str) -> None:
    assert changed("number: 1", f"number: {value}") == Flow.from_yaml(GREET)


def test_a_new_task_is_the_only_difference() -> None:
    new = changed("  - id: second", "  - {id: new, type: io.kestra.plugin.core.log.Log, message: Hi}\n  - id: second")
    (found,) = differences(Flow.from_yaml(GREET), new)
    assert (found.path, found.left) == ("tasks[new]", ABSENT)
    assert found.right["message"] == "Hi"
    assert [line for line in line_diff(Flow.from_yaml(GREET), new) if line[0] in "+-"] == [
        "--- left",
        "+++ right",
        "+  - id: new",
        "+    type: io.kestra.plugin.core.log.Log",
        "+    message: Hi",
    ]


def test_the_diff_shows_no_equivalent_lines() -> None:
    other = Flow.from_yaml(GREET.replace("{{ inputs.name }}", "{{(inputs.name)}}").replace("| upper", "| lower"))
    lines = line_diff(Flow.from_yaml(GREET), other, names=("old.yaml", "new.yaml"), context=0)
    assert lines == [
        "--- old.yaml",
        "+++ new.yaml",
        "@@ -16 +16 @@",
        '-    message: "{{ inputs.colour | upper }}"',
        '+    message: "{{ inputs.colour | lower }}"',
    ]


def test_items_without_ids_are_named_by_number() -> None:
    one, other = [{"commands": commands} for commands in (["a", "b", "c"], ["a", "x", "y", "c"])]
    assert list(map(str, differences(one, other))) == [
        "commands[1]: 'b' -> 'x'",
        "commands[2]: only on the right: 'y'",
    ]


def test_a_key_that_is_no_name_is_quoted_in_a_path() -> None:
    (found,) = differences({"files": {"a.sql": 1}}, {"files": {}})
    assert str(found) == "files['a.sql']: only on the left: 1"


def test_keys_are_compared_as_templates() -> None:
    assert same({"env": {"{{ a }}": 1}}, {"env": {"{{(a)}}": 1}})
    assert line_diff({"env": {"{{ a }}": 1}}, {"env": {"{{(a)}}": 1}}) == []


def test_each_side_is_read_for_its_version() -> None:
    loose, tight = {"a": "{{ a == b ?? c }}"}, {"a": "{{ a == (b ?? c) }}"}
    assert same(loose, tight, targets=("1.3", "2.0"))
    assert not same(loose, tight, targets=("2.0", "1.3"))
    assert not same(loose, loose, targets=("1.3", "2.0"))
    assert line_diff(loose, tight, targets=("1.3", "2.0")) == []


def test_flows_with_unavailable_references_are_compared_unresolved() -> None:
    def lost(text: str) -> Flow:
        task = Log(id="lost", message="x")
        flow = Flow(id="x", namespace="n", tasks=[Log(id="a", message=text)])
        flow.tasks = [*(flow.tasks or ()), task, deepcopy(task)]
        return flow

    assert lost("{{a}}") == lost("{{ a }}")
    assert lost("a") != lost("b")


def test_nested_lists_are_compared_quickly() -> None:
    one: list[Any] = ["a"]
    other: list[Any] = ["b"]
    for _ in range(100):
        one, other = [one], [other]
    assert same({"x": one}, {"x": deepcopy(one)})
    (found,) = differences({"x": one}, {"x": other})
    assert (found.left, found.right) == ("a", "b")
    assert len(line_diff({"x": one}, {"x": other}, context=0)) == 5


@given(DATA)
def test_data_is_the_same_as_itself(data: Any) -> None:
    assert same({"x": data}, {"x": deepcopy(data)})
    assert line_diff({"x": data}, {"x": deepcopy(data)}) == []


@given(DATA, DATA)
def test_the_diff_is_empty_exactly_when_there_are_no_differences(left: Any, right: Any) -> None:
    one, other = {"x": left}, {"x": right}
    found = differences(one, other)
    assert bool(found) == bool(line_diff(one, other)) == (not same(one, other))
    assert len(found) == len(differences(other, one))
    assert all(str(difference) for difference in found)
