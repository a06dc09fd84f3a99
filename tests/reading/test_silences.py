"""Comments that silence a check in YAML."""

from __future__ import annotations

import pytest

from kestra_dsl.reading import read_flow

BAD_ID = """\
id: hello
namespace: company.team
tasks:
  - id: say hello
    type: io.kestra.plugin.core.log.Log
    message: Hello
  - id: and again
    type: io.kestra.plugin.core.log.Log
    message: Hello
"""


def codes(text: str) -> list[tuple[int, str]]:
    found = read_flow(text, file="flow.yaml", strict=False).check()
    return [(finding.origin.line, finding.code) for finding in found]


def test_without_a_comment_both_are_reported() -> None:
    assert codes(BAD_ID) == [(4, "KD103"), (7, "KD103")]


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param(
            BAD_ID.replace("  - id: say", "  # kdsl: silence KD103 because it is old\n  - id: say"), id="above the task"
        ),
        pytest.param(
            BAD_ID.replace("say hello\n", "say hello  # kdsl: silence KD103 because it is old\n"), id="on its line"
        ),
        pytest.param(
            BAD_ID.replace("    message: Hello\n  - id: and", "    # kdsl: silence KD103 because it is old\n"
            "    message: Hello\n  - id: and"), id="inside of it",
        ),
    ],
)  # fmt: skip
def test_a_comment_silences_the_part_that_it_stands_at(changed: str) -> None:
    assert changed != BAD_ID
    assert [code for _, code in codes(changed)] == ["KD103"]
    assert codes(changed)[0][0] >= 7


def test_at_the_top_it_silences_the_whole_flow() -> None:
    assert codes("# kdsl: silence KD103 because the ids are old\n" + BAD_ID) == []


def test_what_is_found_while_reading_is_silenced_too() -> None:
    text = BAD_ID.replace("say hello", "hello").replace("and again", "again")
    text = text.replace("io.kestra.plugin.core.log.Log", "io.kestra.core.tasks.log.Log")
    assert codes(text) == [(5, "KD113"), (8, "KD113")]
    assert codes("# kdsl: silence KD113 because the server is old\n" + text) == []


@pytest.mark.parametrize(
    "said", ["kdsl: silence KD103", "kdsl: silence because", "kdsl: hush KD103 because x", "kdsl:"]
)
def test_a_comment_without_a_code_or_a_reason_is_reported(said: str) -> None:
    assert (1, "KD003") in codes(f"# {said}\n{BAD_ID}")


def test_a_comment_inside_of_a_text_is_text() -> None:
    text = BAD_ID.replace("message: Hello", "message: |\n      # kdsl: silence KD103 because it is old\n      Hello", 1)
    assert [code for _, code in codes(text)] == ["KD103", "KD103"]


def test_a_silence_that_is_not_needed_is_reported() -> None:
    text = BAD_ID.replace("say hello", "hello").replace("and again", "again")
    assert codes("# kdsl: silence KD103 because the ids are old\n" + text) == [(2, "KD002")]
