"""The documentation lists exactly the commands that the tests do not run."""

from __future__ import annotations

import re

from tests.docs.elsewhere import runs_elsewhere
from tests.docs.pages import DOCS, PAGES, all_commands


def test_the_index_lists_every_command_that_is_not_run_and_no_other() -> None:
    index = (DOCS / "README.md").read_text(encoding="utf-8")
    listed = dict(re.findall(r"^\| `([^`]+)` \| ([^|]+) \|$", index, re.MULTILINE))
    typed = {re.sub(r"\s+#.*", "", command.text) for page in PAGES for command in all_commands(page)}
    not_run = {command: reason for command in typed if (reason := runs_elsewhere(command))}
    assert listed == not_run
    assert len(not_run) <= 12
