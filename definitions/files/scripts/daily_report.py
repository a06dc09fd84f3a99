"""The trips of each day, from a CSV file, as a page in Markdown: the best day first.

A namespace file: Kestra puts it beside the task that runs it, and it needs nothing but Python.
"""  # noqa: INP001 - no module of this repository

import csv
import sys
from pathlib import Path


def report(rows: list[dict[str, str]]) -> str:
    days = sorted(rows, key=lambda row: float(row["revenue"] or 0), reverse=True)
    lines = [f"| {row['day']} | {row['trips']} | {float(row['revenue'] or 0):.2f} |" for row in days]
    return "\n".join(["| day | trips | revenue |", "|---|---:|---:|", *lines]) + "\n"


def main(source: str, target: str) -> None:
    with Path(source).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    Path(target).write_text(report(rows), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
