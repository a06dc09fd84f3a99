"""Distinguish files of renamed flows, which a build removes by itself, from those of removed flows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from difflib import SequenceMatcher

from kestra_dsl.diagnostics.listing import listed
from kestra_dsl.errors import UsageError
from kestra_dsl.project.left_out import LeftOut, describe

__all__ = ["refuse_left_out", "refuse_removals", "without_renamed"]

_SHOWN = 10


def without_renamed(removed: Mapping[str, tuple[str, str]], new: Mapping[str, tuple[str, str]]) -> set[str]:
    """Return the removed files without renamed ones: each new file of a module replaces one removed file of it.

    Args:
        removed: Path to module and text, of files that would be removed.
        new: Path to module and text, of files that would be created.
    """
    old_by_module: dict[str, dict[str, str]] = defaultdict(dict)
    for path, (source, text) in removed.items():
        old_by_module[source][path] = text
    for _, (source, text) in sorted(new.items()):
        old = old_by_module[source]
        if old:
            del old[_closest(text, old)]
    return {path for old in old_by_module.values() for path in old}


def refuse_removals(paths: Collection[str], folder: str, reasons: Mapping[str, str]) -> None:
    """Raise an error that lists the files.

    Args:
        paths: The files that would be removed.
        folder: The folder that they are in.
        reasons: By path, why its flow is not meant for the target.
    """
    shown = [f"{path} (left out: {reasons[path]})" if path in reasons else path for path in sorted(paths)]
    one = len(shown) == 1
    raise UsageError(
        f"{len(shown)} file{'s' * (not one)} in {folder} would be removed, "
        f"because {'its flow no longer exists' if one else 'their flows no longer exist'}: {listed(shown, _SHOWN)}",
        hint="remove with `kdsl build --prune`; nothing was written",
    )


def refuse_left_out(left_out: Collection[LeftOut], target: str) -> None:
    """Raise an error if all selected flows are left out."""
    if left_out:
        raise UsageError(
            f"nothing to build: {describe(left_out, target)}",
            hint="build for another version with --target, or change only_for(...) in the definition",
        )


def _closest(text: str, old: Mapping[str, str]) -> str:
    if len(old) == 1:
        return next(iter(old))
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(text.splitlines())

    def likeness(path: str) -> float:
        matcher.set_seq1(old[path].splitlines())
        return matcher.ratio()

    return max(sorted(old), key=likeness)
