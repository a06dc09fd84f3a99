"""YAML for another version: only what has to change is edited."""

from __future__ import annotations

from difflib import unified_diff

import pytest

from kestra_dsl.migrating import migrate

_HEAD = "id: f\nnamespace: company.team\n"
_LOG = "tasks:\n  - id: a\n    type: io.kestra.plugin.core.log.Log\n    message: x\n"


def _diff(text: str, old: str = "1.3", new: str = "2.0") -> list[str]:
    """The lines that a migration removes and adds."""
    migrated = migrate(text, "flow.yaml", old, new)
    assert migrated.refused is None
    assert not migrated.rewritten
    lines = unified_diff(text.splitlines(), migrated.text.splitlines(), n=0, lineterm="")
    return [line for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")]


def test_what_the_new_version_accepts_stays_as_it_is() -> None:
    text = f"# hand-made\n{_HEAD}tasks:\n- {{id: a,   type: io.kestra.plugin.core.log.Log, message: 'x'}}   # here\n"
    migrated = migrate(text, "flow.yaml", "1.3", "2.0")
    assert migrated.text == text
    assert not migrated.changed


def test_a_loop_keeps_its_comments_quotes_and_layout() -> None:
    text = f"""\
{_HEAD}
tasks:
    # every colour
    -   id: each
        type: io.kestra.plugin.core.flow.ForEach   # sequential
        values: ['yellow', "green"]
        tasks:
            -   id: say   # politely
                type: io.kestra.plugin.core.log.Log
                message: 'Hello {{{{ taskrun.value }}}}'
"""
    assert _diff(text) == [
        "-        type: io.kestra.plugin.core.flow.ForEach   # sequential",
        "+        type: io.kestra.plugin.core.flow.Loop   # sequential",
        "-                message: 'Hello {{ taskrun.value }}'",
        "+                message: 'Hello {{ item.value }}'",
    ]


def test_plugin_defaults_move_to_the_tasks() -> None:
    text = f"""\
{_HEAD}tasks:
  - id: a
    type: io.kestra.plugin.jdbc.postgresql.Query
    # all of them
    sql: SELECT 1

pluginDefaults:
  # where it is
  - type: io.kestra.plugin.jdbc.postgresql
    values:
      url: jdbc:postgresql://db/x
"""
    assert _diff(text) == [
        "+    url: jdbc:postgresql://db/x",
        "-pluginDefaults:",
        "-  # where it is",
        "-  - type: io.kestra.plugin.jdbc.postgresql",
        "-    values:",
        "-      url: jdbc:postgresql://db/x",
        "+# where it is",
    ]


def test_old_names_of_inputs_are_renamed_in_their_lines() -> None:
    text = f"""\
{_HEAD}inputs:
  - name: fast   # or slow
    type: BOOLEAN
tasks:
  - id: a
    type: io.kestra.plugin.core.log.Log
    message: x
"""
    assert _diff(text) == [
        "-  - name: fast   # or slow",
        "-    type: BOOLEAN",
        "+  - id: fast   # or slow",
        "+    type: BOOL",
    ]


def test_lines_of_a_script_that_stay_are_not_touched() -> None:
    text = f"""\
{_HEAD}tasks:
  - id: each
    type: io.kestra.plugin.core.flow.ForEach
    values: ["a", "b"]
    tasks:
      - id: run
        type: io.kestra.plugin.scripts.shell.Script
        script: |
          # one
          echo {{{{ taskrun.value }}}}

          echo done
"""
    assert _diff(text) == [
        "-    type: io.kestra.plugin.core.flow.ForEach",
        "+    type: io.kestra.plugin.core.flow.Loop",
        "-          echo {{ taskrun.value }}",
        "+          echo {{ item.value }}",
    ]


def test_line_ends_of_windows_stay() -> None:
    text = f"{_HEAD}inputs:\n  - id: fast\n    type: BOOLEAN\n{_LOG}"
    migrated = migrate(text.replace("\n", "\r\n"), "flow.yaml", "1.3", "2.0")
    assert migrated.text == text.replace("BOOLEAN", "BOOL").replace("\n", "\r\n")


def test_each_change_names_its_line_and_rule() -> None:
    text = f"{_HEAD}inputs:\n  - id: fast\n    type: BOOLEAN\n{_LOG}"
    (change,) = migrate(text, "flow.yaml", "1.3", "2.0").changes
    assert (change.edit.line, change.rule.id) == (5, "input-type")


def test_what_has_no_equal_is_refused_with_its_line() -> None:
    task = "  - id: a\n    type: io.kestra.plugin.core.flow.Template\n    namespace: n\n    templateId: t\n"
    text = f"{_HEAD}tasks:\n{task}"
    migrated = migrate(text, "flow.yaml", "1.3", "2.0")
    assert migrated.text == text
    assert migrated.refused is not None
    assert migrated.refused.origin is not None
    assert migrated.refused.origin.line == 4


@pytest.mark.parametrize(("old", "new"), [("1.1", "1.3"), ("1.3", "1.1"), ("2.0", "2.0")])
def test_a_flow_that_both_versions_accept_is_untouched(old: str, new: str) -> None:
    assert _diff(f"{_HEAD}{_LOG}", old, new) == []


def test_a_comment_in_plugin_defaults_stays() -> None:
    text = """\
id: f
namespace: company.team
tasks:
  - id: a
    type: io.kestra.plugin.core.log.Log
    message: x
pluginDefaults:
  - type: io.kestra.plugin.core.log.Log
    values:
      # level: INFO
      level: WARN
      message: |
        # not a comment
        y
"""
    migrated = migrate(text, "f.yaml", "1.3", "2.0")
    assert migrated.text.endswith("    level: WARN\n# level: INFO\n")
    assert not migrated.rewritten


def test_comments_at_the_ends_of_lines_stay_when_the_lines_go() -> None:
    text = """\
id: f
namespace: company.team
tasks:
  - id: each   # all
    type: io.kestra.plugin.core.flow.ForEachItem
    items: kestra:///a   # a file
    batch:
      rows: 1   # each
    namespace: n
    flowId: f
    wait: true   # for the end
  - id: a
    type: io.kestra.plugin.core.log.Log
    message: x
pluginDefaults:   # of all tasks
  - type: io.kestra.plugin.core.log.Log   # those that log
    values:
      level: WARN
"""
    migrated = migrate(text, "f.yaml", "1.3", "2.0")
    assert not migrated.rewritten
    for comment in ("# all", "# a file", "# each", "# for the end", "# of all tasks", "# those that log"):
        assert migrated.text.count(comment) == 1


def test_blank_lines_and_missing_quotes_stay_as_they_are() -> None:
    text = f"""\
{_HEAD}tasks:
  - id: each
    type: io.kestra.plugin.core.flow.ForEach
    values: ["a", "b"]
    tasks:
      - id: run
        type: io.kestra.plugin.scripts.shell.Commands
        commands:
          - echo {{{{ taskrun.value }}}} now
      - id: say
        type: io.kestra.plugin.core.log.Log
        message: |
          one
          
          {{{{ taskrun.value }}}}
            
"""  # noqa: W293
    assert _diff(text) == [
        "-    type: io.kestra.plugin.core.flow.ForEach",
        "+    type: io.kestra.plugin.core.flow.Loop",
        "-          - echo {{ taskrun.value }} now",
        "+          - echo {{ item.value }} now",
        "-          {{ taskrun.value }}",
        "+          {{ item.value }}",
    ]
