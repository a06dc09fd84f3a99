"""Files that tasks give, read by the pattern that found them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.checks.contexts import context_of
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.subject import Written
from kestra_dsl.checks.usage import spelled

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject

__all__: list[str] = []

_MAPS_OF_FILES = frozenset(("outputFiles", "uris", "files"))


@rule("KD223", "A file that is read by a pattern in place of its name", Written)
def files_are_read_by_name(written: Written, _subject: Subject) -> Problems:
    if "*" not in written.text or context_of(written) in ("trigger", "elsewhere"):
        return
    for read in written.usage.reads.get("outputs", ()):
        for above, key in zip(read.path[1:], read.path[2:], strict=False):
            if above in _MAPS_OF_FILES and isinstance(key, str) and "*" in key and not read.guarded:
                files = f"outputs.{read.first}.{above}"
                yield Problem(
                    f"'{spelled(read)}' is never there: the key is the name of a file, and {key!r} is a pattern",
                    hint=f"name the file, as in {files}['data.csv'], or take all of them: {files}",
                )
