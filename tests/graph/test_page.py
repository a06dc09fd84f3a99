"""The page with graphs: its content, its policy, and that texts of flows cannot become markup."""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b64encode
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow
from kestra_dsl.core import flow as flow_module
from kestra_dsl.core import flow_rendering
from kestra_dsl.graph import page as page_module
from kestra_dsl.graph.page import page
from kestra_dsl.graph.project_graphs import project_graph
from kestra_dsl.plugins.core.log import Log


class Elements(HTMLParser):
    """The elements of a page, and the text in each script and style."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: dict[str, list[str]] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        if self.names and self.names[-1] in ("script", "style", "title"):
            self.texts.setdefault(self.names[-1], []).append(data)


def content(text: str) -> Any:
    found = re.search(r'<script type="application/json" id="content">(.*?)</script>', text, re.DOTALL)
    assert found is not None
    return json.loads(found[1])


def flow(id_: str = "f", message: str = "x", **properties: Any) -> Flow:
    return Flow(id=id_, namespace="n", tasks=[Log(id="a", message=message)], **properties)


def test_a_page_has_the_graph_the_yaml_and_each_task() -> None:
    shown = content(page([flow(description="what it does", labels={"team": "data"})]))
    (only,) = shown["flows"]
    assert shown["project"] is None
    assert only["graph"]["name"] == "n/f"
    assert only["yaml"] == flow(description="what it does", labels={"team": "data"}).to_yaml()
    assert only["tasks"] == {"a": "id: a\ntype: io.kestra.plugin.core.log.Log\nmessage: x\n"}
    assert (only["description"], only["labels"]) == ("what it does", ["team:data"])


def test_findings_are_beside_their_tasks() -> None:
    broken = flow(message="{{ outputs.nothing.value }}")
    (only,) = content(page([broken], findings={"n/f": broken.check()}))["flows"]
    assert [(one["task"], one["severity"]) for one in only["findings"]] == [("a", "error")]


def test_the_policy_allows_the_scripts_of_the_page_and_no_requests() -> None:
    text = page([flow()])
    elements = Elements(text)
    policy = next(value for name, value in elements.attributes if name == "content" and value and "src" in value)
    scripts = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    assert len(scripts) == 8
    for script in scripts:
        assert f"'sha256-{b64encode(hashlib.sha256(script.encode()).digest()).decode()}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert not re.search(r"(?:src|href)=[\"']?(?:https?:)?//", text)
    assert not [name for name, _ in elements.attributes if name.startswith("on")]


_HOSTILE = [
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "javascript:alert(1)",
    "\u2028",
    "\x00",
    "'\"><img src=x>",
]


@given(st.one_of(st.sampled_from(_HOSTILE), st.text(st.characters(codec="utf-8"), max_size=40)))
def test_texts_of_flows_are_never_markup(text: str) -> None:
    hostile = flow(message=text, description=text, labels={"k": text})
    plain = Elements(page([flow(message="x", description="x", labels={"k": "x"})]))
    made = page([hostile], project=project_graph([hostile], text or "p"))
    assert Elements(made).names == plain.names
    assert content(made)["flows"][0]["yaml"] == hostile.to_yaml()


def test_a_project_comes_first_and_names_the_page() -> None:
    text = page([flow("a"), flow("b")], project=project_graph([flow("a"), flow("b")], "taxi"))
    assert Elements(text).texts["title"][0] == "taxi"
    assert content(text)["project"]["name"] == "taxi"


def test_each_flow_is_rendered_once_for_its_yaml_and_its_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    rendered: list[str] = []
    render = flow_rendering.rendered_flow

    def counted(flow: Flow, target: str) -> Any:
        rendered.append(flow.id)
        return render(flow, target)

    for module in (flow_module, page_module):
        monkeypatch.setattr(module, "rendered_flow", counted)
    page([flow("a"), flow("b")])
    assert rendered == ["a", "b"]
