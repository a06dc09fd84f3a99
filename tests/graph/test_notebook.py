"""A flow in a notebook."""

from __future__ import annotations

from html.parser import HTMLParser

from kestra_dsl import Flow
from kestra_dsl.graph.page import page
from kestra_dsl.plugins.core.log import Log


class Frame(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_a_notebook_shows_the_page_in_a_frame_of_its_own() -> None:
    flow = Flow(id="f", namespace="n", tasks=[Log(id="a", message="</iframe><script>alert(1)</script>\"'")])
    ((tag, attributes),) = Frame(flow._repr_html_()).found
    assert (tag, attributes["sandbox"]) == ("iframe", "allow-scripts")
    assert attributes["srcdoc"] == page([flow])


def test_an_incomplete_flow_is_shown_with_its_error() -> None:
    flow = Flow(id="f", namespace="n", tasks=[Log(id="a")])
    assert "Kestra 1.3 has no YAML for this flow" in str(Frame(flow._repr_html_()).found[0][1]["srcdoc"])
