"""Output files that are read by the pattern that found them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.checks.contexts import context_of
from kestra_dsl.checks.property_templates import PropertyTemplate
from kestra_dsl.checks.registry import Problem, Problems, rule

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow

__all__: list[str] = []

_MAPS_OF_FILES = frozenset(("outputFiles", "uris", "files"))


@rule("KD223", "An output file that is read by a pattern instead of its name", PropertyTemplate, reads=("outputs",))
def files_are_read_by_name(template: PropertyTemplate, _checked: CheckedFlow) -> Problems:
    if "*" not in template.text or context_of(template) in ("trigger", "elsewhere"):
        return
    for read in template.usage.reads["outputs"]:
        for above, key in zip(read.path[1:], read.path[2:], strict=False):
            if above in _MAPS_OF_FILES and isinstance(key, str) and "*" in key and not read.is_guarded:
                files = f"outputs.{read.first}.{above}"
                yield Problem(
                    f"'{read.spelling}' does not exist: keys are names of files, and {key!r} is a pattern",
                    hint=f"name the file, as in {files}['data.csv'], or read all of them: {files}",
                )
