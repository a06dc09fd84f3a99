"""What this library finds in Kestra's own flows, beside what the engine says about them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

import pytest

from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from kestra_dsl.errors import YamlError
from kestra_dsl.reading import read_flow
from tests.conformance.kestra_flows import invalid_flows, valid_flows
from tests.conformance.lowering import PAGE

pytestmark = pytest.mark.engines("1.3", test_kit=True)

FAILS: dict[tuple[str, str], dict[str, str]] = {
    ("all-flowable.yaml", "KD213"): {},
    ("allow-failure-with-retry.yaml", "KD203"): {},
    ("change-state-errors.yaml", "KD203"): {},
    ("disable-flowable.yaml", "KD213"): {},
    ("each-null.yaml", "KD409"): {},
    ("each-sequential.yaml", "KD203"): {},
    ("failed-first.yaml", "KD203"): {},
    ("flow-with-outputs-failed.yml", "KD203"): {},
    ("flowable-with-parent-fail.yaml", "KD201"): {},
    ("if-condition-fail.yaml", "KD204"): {},
    ("parallel-fail-with-flowable.yaml", "KD205"): {},
    ("restart-each.yaml", "KD203"): {"failed": "FIRST"},
    ("restart_last_failed.yaml", "KD203"): {},
    ("restart_pause_last_failed.yaml", "KD203"): {},
    ("retry-success.yaml", "KD203"): {},
    ("retry-with-flowable-errors.yaml", "KD203"): {},
    ("task-flow-dynamic.yaml", "KD204"): {"string": "a"},
    ("task-runif.yml", "KD206"): {},
    ("variables-invalid.yaml", "KD204"): {},
    ("working-directory-invalid-runif.yaml", "KD206"): {},
    ("working-directory.yaml", "KD203"): {"failed": "true"},
}
"""Errors of ours in what the engine accepts and then fails at, with the inputs that make it fail."""

_KEY = "it shows a secret to all who can read the file, and Kestra minds that not"
_NO_INPUT = "a schedule starts it without an input that it requires, and 1.3 refuses that when it happens"
_TESTS_ONLY = "only Kestra's tests have this type"

HARMLESS_TO_THE_ENGINE = {
    ("input-log-secret.yaml", "KD401"): _KEY,
    ("switch.yaml", "KD314"): _NO_INPUT,
    ("task-flow.yaml", "KD314"): _NO_INPUT,
    ("webhook-inputs.yaml", "KD401"): _KEY,
    ("webhook-plaintext.yaml", "KD401"): _KEY,
    ("webhook-plugin.yaml", "KD111"): _TESTS_ONLY,
    ("webhook-routing-test.yaml", "KD401"): _KEY,
    ("webhook-wait.yaml", "KD401"): _KEY,
    ("webhook-with-condition.yaml", "KD401"): _KEY,
    ("webhook.yaml", "KD401"): _KEY,
}
"""All other errors of ours in what the engine accepts, each with the reason."""

REFUSED_BY_THE_ENGINE_ALONE = {
    "listener.yaml": "what `listeners` hold is not typed: they were deprecated in 1.x and are gone in 2.0",
}
REFUSED_BY_US_ALONE = {
    "duplicate-key.yaml": "the engine's validator takes the last of two equal keys; saving the flow refuses them",
}
ACCEPTED_BY_BOTH = {
    "foreach-switch-failed.yaml": "it is valid, and fails when it runs",
    "inputs-with-multiple-constraint-violations.yaml": "one property under its old name and its new one is no error",
}
"""What is among the invalid flows of Kestra's tests, and the validator of the engine accepts."""


@pytest.fixture
def engine(engine_of: Callable[[str], Engine]) -> Engine:
    return engine_of("1.3")


def errors_in(name: str, text: str) -> set[str]:
    """The codes of the errors that are found in a document."""
    try:
        flow = read_flow(text, file=name, strict=False)
    except YamlError:
        return {"unreadable"}
    return {finding.code for finding in flow.check() if finding.severity == "error"}


def test_what_the_engine_accepts_has_no_error_or_one_with_a_reason() -> None:
    found = {(name, code) for name, text in valid_flows().items() for code in errors_in(name, text)}
    assert found == FAILS.keys() | HARMLESS_TO_THE_ENGINE.keys()


def test_what_is_said_to_fail_fails(engine: Engine) -> None:
    """The other half of the reasons above: the error that was found is one."""
    passed = []
    for (name, code), inputs in FAILS.items():
        run = engine.run(Flow.from_yaml(valid_flows()[name], file=name), inputs=inputs)
        if run.state != "FAILED" and not any("FAILED" in (task.state, *task.attempts) for task in run.all_tasks):
            passed.append((name, code, run.state))
    assert passed == []


def test_what_the_engine_refuses_has_an_error_or_a_reason(engine: Engine) -> None:
    flows = invalid_flows()
    assert len(flows) == 26

    verdicts = engine.validate_yaml([*flows.values()])
    refused = {name for name, verdict in zip(flows, verdicts, strict=True) if not verdict.valid}
    found = {name for name, text in flows.items() if errors_in(name, text)}

    assert refused - found == REFUSED_BY_THE_ENGINE_ALONE.keys()
    assert found - refused == REFUSED_BY_US_ALONE.keys()
    assert flows.keys() - refused - found == ACCEPTED_BY_BOTH.keys()


def test_the_page_counts_the_differences() -> None:
    _, _, rest = PAGE.read_text(encoding="utf-8").partition("Errors that `kdsl check` reports")
    section, _, _ = rest.partition("\n## ")
    counted = Counter(HARMLESS_TO_THE_ENGINE.values())
    assert [int(count) for count in re.findall(r"\| (\d+) \|$", section, re.MULTILINE)] == [
        len(FAILS),
        *(count for _, count in counted.most_common()),
    ]
    for name in (*REFUSED_BY_THE_ENGINE_ALONE, *REFUSED_BY_US_ALONE, *ACCEPTED_BY_BOTH):
        assert f"`{name.removesuffix('.yaml')}`" in section
