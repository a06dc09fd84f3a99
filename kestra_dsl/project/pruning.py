"""Which files a build removes because their flow has another name now, and which ones because their flow is gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from difflib import SequenceMatcher

from kestra_dsl.errors import UsageError

__all__ = ["refuse_removals", "without_renamed"]

_SHOWN = 10


def without_renamed(removed: Mapping[str, tuple[str, str]], new: Mapping[str, tuple[str, str]]) -> set[str]:
    """The removed files that no rename explains: each new file of a module explains one that the module had before.

    Both map a path to its module and its text.
    """
    old_by_module: dict[str, dict[str, str]] = defaultdict(dict)
    for path, (source, text) in removed.items():
        old_by_module[source][path] = text
    for _, (source, text) in sorted(new.items()):
        old = old_by_module[source]
        if old:
            del old[_closest(text, old)]
    return {path for old in old_by_module.values() for path in old}


def refuse_removals(paths: Collection[str], folder: str) -> None:
    shown = sorted(paths)
    more = len(shown) - _SHOWN
    listed = ", ".join(shown[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
    one = len(shown) == 1
    raise UsageError(
        f"{len(shown)} file{'' if one else 's'} in {folder} would be removed, since {'its' if one else 'their'} "
        f"flow{' is' if one else 's are'} gone: {listed}",
        hint="if that is meant, remove with `kdsl build --prune`; nothing was written",
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
