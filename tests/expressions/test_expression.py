"""What an expression is, and what it refuses to be taken for."""

import copy
import pickle
import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Expression, Reference, and_, coalesce, ctx, expr, f, not_, or_, ternary
from kestra_dsl.errors import DefinitionError, ExpressionError
from kestra_dsl.templates import (
    Attribute,
    Binary,
    Conditional,
    FilterNode,
    Group,
    Literal,
    Name,
    TemplateSyntaxError,
    Unary,
    parse_expression,
)

A = ctx.inputs.a
B = ctx.inputs.b


def body(expression: object) -> str:
    text = str(expression)
    assert text.startswith("{{ ")
    assert text.endswith(" }}")
    return text[3:-3]


REFUSALS: list[tuple[str, Callable[[], object], str]] = [
    ("truth", lambda: bool(A), "and_(), or_(), not_()"),
    ("if", lambda: 1 if A else 2, "If(condition=...)"),  # pyright: ignore[reportGeneralTypeIssues]
    ("and", lambda: A and B, "and_()"),
    ("or", lambda: A or B, "or_()"),
    ("not", lambda: not A, "not_()"),  # pyright: ignore[reportGeneralTypeIssues]
    ("chained comparison", lambda: 1 < A < 3, "and_()"),
    ("length", lambda: len(A), "f.length()"),  # type: ignore[arg-type]
    ("membership", lambda: "x" in A, "contains("),  # type: ignore[operator]
    ("membership in a list", lambda: "x" in [A, A], "and_()"),
    ("iteration", lambda: list(A), "ForEach"),
    ("unpacking", lambda: [*A], "ForEach"),  # pyright: ignore[reportGeneralTypeIssues]
    ("hash", lambda: {A: 1}, "str(reference)"),
    ("set", lambda: {A}, "str(reference)"),
    ("int", lambda: int(A), "f.number('INT')"),  # type: ignore[call-overload]
    ("float", lambda: float(A), "f.number('DOUBLE')"),  # type: ignore[arg-type]
    ("format specification", lambda: f"{A:>10}", "f.date('yyyy-MM')"),
    ("a pipe that is no filter", lambda: A | B, "f.upper()"),  # type: ignore[operator]
    ("plus text", lambda: A + "x", "concat()"),  # type: ignore[operator]
    ("text plus", lambda: "x" + A, "concat()"),  # type: ignore[operator]
    ("minus text", lambda: A - "x", "f-string"),  # type: ignore[operator]
    ("remainder of text", lambda: A % "x", "f-string"),  # type: ignore[operator]
]


@pytest.mark.parametrize(("what", "use", "hint"), REFUSALS, ids=[name for name, _, _ in REFUSALS])
def test_an_expression_refuses_to_be_a_value_and_says_what_to_write(
    what: str, use: Callable[[], object], hint: str
) -> None:
    with pytest.raises(ExpressionError) as caught:
        use()
    assert caught.value.hint is not None
    assert hint in caught.value.hint


@pytest.mark.parametrize(("what", "use", "hint"), REFUSALS, ids=[name for name, _, _ in REFUSALS])
def test_a_refusal_names_the_file_of_the_definition(what: str, use: Callable[[], object], hint: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        use()
    assert caught.value.origin is not None
    assert caught.value.origin.file.endswith("test_expression.py")


def test_a_reference_has_no_truth_value() -> None:
    with pytest.raises(ExpressionError, match="truth of an expression"):
        bool(A)


def test_a_refusal_names_the_line_of_the_definition() -> None:
    line = sys._getframe().f_lineno + 2
    with pytest.raises(ExpressionError) as caught:
        bool(A)
    assert caught.value.origin is not None
    assert caught.value.origin.line == line


def test_a_refusal_is_a_type_error_too() -> None:
    with pytest.raises(TypeError):
        len(A)  # type: ignore[arg-type]


def test_a_refusal_is_a_definition_error() -> None:
    with pytest.raises(DefinitionError):
        bool(A == 1)


def test_a_computed_expression_refuses_truth_as_a_reference_does() -> None:
    with pytest.raises(ExpressionError):
        bool(A == B)


def test_sorting_references_is_refused() -> None:
    with pytest.raises(ExpressionError):
        sorted([B, A])


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (A == B, "inputs.a == inputs.b"),
        (A != B, "inputs.a != inputs.b"),
        (A < B, "inputs.a < inputs.b"),
        (A <= B, "inputs.a <= inputs.b"),
        (A > B, "inputs.a > inputs.b"),
        (A >= B, "inputs.a >= inputs.b"),
        (A + B, "inputs.a + inputs.b"),
        (A - B, "inputs.a - inputs.b"),
        (A * B, "inputs.a * inputs.b"),
        (A / B, "inputs.a / inputs.b"),
        (A % B, "inputs.a % inputs.b"),
        (1 + A, "1 + inputs.a"),
        (1 - A, "1 - inputs.a"),
        (2 * A, "2 * inputs.a"),
        (2 / A, "2 / inputs.a"),
        (2 % A, "2 % inputs.a"),
        (-A, "-inputs.a"),
        (A == "x", "inputs.a == 'x'"),
        (A != 1.5, "inputs.a != 1.5"),
        (3 < A, "inputs.a > 3"),
        (A | f.upper(), "inputs.a | upper"),
    ],
    ids=str,
)
def test_an_operator_renders_as_kestra_spells_it(expression: Expression, expected: str) -> None:
    assert body(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ((A + B) * 2, "(inputs.a + inputs.b) * 2"),
        (A + B * 2, "inputs.a + (inputs.b * 2)"),
        (A + B + 1, "(inputs.a + inputs.b) + 1"),
        (A - (B - 1), "inputs.a - (inputs.b - 1)"),
        ((A == 1) == (B == 2), "(inputs.a == 1) == (inputs.b == 2)"),
        (-(A + 1), "-(inputs.a + 1)"),
        (-A | f.abs(), "(-inputs.a) | abs"),
        (A + -1, "inputs.a + (-1)"),
        ((A | f.lower()) == "x", "(inputs.a | lower) == 'x'"),
        (A + (B | f.length()), "inputs.a + (inputs.b | length)"),
        ((A == B) | f.string(), "(inputs.a == inputs.b) | string"),
        (expr("a + b") * 2, "(a + b) * 2"),
        (expr("a + b") | f.abs(), "(a + b) | abs"),
    ],
    ids=str,
)
def test_an_operand_that_is_not_atomic_gets_parentheses(expression: Expression, expected: str) -> None:
    assert body(expression) == expected


def test_a_chain_of_filters_is_one_pipeline() -> None:
    assert body(A | f.lower() | f.trim()) == "inputs.a | lower | trim"


def test_a_filter_on_a_coalesce_takes_the_whole_of_it() -> None:
    assert body(coalesce(A, B) | f.date()) == "(inputs.a ?? inputs.b) | date"


def test_a_chain_on_a_coalesce_has_its_parentheses_once() -> None:
    assert body(coalesce(A, B) | f.date() | f.upper()) == "(inputs.a ?? inputs.b) | date | upper"


def test_a_pipeline_as_an_argument_needs_no_parentheses() -> None:
    assert body(A | f.default(B | f.upper())) == "inputs.a | default(inputs.b | upper)"


def compared(symbol: str, left: object, right: object) -> object:
    """One form for ``a < b`` and ``b > a``, which Python may swap."""
    if symbol == ">" or (symbol == "==" and repr(right) < repr(left)):
        return ("<" if symbol == ">" else symbol, right, left)
    return (symbol, left, right)


def shape(node: object) -> object:
    """The tree that Kestra's grammar sees, without parentheses."""
    if isinstance(node, Group):
        return shape(node.inner)
    if isinstance(node, Binary):
        return compared(node.operator, shape(node.left), shape(node.right))
    if isinstance(node, Unary):
        return (node.operator, shape(node.operand))
    if isinstance(node, FilterNode):
        return ("|", shape(node.operand), node.name)
    if isinstance(node, Conditional):
        return ("?", shape(node.condition), shape(node.then), shape(node.otherwise))
    if isinstance(node, Attribute):
        return f"{shape(node.target)}.{node.name}"
    if isinstance(node, Name):
        return node.name
    assert isinstance(node, Literal), node
    return node.value


Tree = tuple[Expression, object]


def _binary(symbol: str, build: Callable[[Expression, Expression], Expression]) -> Callable[[Tree, Tree], Tree]:
    return lambda left, right: (build(left[0], right[0]), compared(symbol, left[1], right[1]))


BUILDERS: list[Callable[[Tree, Tree], Tree]] = [
    _binary("==", lambda a, b: a == b),
    _binary("<", lambda a, b: a < b),
    _binary("+", lambda a, b: a + b),
    _binary("-", lambda a, b: a - b),
    _binary("/", lambda a, b: a / b),
    _binary("??", coalesce),
    _binary("and", and_),
    _binary("or", or_),
    lambda a, _: (-a[0], ("-", a[1])),
    lambda a, _: (not_(a[0]), ("not", a[1])),
    lambda a, _: (a[0] | f.upper(), ("|", a[1], "upper")),
    lambda a, b: (ternary(a[0], b[0], a[0]), ("?", a[1], b[1], a[1])),
]

LEAVES: st.SearchStrategy[Tree] = st.sampled_from("abc").map(lambda name: (ctx.inputs[name], f"inputs.{name}"))
TREES = st.recursive(
    LEAVES,
    lambda inner: st.tuples(st.sampled_from(BUILDERS), inner, inner).map(lambda made: made[0](made[1], made[2])),
    max_leaves=12,
)


@given(TREES)
def test_kestra_reads_an_expression_as_it_was_built(tree: Tree) -> None:
    expression, built = tree
    assert shape(parse_expression(body(expression))) == built


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ((A + 1) == B, "(inputs.a + 1) == inputs.b"),
        ((A + 1) < B, "(inputs.a + 1) < inputs.b"),
        ((A | f.lower()) != B, "(inputs.a | lower) != inputs.b"),
        (ctx.vars.x.raw >= ctx.flow.revision, "vars.x >= flow.revision"),
    ],
    ids=str,
)
def test_a_comparison_keeps_the_order_in_which_it_was_written(expression: Expression, expected: str) -> None:
    assert body(expression) == expected


def test_an_f_string_holds_the_template_text() -> None:
    assert f"{A}_x" == "{{ inputs.a }}_x"


def test_str_join_takes_the_text_of_references() -> None:
    assert ",".join(map(str, [A, B])) == "{{ inputs.a }},{{ inputs.b }}"


def test_the_representation_of_an_expression_is_no_template() -> None:
    assert repr(A) == "<kestra_dsl expression inputs.a>"


def test_an_attribute_leads_deeper_as_it_stands() -> None:
    assert body(ctx.trigger.body.someKey.other_key) == "trigger.body.someKey.other_key"


def test_an_index_by_text_is_a_literal() -> None:
    assert body(A["some key"]) == "inputs.a['some key']"


def test_an_index_by_number_is_a_number() -> None:
    assert body(A[0]) == "inputs.a[0]"


def test_an_index_by_a_reference_is_the_reference() -> None:
    assert body(A[B]) == "inputs.a[inputs.b]"


def test_an_index_by_an_f_string_is_a_concatenation() -> None:
    assert body(A[f"{B}_{A}.csv"]) == "inputs.a[inputs.b ~ '_' ~ inputs.a ~ '.csv']"


def test_an_index_needs_no_parentheses() -> None:
    assert body(A[B + 1]) == "inputs.a[inputs.b + 1]"


def test_a_dunder_that_a_reference_lacks_is_an_attribute_error() -> None:
    assert not hasattr(A, "__array__")


def test_expr_is_raw_text() -> None:
    assert str(expr("inputs.a ?: 1")) == "{{ inputs.a ?: 1 }}"


def test_expr_takes_text_with_its_braces() -> None:
    assert str(expr("{{ inputs.a }}")) == "{{ inputs.a }}"


@pytest.mark.parametrize("text", ["", "   ", "{{ }}"])
def test_expr_refuses_nothing(text: str) -> None:
    with pytest.raises(ExpressionError, match="needs the text"):
        expr(text)


def test_expr_refuses_two_expressions() -> None:
    with pytest.raises((ExpressionError, TemplateSyntaxError)):
        expr("{{ inputs.a }}-{{ inputs.b }}")


def test_a_reference_survives_a_deep_copy() -> None:
    assert str(copy.deepcopy(A)) == str(A)


def test_a_reference_survives_pickling() -> None:
    assert str(pickle.loads(pickle.dumps(A))) == str(A)


def test_an_expression_is_no_reference() -> None:
    assert not isinstance(A == B, Reference)


def test_a_reference_has_no_methods_of_its_value() -> None:
    with pytest.raises(ExpressionError, match="cannot be called") as caught:
        ctx.inputs.name.upper()  # type: ignore[operator]
    assert "f.upper()" in str(caught.value)
