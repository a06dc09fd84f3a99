"""Secrets in what a run tells."""

import base64
import json
from urllib.parse import quote

from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.console.masking import Masking

SECRETS = st.text(st.characters(codec="utf-8", exclude_characters="*"), min_size=4)


@given(SECRETS, st.text(st.characters(codec="utf-8")))
def test_a_secret_is_in_no_form_of_it(secret: str, around: str) -> None:
    masking = Masking([secret])
    for form in (secret, json.dumps(secret), json.dumps(secret, ensure_ascii=False), quote(secret, safe="")):
        assert secret not in masking.text(f"<{form}>")
    encoded = base64.b64encode(secret.encode()).decode()
    assert encoded not in masking.text(f"Basic {encoded}")
    data = masking.data({"a": [around, {secret: secret}]})
    assert data["a"][1] == {masking.text(secret): masking.text(secret)}
    assert secret not in masking.text(secret)


def test_data_stays_data_and_numbers_are_masked_too() -> None:
    masking = Masking(["1234", "a"])
    assert masking.data({"n": 1234, "m": 12345, "b": True, "none": None, "state": "a"}) == {
        "n": "******",
        "m": 12345,
        "b": True,
        "none": None,
        "st******te": "******",
    }


def test_a_secret_of_several_lines_is_masked_line_by_line() -> None:
    masking = Masking(['{\n  "key": "abcdefgh"\n}\n'])
    assert masking.text('said "key": "abcdefgh"') == "said ******"
    assert masking.text("}") == "}"


def test_what_is_encrypted_is_masked_as_a_whole() -> None:
    assert Masking().data([{"type": "io.kestra.datatype:aes_encrypted", "value": "x"}]) == ["******"]


def test_a_file_that_is_no_text_is_left_as_it_is() -> None:
    assert Masking(["hush"]).content(b"\xff\xfehush") == b"\xff\xfehush"
    assert Masking(["hush"]).content(b"say hush") == b"say ******"


def test_nothing_to_hide_hides_nothing() -> None:
    assert Masking(["", ""]).text("plain") == "plain"
