"""Findings in one order, whatever they are about and wherever they come from."""

from __future__ import annotations

import random

from hypothesis import example, given
from hypothesis import strategies as st

from kestra_dsl.checks import Finding, in_order
from kestra_dsl.diagnostics.origin import Origin


def _code() -> None: ...


TEXTS = st.sampled_from(["", "a", "b", "a\n"])
ORIGINS = st.builds(
    Origin,
    st.sampled_from([None, "a.yaml", "b.py", "<stdin>", _code.__code__, compile("1", "c.py", "exec")]),
    st.integers(0, 3),
    st.sampled_from([None, "patterns.elt", "patterns.alerts"]),
)
FINDINGS = st.builds(
    Finding,
    ORIGINS,
    st.sampled_from(["KD103", "KD104", "kestra-2.0"]),
    st.sampled_from(["error", "warning"]),
    TEXTS,
    st.none() | TEXTS,
    TEXTS,
    TEXTS,
)


NO_HINT = Finding(Origin("a.yaml", 1), "KD103", "error", "a", None, "", "")


@example([NO_HINT, NO_HINT._replace(hint="")], random.Random(1))
@example([NO_HINT, NO_HINT._replace(hint="")], random.Random(2))
@given(st.lists(FINDINGS, max_size=20), st.randoms())
def test_any_findings_have_one_order_and_each_is_there_once(findings: list[Finding], chance: random.Random) -> None:
    ordered = in_order(findings)
    shuffled = findings[:]
    chance.shuffle(shuffled)
    assert in_order(shuffled) == ordered
    assert set(ordered) == set(findings) and len(ordered) == len(set(findings))


@given(st.lists(FINDINGS, max_size=20))
def test_the_order_is_that_of_files_lines_codes_and_messages(findings: list[Finding]) -> None:
    places = [(one.origin.file, one.origin.line, one.code, one.message) for one in in_order(findings)]
    assert places == sorted(places)
