"""The plugin of a type, and the version that the facts describe."""

from __future__ import annotations

from kestra_dsl import Flow
from kestra_dsl.catalog.artifacts import artifact_of, is_paid
from kestra_dsl.catalog.facts import types
from kestra_dsl.core.nodes import Task
from kestra_dsl.reading import read_flow

_FLOW = """\
id: hello
namespace: company.team
tasks:
  - id: one
    type: {type}
    {property}: value
"""
# Types that no document with an origin describes.
_UNKNOWN_ORIGIN = ("io.kestra.plugin.core.", "io.kestra.core.models.", "io.kestra.plugin.slack.")


def test_each_type_of_a_plugin_knows_its_plugin_and_its_version() -> None:
    without = [java for java in types() if artifact_of(java) is None]
    assert [java for java in without if not java.startswith(_UNKNOWN_ORIGIN)] == []
    assert str(artifact_of("io.kestra.plugin.aws.s3.List")) == "plugin-aws 2.8.2"
    assert artifact_of("io.kestra.plugin.core.log.Log") is None


def test_the_version_of_a_plugin_for_one_kestra_version_only_is_not_shown_for_another() -> None:
    git = artifact_of("io.kestra.plugin.git.Clone")
    assert git is not None and git.versions == {"2.0": "3.0.0"} and str(git) == "plugin-git"


def test_types_of_the_enterprise_edition_are_known() -> None:
    assert is_paid("io.kestra.plugin.kestra.ee.assets.Set")
    assert not is_paid("io.kestra.plugin.kestra.flows.List")


def test_an_unknown_property_names_the_plugin_that_is_described() -> None:
    text = _FLOW.format(type="io.kestra.plugin.aws.s3.List", property="zzzzzzzz")
    (finding,) = [one for one in read_flow(text, strict=False).check() if one.code == "KD109"]
    assert finding.severity == "error"
    assert "it is unknown in plugin-aws 2.8.2; `kdsl codegen --server` if yours is newer" in (finding.hint or "")


def test_a_property_of_a_plugin_with_uncertain_facts_is_kept_with_a_warning() -> None:
    type_ = "io.kestra.plugin.kafka.Produce"
    text = _FLOW.format(type=type_, property="zzzzzzzz")
    flow = Flow.from_yaml(text)
    (finding,) = [one for one in flow.check() if one.code == "KD109"]
    assert finding.severity == "warning"
    assert isinstance(flow.tasks, list) and isinstance(flow.tasks[0], Task)
    assert flow.to_yaml() == text
