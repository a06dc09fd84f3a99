"""Collecting what all iterations of a loop gave: how each version spells it, and what cannot be collected."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from kestra_dsl import Flow, ctx, f
from kestra_dsl.errors import DefinitionError, ExpressionError
from kestra_dsl.expressions import Expression
from kestra_dsl.models import Output
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.flow import ForEach, Loop, Parallel
from kestra_dsl.plugins.core.log import Log

OLD = (
    "[['b', 'a'], outputs.made ?? {}] | jq('(.[0] | fromjson? // . | map(tostring)) as $rounds"
    " | [.[1] | to_entries | sort_by(.key as $round | $rounds | index($round))[].value.value | values]') | first"
)
NEW = "(outputs.each.outputs ?? []) | jq('[sort_by(.item.iteration)[].outputs.made_value | values]') | first"


def collecting(new: bool = False, **given: Any) -> Flow:
    with Flow(id="f", namespace="n") as flow:
        with (Loop if new else ForEach)(id="each", values=["b", "a"], **given) as each:
            made = Return(id="made", format="x")
        Log(id="l", message=each.collect(made.outputs.value))
    return flow


@pytest.mark.parametrize("new", [False, True])
@pytest.mark.parametrize(("target", "spelled"), [("1.1", OLD), ("1.3", OLD), ("2.0", NEW)])
def test_each_version_has_its_own_spelling(new: bool, target: str, spelled: str) -> None:
    loop, log = collecting(new).to_dict(target)["tasks"]
    assert log["message"] == f"{{{{ {spelled} }}}}"
    declared = [{"id": "made_value", "type": "JSON", "value": "{{ (outputs.made.value ?? null) | toJson }}"}]
    assert loop.get("outputs") == (declared if spelled == NEW else None)
    assert loop.get("fetchType") == ("FETCH" if spelled == NEW else None)


def test_what_a_loop_declares_itself_stays_and_is_not_declared_twice() -> None:
    own = [Output(id="own", type="STRING", value="x"), Output(id="made_value", type="STRING", value="other")]
    with Flow(id="f", namespace="n") as flow:
        with Loop(id="each", values=["b", "a"], outputs_=own) as each:
            made = Return(id="made", format="x")
        Log(id="l", message=f"{each.collect(made.outputs.value)} {each.collect(made.outputs.value)}")
    loop, log = flow.to_dict("2.0")["tasks"]
    assert [output["id"] for output in loop["outputs"]] == ["own", "made_value", "made_value_"]
    assert ".outputs.made_value_ | values" in log["message"]


def test_a_collection_is_an_expression_like_any_other() -> None:
    with Flow(id="f", namespace="n") as flow:
        with ForEach(id="each", values=["b"]) as each:
            made = Return(id="made", format="x")
        Log(id="piped", message=each.collect(made.outputs.value) | f.join(", "))
        Log(id="compared", message=(each.collect(made.outputs.value) | f.length()) == 2)
        Log(id="free", message=each.collect(ctx.outputs.made.value))
    texts = [task["message"] for task in flow.to_dict("2.0")["tasks"][1:]]
    assert texts == [f"{{{{ {NEW} | join(', ') }}}}", f"{{{{ ({NEW} | length) == 2 }}}}", f"{{{{ {NEW} }}}}"]


def test_steps_below_an_output_go_along() -> None:
    with Flow(id="f", namespace="n") as flow:
        with ForEach(id="each", values=["b"]) as each:
            Return(id="made", format="x")
        Log(id="l", message=each.collect(ctx.outputs.made.value["a.csv"][0].size))
    assert '.value.value["a.csv"][0].size | values' in flow.to_dict("1.3")["tasks"][1]["message"]
    loop = flow.to_dict("2.0")["tasks"][0]
    assert loop["outputs"] == [
        {
            "id": "made_value_a_csv_0_size",
            "type": "JSON",
            "value": "{{ (outputs.made.value['a.csv'][0].size ?? null) | toJson }}",
        }
    ]


REFUSED: dict[str, tuple[Callable[[Any], Expression], str]] = {
    "an inner task": (lambda has: has.each.collect(has.deep), "a loop in 'each'"),
    "an inner loop": (lambda has: has.inner.collect(has.deep), "outside of 'each'"),
    "outside": (lambda has: has.each.collect(has.other), "does not run in its iterations"),
    "another flow": (lambda has: has.each.collect(ctx.outputs.who.value), "not a task of this flow"),
    "an iteration": (lambda has: has.each.collect(ctx.outputs.made["a"].value), "has no output 'a' to collect"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_output_of_the_iterations_is_refused_where_it_is_read(name: str) -> None:
    ask, why = REFUSED[name]
    with Flow(id="f", namespace="n") as flow:
        with ForEach(id="each", values=["a"]) as each:
            Return(id="made", format="x")
            with ForEach(id="inner", values=["a"]) as inner:
                deep = Return(id="deep", format="x")
        other = Return(id="other", format="x")
        has = SimpleNamespace(each=each, inner=inner, deep=deep.outputs.value, other=other.outputs.value)
        log = Log(id="l", message=ask(has))
    for target in ("1.3", "2.0"):
        with pytest.raises(ExpressionError, match=why) as caught:
            flow.to_dict(target)
        assert caught.value.origin == log.origin
    assert "KD202" in [finding.code for finding in flow.check()]


@pytest.mark.parametrize("given", ["made", "made.outputs", "text", "piped", "item"])
def test_what_is_no_output_is_refused_at_once(given: str) -> None:
    with Flow(id="f", namespace="n"), ForEach(id="each", values=["a"]) as each:
        made = Return(id="made", format="x")
        kinds: dict[str, Any] = {
            "made": made,
            "made.outputs": made.outputs,
            "text": "made.value",
            "piped": made.outputs.value | f.upper(),
            "item": each.item,
        }
        with pytest.raises(ExpressionError, match=r"collect\(\) needs an output of a task in the loop"):
            each.collect(kinds[given])


def test_the_loop_itself_cannot_collect_its_iterations() -> None:
    with Flow(id="f", namespace="n") as flow, ForEach(id="each", values=["a"]) as each:
        made = Return(id="made", format="x")
        Log(id="l", message=each.collect(made.outputs.value))
    with pytest.raises(ExpressionError, match="in the loop itself"):
        flow.to_dict()


@pytest.mark.parametrize("values", ["{{ uuid() }}", ["{{ now() }}", "a"]])
def test_a_list_that_changes_has_no_order_to_be_had(values: Any) -> None:
    with Flow(id="f", namespace="n") as flow:
        with ForEach(id="each", values=values) as each:
            made = Return(id="made", format="x")
        Log(id="l", message=each.collect(made.outputs.value))
    with pytest.raises(ExpressionError, match=r"iterates over the result of .*\(\), which changes with each call"):
        flow.to_dict("1.3")
    assert flow.to_dict("2.0")["tasks"][0]["outputs"]


def test_files_that_a_loop_stores_cannot_be_collected() -> None:
    with pytest.raises(ExpressionError, match="stores the outputs of its iterations in files"):
        collecting(new=True, fetch_type="STORE").to_dict("2.0")


def test_a_collection_before_or_beside_its_loop_is_reported() -> None:
    with Flow(id="f", namespace="n") as flow:
        early = Log(id="early", message="x")
        with Parallel(id="both"):
            beside = Log(id="beside", message="x")
            with ForEach(id="each", values=["b"]) as each:
                made = Return(id="made", format="x")
        Log(id="late", message=each.collect(made.outputs.value))
    early.message = beside.message = str(each.collect(made.outputs.value))
    for target in ("1.3", "2.0"):
        assert [finding.code for finding in flow.check(target)] == ["KD209", "KD210"]


def test_the_error_of_an_output_read_outside_names_the_collection() -> None:
    with Flow(id="f", namespace="n") as flow:
        with ForEach(id="each", values=["b"]):
            made = Return(id="made", format="x")
        Log(id="l", message=made.outputs.value)
    with pytest.raises(DefinitionError) as caught:
        flow.to_dict("1.3")
    assert "each.collect(made.outputs.name)" in str(caught.value.hint)
