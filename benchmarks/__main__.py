"""Print a table of measurements, each with a limit for its ratio and a verdict."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from importlib.metadata import version
from typing import TYPE_CHECKING

from benchmarks.building import building_rows
from benchmarks.checking import checking_rows
from benchmarks.developing import developing_rows
from benchmarks.engine import engine_rows
from benchmarks.importing import importing_rows
from benchmarks.packaging import packaging_rows
from benchmarks.pages import page_rows
from benchmarks.projects import project_rows
from benchmarks.publishing import publishing_rows
from benchmarks.rendering import rendering_rows

if TYPE_CHECKING:
    from benchmarks.row import Row

_MEASURED = ("pydantic", "hera", "pyyaml", "ruamel.yaml")


def main(arguments: Sequence[str]) -> int:
    """Run all benchmarks. A missed limit is no failure, because machines differ; an exception is."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="number of runs for each median (default 7)")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args(arguments)
    groups = (
        building_rows,
        rendering_rows,
        checking_rows,
        importing_rows,
        project_rows,
        page_rows,
        publishing_rows,
        developing_rows,
        engine_rows,
        packaging_rows,
    )
    found = [row for rows in groups for row in rows(options.runs)]
    print(_json(found, options.runs) if options.json else _table(found))
    return 0


def _versions() -> dict[str, str]:
    return {"python": sys.version.split()[0], **{name: version(name) for name in _MEASURED}}


def _json(found: Sequence[Row], runs: int) -> str:
    measured = [
        {
            "what": row.what,
            "beside": row.beside,
            "unit": "s" if row.unit == "ms" else row.unit,
            "amount": row.ours,
            "amount_beside": row.theirs,
            "ratio": row.ratio,
            "bar": row.bar,
            "verdict": row.verdict,
        }
        for row in found
    ]
    return json.dumps({"versions": _versions(), "runs": runs, "rows": measured}, indent=2)


def _table(found: Sequence[Row]) -> str:
    cells = [("what", "ours", "beside", "theirs", "ratio", "bar", "verdict")]
    for row in found:
        bar = "-" if row.bar is None else ("< " if row.strictly else "<= ") + f"{row.bar:g}"
        cells.append(
            (
                row.what,
                _shown(row.ours, row.unit),
                row.beside,
                _shown(row.theirs, row.unit),
                f"{row.ratio:.3f}",
                bar,
                row.verdict,
            )
        )
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    right = {1, 3, 4, 5}
    lines = [
        "  ".join(
            text.rjust(width) if place in right else text.ljust(width)
            for place, (text, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in cells
    ]
    used = ", ".join(f"{name} {number}" for name, number in _versions().items())
    return "\n".join([lines[0], "  ".join("-" * width for width in widths), *lines[1:], "", used])


def _shown(amount: float, unit: str) -> str:
    return f"{amount * 1_000:,.1f} ms" if unit == "ms" else f"{amount:.2f} {unit}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
