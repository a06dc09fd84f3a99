"""Syntax errors, unknown functions, filters, tests and arguments in templates are reported."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow, literal
from kestra_dsl.catalog import facts
from kestra_dsl.catalog.versions import Version, all_versions
from kestra_dsl.checks import Finding
from kestra_dsl.plugins.core.flow import ForEach
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.reading import read_flow

LANGUAGE = ("KD201", "KD202", "KD215", "KD216", "KD217", "KD218", "KD219")


def findings(text: str, target: str = "1.3", **properties: Any) -> list[Finding]:
    flow = Flow(id="hello", namespace="company.team", tasks=[Log(id="say", message=text, **properties)])
    return [finding for finding in flow.check(target) if finding.code in LANGUAGE]


def codes(text: str, target: str = "1.3") -> list[str]:
    return [finding.code for finding in findings(text, target)]


# Syntax


@pytest.mark.parametrize("text", ["{{ ", "{{ a b }}", "{% if true %}", "{{ 'a }}", "{% elif %}", "{{ a | }}"])
def test_what_cannot_be_parsed_is_reported(text: str) -> None:
    assert codes(text) == ["KD201"]


def test_the_place_of_a_mistake_is_shown_with_what_is_around() -> None:
    (finding,) = findings("first line\n" + "a" * 50 + " {{ flow.id | }} " + "b" * 50 + "\nlast line")
    assert "{{ flow.id | }}" in finding.message
    assert "first" not in finding.message and "last" not in finding.message
    assert len(finding.message) < 140


def test_braces_of_others_are_kept_with_literal() -> None:
    assert codes("docker ps --format '{{.Names}}'") == ["KD201"]
    assert codes(literal("docker ps --format '{{.Names}}'")) == []


@pytest.mark.parametrize("text", ["{", "}}", "{ {", "100 %}", "a {b} c"])
def test_text_without_a_template_is_text(text: str) -> None:
    assert codes(text) == []


def test_what_is_never_rendered_is_not_read() -> None:
    assert findings("Hello", description="{{ broken") == []


# References of the library


def test_a_round_that_is_used_outside_of_its_loop_is_reported() -> None:
    with Flow(id="hello", namespace="company.team") as flow:
        with ForEach(id="each", values=["a"]) as each:
            Log(id="inside", message=f"{each.item}")
        Log(id="outside", message=f"{each.item}")
    reported = [finding for finding in flow.check() if finding.code in LANGUAGE]
    assert [(finding.code, finding.subject) for finding in reported] == [("KD202", "task 'outside'")]


def test_a_reference_that_was_cut_is_reported() -> None:
    with Flow(id="hello", namespace="company.team") as flow:
        name = flow.variable("name", "a")
        Log(id="say", message=str(name)[:8])
    assert [finding.code for finding in flow.check() if finding.code in LANGUAGE] == ["KD202"]


# Functions, filters, tests


@pytest.mark.parametrize(
    "text",
    [
        "{{ now() }}",
        "{{ 'a' | upper | default('b') }}",
        "{{ 1 is even }}",
        "{{ max(1, 2, 3) }}",
        "{{ 3.14 | numberFormat('#.0') }}",
        "{{ block('a') }}",
        "{{ 'a'.length() }}",
        "{{ appLink(1) }}",
        "{% macro m(a) %}{{ a }}{% endmacro %}{{ m('b', 'c') }}",
    ],
)
def test_what_kestra_has_is_fine(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("{{ nwo() }}", "did you mean 'now'?"),
        ("{{ 'a' | uper }}", "did you mean 'upper'?"),
        ("{{ 3 | numberformat('0') }}", "did you mean 'numberFormat'?"),
        ("{{ 1 is evn }}", "did you mean 'even'?"),
        ("{{ upper('a') }}", "'upper' is a filter: write 'value | upper'"),
        ("{{ '{}' | fromJson }}", "'fromJson' is a function: write 'fromJson(value)'"),
    ],
)
def test_what_kestra_does_not_have_is_reported_with_what_is_near(text: str, hint: str) -> None:
    assert [(one.code, one.hint) for one in findings(text)] == [("KD215", hint)]


@pytest.mark.parametrize("name", ["raw", "escape"])
def test_filters_that_kestra_took_out_of_its_engine_are_unknown(name: str) -> None:
    assert codes(f"{{{{ 'a' | {name} }}}}") == ["KD215"]


@pytest.mark.parametrize(
    ("text", "versions"),
    [
        ("{{ 'a' | regexMatch('a') }}", {"2.0"}),
        ("{{ subflow('a', 'b') }}", {"1.3", "2.0"}),
        ("{{ currentEachOutput(outputs.say) }}", {"1.1", "1.3"}),
        ("{{ 'a' | nl2br }}", {"1.3", "2.0"}),
    ],
)
def test_what_only_other_versions_have_is_reported(text: str, versions: set[str]) -> None:
    for version in all_versions():
        assert codes(text, version.name) == ([] if version.has(versions) else ["KD216"])


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("{{ isWeekend(trigger.date) }}", []),
        ("{{ not isWeekend(trigger.date) and dayOfWeek(trigger.date) == 'MONDAY' }}", []),
        ("{{ isLastWorkingDay(trigger.date) }}", ["KD114"]),
    ],
)
def test_functions_that_become_conditions_of_a_trigger_are_of_every_version(when: str, expected: list[str]) -> None:
    daily = Schedule(id="daily", cron="0 9 * * *", when=when)
    flow = Flow(id="hello", namespace="company.team", tasks=[Log(id="say", message="Hello")], triggers=[daily])
    assert [finding.code for finding in flow.check("1.3")] == expected


def test_what_is_only_renamed_is_not_reported() -> None:
    assert codes("{{ flow | json }}{{ json('1') }}", "2.0") == []


@pytest.mark.parametrize(
    "text",
    [
        "{{ now('yyyy', timeZone='UTC') }}",
        "{{ '2020-01-01' | date('yyyy', 'UTC', 'yyyy-MM-dd', 'fr') }}",
        "{{ 'a' | replace({'a': 'b'}, regexp=true) }}",
        "{{ min(1, 2, 3, 4, 5) }}",
        "{{ 'a' | upper(1) }}",
    ],
)
def test_arguments_that_kestra_takes_are_fine(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "{{ now(zone='UTC') }}",
        "{{ 'abc' | slice(0, 1, 2) }}",
        "{{ range(1, 2, 3, 4) }}",
        "{{ 'a' | default('a', 'b') }}",
    ],
)
def test_arguments_that_kestra_refuses_are_reported(text: str) -> None:
    assert codes(text) == ["KD217"]


@given(st.sampled_from(sorted(facts.expressions()["filters"])), st.sampled_from(all_versions()))
def test_every_filter_is_known_in_its_versions_and_no_other(name: str, version: Version) -> None:
    if name in ("raw", "escape", "numberformat", "json"):
        return
    known = facts.expressions()["filters"][name]["versions"]
    assert codes(f"{{{{ 'a' | {name} }}}}", version.name) == ([] if version.has(known) else ["KD216"])


# Precedence


@pytest.mark.parametrize(
    "text", ["{{ 'a' ~ inputs.b ?? 'c' }}", "{{ inputs.b ?? 'c' | upper }}", "{{ 1 + inputs.b ??? 2 }}"]
)
def test_an_expression_that_versions_read_differently_is_reported(text: str) -> None:
    (finding,) = findings(text)
    assert (finding.code, finding.severity) == ("KD218", "warning")
    assert "(" in str(finding.hint)
    # what the hint says is read alike
    clear = str(finding.hint).removeprefix("write parentheses: ")
    assert codes(f"{{{{ {clear} }}}}") == []


@pytest.mark.parametrize(
    "text", ["{{ inputs.b ?? 'c' }}", "{{ 'a' ~ (inputs.b ?? 'c') }}", "{{ (inputs.b ?? 'c') | upper }}", "a ?? b"]
)
def test_an_expression_that_all_versions_read_alike_is_fine(text: str) -> None:
    assert codes(text) == []


# Variables that hold expressions

YAML = """\
id: hello
namespace: company.team
variables:
  plain: a
  file: "{{{{ flow.id }}}}.csv"
tasks:
  - id: say
    type: io.kestra.plugin.core.log.Log
    message: "{}"
"""


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("{{ vars.file }}", True),
        ("a {{ vars.file }} b", True),
        ("{{ render(vars.file) }}", False),
        ("{{ vars.plain }}", False),
        ("{{ vars.file | length }}", False),
        ("{{ vars[flow.id] }}", False),
    ],
)
def test_a_variable_that_holds_an_expression_has_to_be_rendered(text: str, reported: bool) -> None:
    flow = read_flow(YAML.format(text))
    assert [finding.code for finding in flow.check() if finding.code in LANGUAGE] == (["KD219"] if reported else [])


def test_who_says_raw_means_it() -> None:
    with Flow(id="hello", namespace="company.team") as flow:
        file = flow.variable("file", "{{ flow.id }}.csv")
        Log(id="say", message=f"{file.raw} and {file}")
    assert [finding.code for finding in flow.check() if finding.code in LANGUAGE] == []


# Variables that nothing renders

PLAYBOOK = "- hosts: {{ groups['all'] | to_nice_yaml }}\n  {% for host in hosts %} {{ host }}"


@pytest.mark.parametrize("read", ["{{ vars.playbook }}", "no variable", "{{ vars.playbook | length }}"])
def test_a_variable_in_another_template_language_is_text_unless_it_is_rendered(read: str) -> None:
    text = f"""id: hello
namespace: company.team
variables:
  playbook: {PLAYBOOK!r}
tasks:
  - id: say
    type: io.kestra.plugin.core.log.Log
    message: {read!r}
"""
    assert [finding.code for finding in read_flow(text, strict=False).check()] == []


@pytest.mark.parametrize(
    ("variables", "read"),
    [
        ({"playbook": PLAYBOOK}, "{{ render(vars.playbook) }}"),
        ({"playbook": PLAYBOOK}, "{{ renderOnce(vars.playbook) }}"),
        ({"playbook": PLAYBOOK, "b": "{{ vars.playbook }}"}, "{{ render(vars.b) }}"),
        ({"playbook": PLAYBOOK}, "{{ render(vars[flow.id]) }}"),
        ({"books": {"playbook": PLAYBOOK}}, "{{ render(vars.books.playbook) }}"),
    ],
)
def test_a_variable_that_is_rendered_is_read(variables: dict[str, Any], read: str) -> None:
    flow = Flow(id="hello", namespace="company.team", variables=variables, tasks=[Log(id="say", message=read)])
    assert [finding.code for finding in flow.check()] == ["KD201"]


def test_a_finding_in_a_generic_task_is_at_the_line_of_its_property() -> None:
    text = """id: hello
namespace: company.team
tasks:
  - id: own
    type: com.company.Own
    name: x
    message: "{{ flow.id | nothing }}"
"""
    assert [(one.code, one.origin.line) for one in read_flow(text, strict=False).check()] == [("KD215", 7)]
