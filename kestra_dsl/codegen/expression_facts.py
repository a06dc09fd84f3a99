"""Import the arguments of functions, filters and tests, and the precedence of operators."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kestra_dsl.codegen.corrections import MEASURED_ARGUMENTS
from kestra_dsl.codegen.source_documents import RELEASES, read_document

__all__ = ["write_expressions"]


def write_expressions(folder: Path, into: Path) -> None:
    """Write the arguments of functions, filters and tests, and the precedence of operators, by version."""
    result: dict[str, dict[str, Any]] = {"functions": {}, "filters": {}, "tests": {}, "operators": {}}
    for version, release in RELEASES.items():
        document = read_document(folder, f"expressions-{release}.json")
        for group in ("functions", "filters", "tests"):
            for name, facts in document[group].items():
                entry = result[group].setdefault(name, {"arguments": [], "versions": []})
                entry["arguments"] = max(entry["arguments"], facts["arguments"], key=len)
                entry["versions"].append(version)
            for name, arguments in MEASURED_ARGUMENTS[group].items():
                if arguments is None:
                    result[group].pop(name, None)
                else:
                    result[group][name] = {"arguments": arguments, "versions": list(RELEASES)}
        for operator in document["operators"]:
            key = f"{operator['kind']} {operator['symbol']}"
            result["operators"].setdefault(key, {})[version] = operator["precedence"]
    lines = ",\n".join(
        f"{json.dumps(group)}: {{\n"
        + ",\n".join(f"  {json.dumps(name)}: {json.dumps(entries[name])}" for name in sorted(entries))
        + "\n}"
        for group, entries in result.items()
    )
    (into / "expressions.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")
