"""Template text that means the same under the rules of another version."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow
from kestra_dsl.errors import DefinitionError
from kestra_dsl.lowering.expressions import AbsentError, lower_text
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.templates import parse, same
from kestra_dsl.templates.rewriting import portable

OPERAND = st.sampled_from(["a", "b.c", "1", "'x'", "f(d)", "(a)"])
OPERATOR = st.sampled_from(["??", "???", "isIn", "==", "~", "+", "and", "or", "contains", ".."])
EXPRESSIONS = st.recursive(
    OPERAND,
    lambda inner: st.one_of(
        st.tuples(inner, OPERATOR, inner).map(" ".join),
        inner.map("{} | upper".format),
        inner.map("{} is empty".format),
        inner.map("({})".format),
    ),
    max_leaves=6,
)
PARTS = st.one_of(EXPRESSIONS.map("{{{{ {} }}}}".format), st.sampled_from(["text ", "{% if a %}x{% endif %}"]))
TEXTS = st.lists(PARTS).map("".join)


@given(TEXTS)
def test_a_text_for_1_x_reads_the_same_in_2_0(text: str) -> None:
    assert same(parse(lower_text(text, "2.0"), "2.0"), parse(text, "1.3"))


@given(TEXTS)
def test_a_text_that_reads_alike_is_left_to_the_byte(text: str) -> None:
    if same(parse(text, "1.3"), parse(text, "2.0")):
        assert lower_text(text, "2.0") == text
        assert portable(text, "2.0") == text


@given(TEXTS)
def test_a_text_for_2_0_is_made_to_mean_the_same_in_1_x(text: str) -> None:
    made = portable(text, "2.0")
    assert same(parse(made, "1.3"), parse(text, "2.0"))
    assert same(parse(made, "2.0"), parse(text, "2.0"))


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("{{ a ?? b | upper }} and {{ c|lower }}", "{{ (a ?? b) | upper }} and {{ c|lower }}"),
        ("{{ json(x).y }} {{ z | json }}", "{{ fromJson(x).y }} {{ z | toJson }}"),
        ("{{ json(json(a) ?? b | json) }}", "{{ fromJson((fromJson(a) ?? b) | toJson) }}"),
        ("{{ x.json }} json {{ json }}", "{{ x.json }} json {{ json }}"),
        ("{% raw %}{{ a ?? b | c }}{% endraw %}", "{% raw %}{{ a ?? b | c }}{% endraw %}"),
        ("{{ a ?? ", "{{ a ?? "),
    ],
)
def test_only_what_has_to_change_is_changed(text: str, new: str) -> None:
    assert lower_text(text, "2.0") == new
    assert lower_text(text, "1.3") == text


@pytest.mark.parametrize(
    ("text", "target", "what"),
    [
        ("{{ loopOutputs(x, 'y') }}", "1.3", "the function 'loopOutputs' does not exist in Kestra 1.3"),
        ("a\n{{ x | regexMatch('y') }}", "1.1", r"the filter 'regexMatch' .* \(line 2 of the text\)"),
        ("{{ subflow('n', 'f') }}", "1.1", "the function 'subflow'"),
        ("{{ currentEachOutput(outputs.x) }}", "2.0", "the function 'currentEachOutput'"),
    ],
)
def test_what_a_version_has_under_no_name_is_refused(text: str, target: str, what: str) -> None:
    with pytest.raises(AbsentError, match=what):
        lower_text(text, target)


@pytest.mark.parametrize("text", ["{{ nobody(x) }}", "{{ x | nobody }}", "{{ x.loopOutputs(y) }}", "isWeekend"])
def test_what_no_version_has_is_left_to_the_checks(text: str) -> None:
    assert lower_text(text, "1.3") == text


def test_a_refusal_names_the_task_that_holds_the_text() -> None:
    with Flow(id="f", namespace="n") as flow:
        task = Log(id="l", message=["a", "{{ isWeekend(now()) }}"])
    with pytest.raises(DefinitionError, match=r"'isWeekend' does not exist in Kestra 1\.3") as caught:
        flow.to_dict("1.3")
    assert caught.value.origin == task.origin


def test_texts_in_variables_and_lists_are_lowered_and_descriptions_are_not() -> None:
    text = "{{ a ?? b | upper }}"
    with Flow(id="f", namespace="n", variables={"v": [[text]]}, description=text) as flow:
        Log(id="l", message=[text])
    lowered_flow = flow.to_dict("2.0")
    assert lowered_flow["variables"] == {"v": [["{{ (a ?? b) | upper }}"]]}
    assert lowered_flow["tasks"][0]["message"] == ["{{ (a ?? b) | upper }}"]
    assert lowered_flow["description"] == text
