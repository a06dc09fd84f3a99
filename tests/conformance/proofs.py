"""Write the table of proofs in docs/conformance.md anew: ``python -m tests.conformance.proofs``.

Each of Kestra's own flows of 1.3 that is edited for 2.0 runs on the engines of both versions. With ``--all``, the flows
that 2.0 accepts as they are run as well. This takes some minutes.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from kestra_dsl.engine import Engine
from kestra_dsl.migrating.proof import Proof
from kestra_dsl.migrating.report import Report, migrate_files
from kestra_dsl.proving import prove
from tests.conformance.kestra_flows import valid_flows
from tests.conformance.lowering import PAGE

__all__ = ["MARKS", "table"]

MARKS = ("<!-- proofs: begin -->\n", "<!-- proofs: end -->\n")


def table(report: Report) -> str:
    """The numbers, and each flow that is not proven.

    Args:
        report: The migrated flows with their proofs.
    """
    verdicts = Counter(proof.verdict for proof in report.proofs.values())
    rest = {file: proof for file, proof in report.proofs.items() if proof.verdict != "proven"}
    counts = (
        f"Of {len(report.flows)} flows, {len(report.ready)} are valid on 2.0 as they are, {len(report.changed)} are "
        f"edited, and {len(report.by_hand)} need work by hand."
    )
    proven = (
        f"Of {len(report.proofs)} flows that ran, **{verdicts['proven']} are proven**, {verdicts['differs']} differ, "
        f"and {verdicts['not provable']} are not provable."
    )
    rows = [f"| `{Path(file).stem}` | {proof.verdict} | {_why(proof)} |" for file, proof in sorted(rest.items())]
    return "\n".join([counts, proven, "", "| flow | result | where, or why |", "| --- | --- | --- |", *rows, ""])


def _why(proof: Proof) -> str:
    text = proof.differences[0] if proof.differences else proof.reason
    return re.sub(r"\s+", " ", text).replace("|", "\\|")


def main() -> None:
    """Run all flows, and write the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.proofs", description=__doc__)
    parser.add_argument("--all", action="store_true", help="run the flows that 2.0 accepts as they are, too")
    arguments = parser.parse_args()
    texts = valid_flows()
    report = migrate_files([*texts.items()], "1.3", "2.0")
    with (
        Engine("1.3", own_process=True, test_kit=True) as old,
        Engine("2.0", own_process=True, test_kit=True) as new,
    ):
        flows = report.flows if arguments.all else report.changed
        proofs: Mapping[str, Proof] = prove(flows, texts, (old, new), _tell, around=report.flows)
    begin, end = MARKS
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(begin)
    _, _, after = rest.partition(end)
    text = f"{before}{begin}{table(report._replace(proofs=proofs))}{end}{after}"
    PAGE.write_text(text, encoding="utf-8", newline="\n")


def _tell(done: int, count: int) -> None:
    sys.stderr.write(f"{done} of {count}\n")


if __name__ == "__main__":
    main()
