"""Plain scalars are what Kestra's own parser makes of them; the tables were measured on 1.1.0, 1.3.31 and 2.0.0."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.yaml.scalars import resolve

WORDS = {"null": None, "true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}

WHOLE = {
    "0": 0, "-0": 0, "+0": 0, "+1": 1, "-1": -1, "00": 0, "007": 7, "010": 8, "010_": 8, "-017": -15, "+017": 15,
    "0_0": 0, "00_1": 1, "0__1": 1, "1_000": 1000, "1__0": 10, "1_": 1, "-1_": -1, "0x1F": 31, "-0x1": -1,
    "+0x1F": 31, "0x_1": 1, "0x1_f": 31, "0b1": 1, "-0b1": -1, "0b_1": 1, "2147483648": 2147483648,
    "9223372036854775808": 9223372036854775808, "0xFFFFFFFF": 4294967295, "037777777777": 4294967295,
    "123456789012345678901234567890": 123456789012345678901234567890,
}  # fmt: skip

FRACTIONS = {
    ".5": 0.5, "-.5": -0.5, "+.5": 0.5, "1.": 1.0, "-1.": -1.0, "1.e3": 1000.0, "1e3": 1000.0, "1E3": 1000.0,
    "1e+3": 1000.0, "1E+3": 1000.0, "1.5e-3": 0.0015, "-1e3": -1000.0, "+1.5": 1.5, "1e0003": 1000.0, ".5e3": 500.0,
    "1_0.5": 10.5, "1.5_0": 1.5, "1_0e3": 10000.0, ".5_5": 0.55, "._5": 0.5, "5._5": 5.5, "1_.5": 1.5, "1._": 1.0,
    "00.5": 0.5, "08.5": 8.5, "010.5": 10.5, "0.0": 0.0, "-0.0": -0.0, "-0e0": -0.0, "1e-400": 0.0, "1e308": 1e308,
    "0.1000000000000000055511151231257827": 0.1,
}  # fmt: skip

TEXTS = [
    "08", "09", "-08", "0_8", "0_", "0o17", "0O17", "0X1F", "0B1", "0x", "0b", "0b102", "0xG", "0x1.5", "_", "__",
    "_1", "+_1", "-_1", ".", "+", "--", ".e3", "1e", "1e-", "e3", "1e1_0", "1e3.5", "1,000", "1.5f", "1L", "0x1p3",
    ".iNf", ".Nan", "-.nan", "+.NaN", "inf", "nan", "NaN", "Infinity", "-Infinity", "nUll", "tRue", "yEs", "oFF",
    "y", "Y", "n", "N", "=", "<<", "12:30:00", "12:30", "1:2", "190:20:30", "2024-01-02", "2024-01-02T03:04:05Z",
    "٣", "١٢٣", "\uff11\uff12", "", "null ", "truey", "é", "{{ a }}",
]  # fmt: skip


@pytest.mark.parametrize("word", sorted(WORDS))
def test_a_word_has_its_value_in_three_spellings(word: str) -> None:
    for spelling in (word, word.capitalize(), word.upper()):
        assert resolve(spelling) is WORDS[word]


@pytest.mark.parametrize("word", sorted(WORDS))
def test_a_word_in_any_other_spelling_is_text(word: str) -> None:
    swapped = word.capitalize().swapcase()
    assert resolve(swapped) == swapped


def test_a_tilde_is_null() -> None:
    assert resolve("~") is None


@pytest.mark.parametrize(("text", "value"), WHOLE.items())
def test_a_whole_number(text: str, value: int) -> None:
    assert (type(resolve(text)), resolve(text)) == (int, value)


@pytest.mark.parametrize(("text", "value"), FRACTIONS.items())
def test_a_fraction(text: str, value: float) -> None:
    found = resolve(text)
    assert isinstance(found, float)
    assert (found, math.copysign(1, found)) == (value, math.copysign(1, value))


@pytest.mark.parametrize("text", TEXTS)
def test_what_looks_like_something_else_is_text(text: str) -> None:
    assert resolve(text) == text


@pytest.mark.parametrize(
    "text", [".inf", ".Inf", ".INF", "-.inf", "+.INF", ".nan", ".NaN", ".NAN", "1e400", "-1.8e308"]
)
def test_what_is_not_finite_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"does not support the number|too large for a double"):
        resolve(text)


@pytest.mark.parametrize("text", ["190:20:30.15", "1:2.", "+1_0:59._", "._", "+.__"])
def test_what_kestra_takes_for_a_number_and_cannot_read_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="and fails"):
        resolve(text)


@pytest.mark.parametrize("text", ["9" * 1001, "-" + "9" * 1000, "0x" + "f" * 1001, "0." + "9" * 999])
def test_a_number_that_is_too_long_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="numbers of more than 1,000 digits"):
        resolve(text)


@pytest.mark.parametrize("text", ["9" * 1000, "-" + "9" * 999, "0." + "9" * 998])
def test_a_number_may_have_a_thousand_digits(text: str) -> None:
    assert resolve(text) == (float(text) if "." in text else int(text))


def test_what_is_longer_than_any_number_is_text() -> None:
    assert resolve("9" * 1025) == "9" * 1025


@given(st.integers())
def test_a_decimal_number_is_itself(value: int) -> None:
    assert resolve(str(value)) == value


@given(st.text(st.sampled_from("0123456789+-._eExXobnyYtTfF~=:aAinNlu"), max_size=8))
def test_a_scalar_is_text_or_something_that_it_spells(text: str) -> None:
    try:
        value = resolve(text)
    except ValueError:
        assert "." in text or "e" in text.lower()
        return
    if isinstance(value, str):
        assert value == text
    elif isinstance(value, float):
        assert value == float(text.replace("_", ""))
    elif isinstance(value, int) and not isinstance(value, bool):
        assert any(value == int(text.replace("_", ""), base) for base in (2, 8, 10, 16) if _spells(text, base))
    else:
        assert text.lower() in WORDS or text == "~"


def _spells(text: str, base: int) -> bool:
    try:
        int(text.replace("_", ""), base)
    except ValueError:
        return False
    return True
