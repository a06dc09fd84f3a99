"""List the documents that type facts are imported from, and what a folder has of them.

    python tools/source_facts.py
    python tools/source_facts.py FOLDER

Kestra's own classes write the documents: the schema generator, the server, and the extensions of the template engine.
They are not part of this repository.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from kestra_dsl.catalog.facts import types
from kestra_dsl.codegen.merged_facts import is_in_flows
from kestra_dsl.codegen.source_documents import families, needed, read_document
from kestra_dsl.console.errors import reporting_errors

__all__ = ["main"]

_PREFIX = "io.kestra.plugin."


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    folder: Path | None = parser.parse_args(arguments).folder
    documents = needed()
    print("For `python -m kestra_dsl.codegen.import_facts FOLDER`:")
    for document in documents:
        print(f"  {document.name:26} {document.content}, from {document.origin}{_state(folder, document.name)}")
    print("For `python -m kestra_dsl.codegen.import_facts FOLDER --family NAME`, either the documents above or these:")
    print("  plugins-VERSION-NAME.json  the types of a plugin family, such as plugins-1.3-acme.json")
    for family, versions in families(folder).items() if folder else ():
        for version in versions:
            name = f"plugins-{version}-{family}.json"
            print(f"  {name:26} {family} for {version}{_state(folder, name)}")
    missing = [document.name for document in documents if folder and not (folder / document.name).exists()]
    return 1 if missing else 0


def _state(folder: Path | None, name: str) -> str:
    """What a folder has of a document."""
    if folder is None:
        return ""
    if not (folder / name).exists():
        return ": missing"
    entries = read_document(folder, name).items()
    found = [java for java, facts in entries if java.startswith(_PREFIX) and is_in_flows(java, facts)]
    if not found:
        return ": found"
    new = Counter(java.removeprefix(_PREFIX).split(".")[0] for java in found if java not in types())
    counts = ", ".join(f"{family} ({count})" for family, count in sorted(new.items()))
    return f": found, {len(found)} types" + (f", new to the library: {counts}" if new else "")


if __name__ == "__main__":
    with reporting_errors():
        sys.exit(main(sys.argv[1:]))
