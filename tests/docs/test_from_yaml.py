"""On the page about converting YAML, both sides of each pair are equal."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kestra_dsl import Flow
from tests.docs.pages import DOCS, Block, blocks

_PAGE = DOCS / "from-yaml-to-python.md"


def _pairs() -> list[tuple[Block, Block]]:
    """Return each YAML block with the Python block below it, except files."""
    found = blocks(_PAGE)
    return [
        (yaml, python)
        for yaml, python in pairwise(found)
        if yaml.language == "yaml" and not yaml.file and python.language == "python"
    ]


@pytest.mark.parametrize(("yaml", "python"), _pairs(), ids=lambda block: f"line-{block.line}")
def test_the_python_renders_to_the_yaml_above_it(yaml: Block, python: Block) -> None:
    made: dict[str, object] = {}
    exec(compile(python.text, python.where, "exec"), made)
    flow = made["flow"]
    assert isinstance(flow, Flow)
    assert flow.to_yaml() == yaml.text


@pytest.mark.parametrize(("yaml", "python"), _pairs(), ids=lambda block: f"line-{block.line}")
def test_the_yaml_is_read_as_an_equal_flow_without_findings(yaml: Block, python: Block) -> None:
    made: dict[str, object] = {}
    exec(compile(python.text, python.where, "exec"), made)
    read = Flow.from_yaml(yaml.text, file=yaml.where)
    assert read == made["flow"]
    assert [finding for finding in read.check() if finding.severity == "error"] == []


def test_the_page_has_a_pair_for_each_heading() -> None:
    headings = _PAGE.read_text(encoding="utf-8").count("\n## ")
    assert len(_pairs()) == headings - 2  # the first ones are about the files that are there already
