"""The pages of the documentation, and what their code blocks ask a reader to do.

A page is followed from its top to its end, in one folder:

- A block whose first line is a comment with a path, `# definitions/trips.py`, is that file; `# definitions/trips.py,
  continued` is more of it.
- Any other `python` block is run. What it prints is the `text` or `yaml` block behind it.
- In a `console` block each line after `$` is run and what follows is compared. A command has to end with 0, unless the
  next one is `echo $?`. A `mermaid` block is what the last command before it tells.
- `yaml` has to be readable, `toml` has to be settings.
- A page that says that something happens "in the project of [the tutorial](...)" begins with that project.
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
    """Of its first line of code."""
    language: str
    text: str

    @property
    def where(self) -> str:
        return f"{name(self.page)}:{self.line}"

    @property
    def file(self) -> str | None:
        """The file that the block is: its first line names it in a comment."""
        found = _FILE.match(self.text.partition("\n")[0])
        return found[1] if found else None

    @property
    def continues(self) -> bool:
        """Whether it goes to the end of that file."""
        return self.text.partition("\n")[0].endswith(", continued")


class Command(NamedTuple):
    """A line that a reader types, and what the page shows of the answer."""

    where: str
    text: str
    shown: str
    """With `...` for what is left out, in a line or as a line."""


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def blocks(page: Path) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    return [Block(page, text.count("\n", 0, found.start(2)) + 1, found[1], found[2]) for found in _FENCE.finditer(text)]


def commands(block: Block) -> list[Command]:
    """What a `console` block has after each `$`. A line that ends with a backslash goes on in the next one."""
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
    """Whether a page shows what was told: `...` as a line stands for any lines, in a line for any text of it."""
    pattern = ""
    for line in shown.rstrip().splitlines():
        if line.strip() == "...":
            pattern += r"(?:.*\n)*?"
        else:
            pattern += r".*".join(re.escape(part) for part in line.rstrip().split("...")) + "\n"
    plain = "".join(f"{line.rstrip()}\n" for line in told.rstrip().splitlines())
    return re.fullmatch(pattern, plain) is not None
