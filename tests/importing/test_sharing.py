"""What several flows have in common is written once."""

from __future__ import annotations

from kestra_dsl.importing.files import import_files

_FLOW = """\
id: {id}
namespace: company.team
inputs:
  - id: colour
    type: SELECT
    displayName: Which cabs to load
    values: [yellow, green]
tasks:
  - id: load
    type: io.kestra.plugin.jdbc.postgresql.Query
    sql: SELECT '{{{{ inputs.colour }}}}'
errors:
  - id: alert
    type: io.kestra.plugin.slack.notifications.SlackIncomingWebhook
    url: "{{{{ secret('SLACK_WEBHOOK') }}}}"
    messageText: "{{{{ flow.id }}}} failed"
pluginDefaults:
  - type: io.kestra.plugin.jdbc.postgresql
    values:
      url: jdbc:postgresql://database.example.com/trips
      username: kestra
"""


def _texts(*ids: str) -> list[tuple[str, str]]:
    return [(f"{id_}.yaml", _FLOW.format(id=id_)) for id_ in ids]


def test_repetition_becomes_a_module_of_its_own() -> None:
    found = import_files(_texts("one", "two"), "definitions")
    assert found.unproven == found.unread == []
    assert sorted(found.modules) == ["__init__.py", "one.py", "shared.py", "two.py"]
    shared, one = found.modules["shared.py"], found.modules["one.py"]
    assert "COLOUR = inputs.Select(" in shared
    assert "def on_error(flow: Flow) -> None:" in shared
    assert "def plugin_defaults(flow: Flow) -> None:" in shared
    assert "from definitions.shared import COLOUR, on_error, plugin_defaults" in one
    assert "    colour = flow.input(COLOUR)" in one.splitlines()
    assert "    on_error(flow)" in one.splitlines()
    assert sum(map(len, found.modules.values())) < sum(
        map(len, import_files(_texts("one", "two"), "definitions", sharing=False).modules.values())
    )


def test_without_sharing_each_module_stands_alone() -> None:
    found = import_files(_texts("one", "two"), "definitions", sharing=False)
    assert sorted(found.modules) == ["__init__.py", "one.py", "two.py"]


def test_flows_of_several_namespaces_are_in_folders() -> None:
    texts = [*_texts("one"), ("two.yaml", _FLOW.format(id="one").replace("company.team", "company.other"))]
    found = import_files(texts, "definitions", sharing=False)
    assert sorted(found.modules) == [
        "company_other/__init__.py",
        "company_other/one.py",
        "company_team/__init__.py",
        "company_team/one.py",
    ]


def test_one_module_holds_all_flows() -> None:
    found = import_files(_texts("one", "two"), "definitions", one_module="flows")
    (source,) = found.modules.values()
    assert "with Flow(" in source
    assert ") as one:" in source
    assert ") as two:" in source
    assert "main(one, two)" in source
    assert found.unproven == []


def test_what_cannot_be_read_is_named() -> None:
    found = import_files([("bad.yaml", "a: [")], "definitions")
    assert [failure.place for failure in found.unread] == ["bad.yaml:1"]
    assert found.modules == {}
