"""Two versions that Kestra will never have, added as CONTRIBUTING.md says, and the command with them.

``python -m tests.catalog.made_up_versions build --target 2.999`` is ``kdsl build --target 2.999``.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace

from kestra_dsl.catalog.versions import V1_3, V2_0, register, version_of

LOG, RENAMED_TO = "io.kestra.plugin.core.log.Log", "text"
REMOVED = "io.kestra.plugin.core.kv.Set"

V1_999 = register(replace(V1_3, name="1.999", release=None))
V2_999 = register(
    replace(
        V2_0,
        name="2.999",
        release=None,
        renamed_properties={**V2_0.renamed_properties, LOG: {"message": RENAMED_TO}},
        removed_types=V2_0.removed_types | {REMOVED},
    )
)


# what is there of the versions is asked for when modules are loaded, so these come after
from kestra_dsl import only_for  # noqa: E402
from kestra_dsl.cli import main  # noqa: E402
from kestra_dsl.errors import KestraDslError  # noqa: E402
from kestra_dsl.project.loading import load_module  # noqa: E402
from kestra_dsl.project.module_flows import flows_of  # noqa: E402
from kestra_dsl.project.selection import definition_files  # noqa: E402
from kestra_dsl.project.settings import settings  # noqa: E402


def show(target: str) -> None:
    """Write the YAML of each flow of the project as JSON, or the error that there is instead."""
    found = {}
    for file in definition_files(settings()):
        for flow in flows_of(load_module(file)):
            said = flow._metadata.only_for if flow._metadata else None
            if said is not None and version_of(target).has(said.versions):
                only_for(flow, *said.versions, target, because=said.because)  # type: ignore[arg-type]
            try:
                found[flow.id] = flow.to_yaml(target)
            except KestraDslError as error:
                found[flow.id] = f"# {error.message}"
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    if sys.argv[1] == "--show":
        show(sys.argv[2])
    else:
        main(sys.argv[1:])
