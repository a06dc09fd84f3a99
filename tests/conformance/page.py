"""Write the tables of docs/conformance.md anew: ``python -m tests.conformance.page``."""

from __future__ import annotations

from kestra_dsl.engine import Engine
from tests.conformance.lowering import PAGE, TABLES, lowered_flows, tables


def main() -> None:
    begin, end = TABLES
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(begin)
    _, _, after = rest.partition(end)
    with Engine("2.0", own_process=True, test_kit=True) as engine:
        written = tables(lowered_flows(engine))
    PAGE.write_text(f"{before}{begin}{written}{end}{after}", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
