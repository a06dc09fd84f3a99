"""Parse the pages of the documentation and their code blocks.

The tests follow a page from top to bottom, in one folder:

- A block whose first line is a comment with a path, `# definitions/trips.py`, is written to that file.
  `# definitions/trips.py, continued` appends to it.
- Any other `python` block is run. The `text` or `yaml` block after it is its output.
- In a `console` block, each line after `$` is run, and the following lines are its output. The exit code must be 0,
unless
  the next command is `echo $?`. A `mermaid` block is the output of the last command before it.
- `yaml` must be valid, and `toml` must be valid settings.
- A page with the text "in the project of [the tutorial](...)" starts with that project.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_FILE = re.compile(r"^(?:#|--) ([\w.-]+(?:/[\w.-]+)*\.(?:py|sql|toml|yaml))(, continued)?$")


class Block(NamedTuple):
    page: Path
    line: int
    """The line number of its first line of code."""
    language: str
    text: str

    @property
    def where(self) -> str:
        return f"{name(self.page)}:{self.line}"

    @property
    def file(self) -> str | None:
        """The file of the block, which its first line names in a comment."""
        found = _FILE.match(self.text.partition("\n")[0])
        return found[1] if found else None

    @property
    def continues(self) -> bool:
        """Whether it is appended to that file."""
        return self.text.partition("\n")[0].endswith(", continued")


class Command(NamedTuple):
    """A command, and the output that the page shows."""

    where: str
    text: str
    shown: str
    """The output, with `...` for omitted text or lines."""


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def blocks(page: Path) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    return [Block(page, text.count("\n", 0, found.start(2)) + 1, found[1], found[2]) for found in _FENCE.finditer(text)]


def commands(block: Block) -> list[Command]:
    """Return the commands of a `console` block. A backslash at the end continues a line."""
    found: list[Command] = []
    lines = iter(enumerate(block.text.splitlines(keepends=True), block.line))
    for number, line in lines:
        if line.startswith("$ "):
            typed = line[2:]
            while typed.endswith("\\\n"):
                typed = typed[:-2] + next(lines)[1].lstrip()
            found.append(Command(f"{name(block.page)}:{number}", typed.strip(), ""))
        elif found:
            found[-1] = found[-1]._replace(shown=found[-1].shown + line)
        elif line.strip():
            raise AssertionError(f"{block.where}: a console block begins with `$ `")
    return found


def all_commands(page: Path) -> Iterator[Command]:
    for block in blocks(page):
        if block.language == "console":
            yield from commands(block)


def agree(shown: str, told: str) -> bool:
    """Whether the output matches the page. `...` matches any text in a line, and as a line any lines.

    Any time of day matches any other, and so does any duration.
    """
    pattern = ""
    for line in _without_times(shown).rstrip().splitlines():
        if line.strip() == "...":
            pattern += r"(?:.*\n)*?"
        else:
            pattern += r".*".join(re.escape(part) for part in line.rstrip().split("...")) + "\n"
    plain = "".join(f"{line.rstrip()}\n" for line in _without_times(told).rstrip().splitlines())
    return re.fullmatch(pattern, plain) is not None


def _without_times(text: str) -> str:
    """The text with the same time at the beginning of all lines that have one, and the same duration at their end."""
    text = re.sub(r"^\d\d:\d\d:\d\d\.\d{3} ", "<time> ", text, flags=re.MULTILINE)
    return re.sub(r" (\d+\.\d\d|\d+ min \d+) s$", " <duration>", text, flags=re.MULTILINE)
