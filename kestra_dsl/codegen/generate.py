"""Write, or check, all that is generated in this library: ``python -m kestra_dsl.codegen.generate [--check]``."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kestra_dsl.catalog import facts
from kestra_dsl.catalog.names import camel, snake
from kestra_dsl.codegen.classes import HEADER, quoted
from kestra_dsl.codegen.codes import codes_page
from kestra_dsl.codegen.expressions import expression_files
from kestra_dsl.codegen.homes import homes_source
from kestra_dsl.codegen.packages import files

__all__ = ["generated", "stale"]

_ROOT = Path(__file__).parent.parent.parent
_FOLDERS = ("plugins", "models", "inputs", "retries")
MOST_LINES = 1_500


def generated() -> dict[str, str]:
    """Path, relative to the repository, to text."""
    result = files(facts.types(), facts.nested())
    result.update(expression_files(facts.expressions()))
    result["kestra_dsl/catalog/irregular.py"] = _irregular({**facts.types(), **facts.nested()})
    result["kestra_dsl/catalog/homes.py"] = homes_source(facts.types(), facts.nested())
    result["docs/codes.md"] = codes_page()
    for path, text in result.items():
        assert text.count("\n") <= MOST_LINES, f"{path} has more than {MOST_LINES} lines"
    return result


def _irregular(entries: Mapping[str, Any]) -> str:
    """The properties whose Kestra name does not follow from the Python name, wherever they belong to."""
    names = {
        snake(name): name
        for entry in entries.values()
        for name in entry.get("properties", {})
        if camel(snake(name)) != name
    }
    lines = [
        HEADER.format(command="make codegen") + '"""Kestra names that do not follow from the Python name."""',
        "",
        '__all__ = ["IRREGULAR"]',
        "",
        "IRREGULAR = {",
        *(f"    {quoted(name)}: {quoted(names[name])}," for name in sorted(names)),
        "}",
    ]
    return "\n".join(lines) + "\n"


def stale(root: Path = _ROOT) -> list[str]:
    """What differs from what would be generated: changed, missing or left over."""
    wanted = generated()
    found = {path for path, text in wanted.items() if not (root / path).is_file() or _read(root / path) != text}
    for folder in _FOLDERS:
        for path in (root / "kestra_dsl" / folder).rglob("*"):
            name = path.relative_to(root).as_posix()
            if path.is_file() and "__pycache__" not in name and name not in wanted:
                found.add(name)
    return sorted(found)


def _read(path: Path) -> str:
    return path.read_bytes().decode("utf-8", errors="replace")


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        differing = stale()
        for path in differing:
            print(f"{path} is stale or edited by hand; `make codegen` writes it anew", file=sys.stderr)
        return 1 if differing else 0
    wanted = generated()
    for path in stale():
        file = _ROOT / path
        if path not in wanted:
            file.unlink()
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(wanted[path].encode())
    print(f"{len(wanted)} files are up to date")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
