"""Filters, and how their arguments are written."""

import pytest

from kestra_dsl import ctx, f
from kestra_dsl.expressions import filters
from kestra_dsl.expressions.expression import Filter

A = ctx.inputs.a


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (f.upper(), "upper"),
        (f.base64encode(), "base64encode"),
        (f.to_json(), "toJson"),
        (f.date(), "date"),
        (f.date("yyyy-MM"), "date('yyyy-MM')"),
        (f.date(time_zone="UTC"), "date(timeZone='UTC')"),
        (f.date("yyyy", time_zone="UTC"), "date('yyyy', 'UTC')"),
        (f.date_add(-1, "DAYS"), "dateAdd(-1, 'DAYS')"),
        (f.replace({"a": "b"}), "replace({'a': 'b'})"),
        (f.default(A), "default(inputs.a)"),
        (f.default(A + 1), "default(inputs.a + 1)"),
        (f.default(""), "default('')"),
        (f.slice(0, 4), "slice(0, 4)"),
        (f.slice(to_index=4), "slice(toIndex=4)"),
        (f.jq(".a | .b"), "jq('.a | .b')"),
        (f.split(","), "split(',')"),
        (f.substring_before_last("."), "substringBeforeLast('.')"),
        (f.number("INT"), "number('INT')"),
    ],
    ids=repr,
)
def test_a_filter_renders_as_kestra_spells_it(made: Filter, expected: str) -> None:
    assert str(A | made) == "{{ inputs.a | " + expected + " }}"


def test_an_f_string_as_an_argument_of_a_filter_is_a_concatenation() -> None:
    assert str(A | f.default(f"{A}_x")) == "{{ inputs.a | default(inputs.a ~ '_x') }}"


def test_one_filter_object_goes_with_many_expressions() -> None:
    upper = f.upper()
    assert [str(A | upper), str(ctx.inputs.b | upper)] == ["{{ inputs.a | upper }}", "{{ inputs.b | upper }}"]


def test_a_filter_on_text_is_no_operation_of_python() -> None:
    with pytest.raises(TypeError):
        "x" | f.upper()  # type: ignore[operator]


def test_every_filter_that_is_exported_exists() -> None:
    assert [name for name in filters.__all__ if not callable(getattr(filters, name))] == []
