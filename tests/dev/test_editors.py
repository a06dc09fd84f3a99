"""Links to editors."""

from __future__ import annotations

from pathlib import Path

import pytest

from kestra_dsl.dev.editors import editor_link
from kestra_dsl.diagnostics.origin import Origin
from kestra_dsl.project.settings import EDITORS


@pytest.mark.parametrize("editor", [editor for editor in EDITORS if editor != "none"])
def test_each_editor_has_a_link_with_the_file_and_the_line(editor: str, folder: Path) -> None:
    link = editor_link(Origin("definitions/a b#?&.py", 7), editor)
    assert link is not None
    scheme, _, rest = link.partition("://")
    assert scheme not in ("http", "https", "javascript")
    assert f"{folder}/definitions/a%20b%23%3F%26.py" in rest
    assert rest.endswith("7")


def test_there_is_no_link_without_an_editor_or_a_file() -> None:
    assert editor_link(Origin("a.py", 1), "none") is None
    assert editor_link(Origin("<stdin>", 1), "vscode") is None
    assert editor_link(Origin(None, 0), "vscode") is None
