"""Write all that is generated in this library, or check it: ``python -m kestra_dsl.codegen.generate [--check]``."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kestra_dsl.catalog import facts
from kestra_dsl.catalog.names import camel, snake
from kestra_dsl.codegen.class_table import class_table_source
from kestra_dsl.codegen.classes import HEADER, quoted
from kestra_dsl.codegen.codes_page import codes_page
from kestra_dsl.codegen.expressions import expression_files
from kestra_dsl.codegen.generated_files import CODEGEN, GENERATED, markers
from kestra_dsl.codegen.library_packages import library_files

__all__ = ["generated", "stale"]

_ROOT = Path(__file__).parent.parent.parent
MOST_LINES = 2_500


def generated() -> dict[str, str]:
    """Path, relative to the repository, to text, for all that ``main`` writes."""
    result = {**library_files(facts.types(), facts.nested()), **markers()}
    result.update(expression_files(facts.expressions()))
    result["kestra_dsl/catalog/generated/irregular_names.py"] = _irregular_names({**facts.types(), **facts.nested()})
    result["kestra_dsl/catalog/generated/classes.py"] = class_table_source(facts.types(), facts.nested())
    result["docs/codes.md"] = codes_page()
    result["kestra_dsl/catalog/generated/__init__.py"] = _package_source()
    for path, text in result.items():
        assert text.count("\n") <= MOST_LINES, f"{path} has more than {MOST_LINES} lines"
    return result


def _package_source() -> str:
    return HEADER.format(command=CODEGEN) + '"""Tables that are generated from the type facts."""\n'


def _irregular_names(entries: Mapping[str, Any]) -> str:
    """The module with the names of properties that do not follow from their Python names, in any type."""
    names = {
        snake(name): name
        for entry in entries.values()
        for name in entry.get("properties", {})
        if camel(snake(name)) != name
    }
    lines = [
        HEADER.format(command=CODEGEN) + '"""Kestra names that do not follow from the Python name."""',
        "",
        '__all__ = ["IRREGULAR_NAMES"]',
        "",
        "IRREGULAR_NAMES = {",
        *(f"    {quoted(name)}: {quoted(names[name])}," for name in sorted(names)),
        "}",
    ]
    return "\n".join(lines) + "\n"


def stale(root: Path = _ROOT) -> list[str]:
    """The paths of files that are changed, missing or left over, compared with what would be generated.

    Args:
        root: The root of the repository.
    """
    wanted = generated()
    found = {path for path, text in wanted.items() if not (root / path).is_file() or _read(root / path) != text}
    for folder in (one.folder for one in GENERATED if one.folder and one.command == CODEGEN):
        for path in (root / folder).rglob("*"):
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
            print(f"{path} is stale or edited by hand; run `make codegen`", file=sys.stderr)
        return 1 if differing else 0
    wanted = generated()
    changed = stale()
    for path in changed:
        file = _ROOT / path
        if path not in wanted:
            file.unlink()
            print(f"removed {path}")
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(wanted[path].encode())
        print(f"wrote {path}")
    print(f"{len(wanted) - len(changed)} files were up to date")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
