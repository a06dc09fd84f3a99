"""What Kestra would not read is one error, which says where it is and what to do."""

from collections.abc import Callable

import pytest

from kestra_dsl.errors import YamlError
from kestra_dsl.yaml import MAX_DEPTH, Document, read
from tests.ids import short

Read = Callable[[str], Document]


def refused(read_by_all: Read, text: str) -> YamlError:
    with pytest.raises(YamlError) as caught:
        read_by_all(text)
    assert caught.value.hint
    assert caught.value.file == "flow.yaml"
    return caught.value


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("a: &x 1", (1, 4), "anchor (&x); Kestra does not resolve anchors"),
        ("a:\n  &x b: 1", (2, 3), "anchor (&x)"),
        ("a: &x {b: 1}", (1, 4), "anchor (&x)"),
        ("a: *x", (1, 4), "alias (*x); Kestra does not resolve anchors"),
        ("*x : 1", (1, 1), "alias (*x)"),
        ("a: 1\n<<: {b: 1}", (2, 1), "merge key (<<); Kestra does not resolve anchors"),
        ("a: 1\nb: 2\na: 3", (3, 1), "duplicate key 'a', first on line 1"),
        ("{a: 1, a: 2}", (1, 8), "duplicate key 'a', first on line 1"),
        ("1: a\n'1': b", (2, 1), "duplicate key '1', first on line 1"),
        ("a: !!python/object:os.system x", (1, 4), "tag (!!python/object:os.system) is not supported by Kestra"),
        ("a: !!python/object/apply:os.system [ls]", (1, 4), "tag (!!python/object/apply:os.system)"),
        ("a: !custom x", (1, 4), "tag (!custom)"),
        ("a: !custom {b: 1}", (1, 4), "tag (!custom)"),
        ("a: !!binary aGVsbG8=", (1, 4), "tag (!!binary)"),
        ("a: !!timestamp 2024-01-02", (1, 4), "tag (!!timestamp)"),
        ("a: !!set {b}", (1, 4), "tag (!!set)"),
        ("a: !!int x", (1, 4), "tag !!int does not match its value"),
        ("a: !!str [1]", (1, 4), "tag !!str does not match its value"),
        ("!x a: 1", (1, 1), "tag (!x)"),
        ("a: 1\n? !x b\n: 1", (2, 3), "a key cannot have a tag (!x)"),
        ("? [a]\n: b", (1, 3), "a list or mapping cannot be a key"),
        ("{{ a }}: b", (1, 1), "a list or mapping cannot be a key"),
        ("a: {{ b }}", (1, 5), "a list or mapping cannot be a key"),
        ("a: 1\n---\nb: 2", (2, 1), "a second document starts here; Kestra ignores it"),
        ("---\n---\na: 1", (2, 1), "this document is empty"),
        ("a: 1\n...\nb: 2", (3, 1), "Kestra ignores what follows"),
        ("a: .inf", (1, 4), "Kestra does not support the number .inf"),
        ("a: [1, -.INF]", (1, 8), "Kestra does not support the number -.INF"),
        ("a: .nan", (1, 4), "Kestra does not support the number .nan"),
        ("a: 1e999", (1, 4), "too large for a double"),
        ("a: 190:20:30.5", (1, 4), "as a number in base 60"),
        ("", (1, 1), "this document is empty"),
        ("\n# nothing\n", (1, 1), "this document is empty"),
        ("---\n", (2, 1), "this document is empty"),
        ("a: b: c", (1, 5), "a second colon on this line"),
        ("a: 1\n b: 2", (2, 3), "a second colon on this line"),
        ("a: - b", (1, 4), "a list cannot start here"),
        ("a:\n  b: 1\n c: 2", (3, 2), "does not fit the block around it"),
        ("a: 1\nb\nc: 2", (2, 1), "missing colon after the key"),
        ("a: [1, 2\nb: 3", (1, 4), "a list in brackets is not closed"),
        ("a: {b: 1\nc: 3", (1, 4), "a mapping in braces is not closed"),
        ("a: [", (1, 5), "the document ends where a value is expected"),
        ("a: ,", (1, 4), "a value is expected here"),
        ("a: 'b\nc: 1", (1, 4), "a quoted text is not closed"),
        ('a: "b', (1, 4), "a quoted text is not closed"),
        ("a: @b", (1, 4), "a text cannot start with '@'"),
        ("a: `b", (1, 4), "a text cannot start with '`'"),
        ("a: %b", (1, 4), "a text cannot start with '%'"),
        ("a: *", (1, 4), "a name is expected here"),
        ("a: | b", (1, 6), "a block's text starts on the next line"),
        ("a: |# b\n  c", (1, 5), "a block's text starts on the next line"),
        ("a: |0\n  b", (1, 5), "indented by 0"),
        ('a: "\\q"', (1, 6), "unknown escape: a backslash before 'q'"),
        ('a: "b\\/c"', (1, 7), "unknown escape: a backslash before '/'"),
        ('a: "\\xg"', (1, 7), "this escape has too few digits"),
        ('a: "\\U00110000"', (1, 5), "this escape is not a Unicode character"),
        ('a: "\\UFFFFFFFF"', (1, 5), "this escape is not a Unicode character"),
        ('a: "\\ud83d"', (1, 4), "half of a surrogate pair"),
        ("a: [what?, b]", (1, 9), "a question mark ends a text between brackets"),
        ("%YAML 2.0\n---\na: 1", (1, 1), "YAML 1.x only"),
        ("a:\n\tb: 1", (2, 1), "a tab"),
        ("\ta: 1", (1, 1), "a tab"),
        ("a:\t1", (1, 3), "a tab"),
        ("a: [b,\tc]", (1, 7), "a tab"),
        ("a: 'b'\t", (1, 7), "a tab"),
        ("a: b\n  \tc", (2, 3), "a tab"),
        ("a: |\t\n  b", (1, 5), "a tab"),
        ("a: !!str\tb", (1, 9), "a tab"),
        ("a: \t\na: 1", (1, 4), "a tab"),
        ("a:\t&x 1", (1, 3), "a tab"),
        ("a: 1\nb: \x01", (2, 4), "control character '\\x01' is not allowed"),
        ("a: \x7f", (1, 4), "control character '\\x7f' is not allowed"),
        ("a: \ufffe", (1, 4), "control character '\\ufffe' is not allowed"),
        ("a: 1\r\n\r\nb: \x00", (3, 4), "control character '\\x00' is not allowed"),
        ("a: \ud83d", (1, 4), "half of a surrogate pair"),
    ],
    ids=short,
)
def test_a_mistake_has_its_place_and_its_reason(
    read_by_all: Read, text: str, place: tuple[int, int], message: str
) -> None:
    error = refused(read_by_all, text)
    assert message in error.problem
    assert (error.line, error.column) == place


def test_an_error_shows_the_file_the_line_and_the_column(read_by_all: Read) -> None:
    error = refused(read_by_all, "a: 1\nb: *x")
    assert str(error).startswith("flow.yaml:2: alias (*x)")
    assert "(column 4)\n  hint: write the values out" in str(error)


DEEP = [
    ("[" * 100_000, 201),
    ("{a: " * 100_000, 801),
    ("- " * 100_000, 401),
    ("[\n" * 100_000, 1),
    ("".join(" " * depth + "a:\n" for depth in range(1_000)), 201),
]


@pytest.mark.parametrize(("text", "column"), DEEP, ids=["brackets", "braces", "dashes", "lines", "indentation"])
def test_what_is_nested_without_end_is_refused(read_by_all: Read, text: str, column: int) -> None:
    error = refused(read_by_all, text)
    assert error.problem == f"lists and mappings are nested more than {MAX_DEPTH} levels deep"
    assert error.column == column


@pytest.mark.parametrize("text", ["{" * 100_000, "? " * 100_000, "[{" * 100_000])
def test_keys_that_are_nested_without_end_are_refused(read_by_all: Read, text: str) -> None:
    assert "cannot be a key" in refused(read_by_all, text).problem


def test_nesting_is_read_up_to_its_limit(read_by_all: Read) -> None:
    data = read_by_all("[" * MAX_DEPTH + "]" * MAX_DEPTH).data
    for _ in range(MAX_DEPTH - 1):
        (data,) = data
    assert data == []


def test_a_text_that_would_grow_without_end_is_refused(read_by_all: Read) -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for name, before in zip("bcdefghi", "abcdefgh", strict=True):
        bomb += f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
    error = refused(read_by_all, bomb)
    assert (error.line, error.column) == (1, 4)


@pytest.mark.parametrize("text", ["!" + "x" * 1000 + " a", "&" + "x" * 1000 + " a", f"{'x' * 1000}: 1\n" * 2])
def test_a_message_stays_short(read_by_all: Read, text: str) -> None:
    assert len(str(refused(read_by_all, text))) < 300


def test_an_expression_without_quotes_is_told_to_have_some(read_by_all: Read) -> None:
    assert refused(read_by_all, "a: {{ inputs.b }}").hint == 'keys are text; put an expression into quotes: "{{ ... }}"'


def test_the_file_is_text_until_told_otherwise() -> None:
    with pytest.raises(YamlError, match="<text>"):
        read("")
