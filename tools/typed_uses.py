"""Count how many uses of types in flows have a class, and list the most frequent types without one.

python tools/typed_uses.py FOLDER...
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kestra_dsl.catalog.generated.classes import ALIASES, CLASSES
from kestra_dsl.errors import YamlError
from kestra_dsl.yaml import read

__all__ = ["main"]

_LISTED = 20


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+", help="folders with flows in YAML")
    folders: list[Path] = parser.parse_args(arguments).folders
    uses: Counter[str] = Counter()
    typed_flows = flows = 0
    for path in sorted(
        path for folder in folders for ending in ("yaml", "yml") for path in folder.rglob(f"*.{ending}")
    ):
        try:
            found = list(_types(read(path.read_text(encoding="utf-8"), str(path)).data))
        except (YamlError, UnicodeDecodeError):
            continue
        flows += 1
        typed_flows += all(map(_has_class, found))
        uses.update(found)
    typed = sum(times for type_, times in uses.items() if _has_class(type_))
    total = uses.total() or 1
    print(f"{typed:,} of {uses.total():,} uses of types have a class ({typed / total:.1%})")
    print(f"{typed_flows:,} of {flows:,} flows have a class for each of their types")
    without = [(type_, times) for type_, times in uses.most_common() if not _has_class(type_)]
    for type_, times in without[:_LISTED]:
        print(f"{times:6} {type_}")
    return 0


def _has_class(type_: str) -> bool:
    return ALIASES.get(type_, type_) in CLASSES


def _types(data: Any) -> Iterator[str]:
    """The types in a flow: each text under ``type`` that is the name of a class of Kestra's or a plugin."""
    if isinstance(data, dict):
        type_ = data.get("type")
        if isinstance(type_, str) and type_.startswith("io.kestra.") and "{{" not in type_:
            yield type_
        for value in data.values():
            yield from _types(value)
    elif isinstance(data, list):
        for item in data:
            yield from _types(item)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
