"""What each module gave the last time, and what it depended on: unchanged modules are not built again.

Files count by what they hold. Their times and sizes can stay the same through a change, as with ``cp -p``.
"""

from __future__ import annotations

import json
import os
import platform
import stat
import sys
import sysconfig
import time
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import kestra_dsl
from kestra_dsl.diagnostics.findings import Finding
from kestra_dsl.diagnostics.origin import Origin
from kestra_dsl.project.building import Built, Output
from kestra_dsl.project.leaving_out import LeftOut
from kestra_dsl.project.manifest import as_written, digest

if TYPE_CHECKING:
    from kestra_dsl.project.manifest import Entry
    from kestra_dsl.project.settings import Settings

__all__ = ["CACHE", "Cache", "cache_folder"]

CACHE = ".kdsl-cache"

_CHANGING = "changing"
"""The content of what cannot be compared: a device, or a file that was written while the build ran."""
_REALTIME_COARSE = 5
"""A clock of Linux, which the module ``time`` has no name for."""


class Cache:
    """Kept beside pyproject.toml, one file for each environment, and never needed: without it everything is built."""

    def __init__(self, settings: Settings, written: Mapping[str, Entry]) -> None:
        self._settings = settings
        self._file = settings.root / CACHE / f"{settings.env or 'default'}.json"
        self._key = _key(settings)
        self._began = _now()
        self._contents: dict[str, str | None] = {}
        self._modules: dict[str, Any] = self._read()
        self._written = written

    def known(self, source: str) -> Built | None:
        """What a module gave, if nothing that it depends on has changed since. Texts are those on disk."""
        entry = self._modules.get(source)
        if entry is None or not all(self._content(path) == content for path, content in entry["reads"].items()):
            return None
        outputs = []
        for output in entry["outputs"]:
            text = as_written(self._settings.out_folder / output["path"])
            if text is None or digest(text) != output["sha256"] or output["path"] not in self._written:
                return None
            outputs.append(Output(output["path"], "", output["flow"], Origin(output["file"], output["line"])))
        findings = [Finding(Origin(*where), *rest) for where, *rest in entry["findings"]]
        left_out = tuple(LeftOut(*one) for one in entry["left_out"])
        return Built(source, tuple(outputs), tuple(findings), tuple(entry["reads"]), left_out)

    def keep(self, built: Collection[Built], sources: Iterable[str]) -> None:
        """Remember what was built, and forget modules that are gone."""
        there = set(sources)
        if not built and there >= self._modules.keys():
            return
        modules = {source: entry for source, entry in self._modules.items() if source in there}
        self._contents.clear()
        for one in built:
            modules[one.source] = self._entry(one)
            if _CHANGING in modules[one.source]["reads"].values():
                del modules[one.source]
        text = json.dumps({"key": self._key, "modules": modules}, separators=(",", ":"))
        try:
            cache_folder(self._settings)
            temporary = self._file.with_suffix(".new")
            temporary.write_text(text, encoding="utf-8")
            temporary.replace(self._file)
        except OSError:
            pass  # the next build takes longer

    def _entry(self, built: Built) -> dict[str, Any]:
        return {
            "reads": {path: self._content(path, self._began) for path in built.reads},
            "outputs": [
                {
                    "path": output.path,
                    "sha256": digest(output.text.encode()),
                    "flow": output.flow,
                    "file": output.origin.code,
                    "line": output.origin.line,
                }
                for output in built.outputs
            ],
            "findings": [[[finding.origin.code, finding.origin.line], *finding[1:]] for finding in built.findings],
            "left_out": built.left_out,
        }

    def _read(self) -> dict[str, Any]:
        try:
            document = json.loads(self._file.read_text(encoding="utf-8"))
            return dict(document["modules"]) if document["key"] == self._key else {}
        except (OSError, ValueError, LookupError, TypeError):
            return {}

    def _content(self, path: str, before: int | None = None) -> str | None:
        if path not in self._contents:
            self._contents[path] = _content(path, before)
        return self._contents[path]


def _content(path: str, before: int | None) -> str | None:
    """The hash of a file, or of the names in a folder; nothing if there is none."""
    try:
        kind = os.stat(path).st_mode  # noqa: PTH116 - this is asked for every file of a project
        if stat.S_ISDIR(kind):
            return digest("\0".join(sorted(os.listdir(path))).encode(errors="surrogateescape"))  # noqa: PTH208 - likewise
        if not stat.S_ISREG(kind):
            return _CHANGING
        content = digest(Path(path).read_bytes())
        return _CHANGING if before is not None and _changed(path) >= before else content
    except OSError:
        return None


def _changed(path: str) -> int:
    """When a file was last changed. Windows alone has no such time that cannot be set."""
    found = Path(path).stat()
    return found.st_mtime_ns if sys.platform == "win32" else found.st_ctime_ns


def _now() -> int:
    """The time that a file would get which is written now: Linux takes it from a clock that ticks every few ms."""
    return time.clock_gettime_ns(_REALTIME_COARSE) if sys.platform == "linux" else time.time_ns()


def cache_folder(settings: Settings) -> Path:
    """The folder of what git does not need to see, made if it is not there."""
    folder = settings.root / CACHE
    ignored = folder / ".gitignore"
    if not ignored.is_file():
        folder.mkdir(exist_ok=True)
        ignored.write_text("*\n", encoding="utf-8")
    return folder


def _key(settings: Settings) -> str:
    """Everything beside the project's own files that decides what comes out."""
    library = Path(kestra_dsl.__file__).parent
    names = sorted(path for ending in ("py", "json") for path in library.rglob(f"*.{ending}"))
    files = ((path.as_posix(), path.stat()) for path in names)
    own = [(path, found.st_mtime_ns, found.st_ctime_ns, found.st_ino, found.st_size) for path, found in files]
    installed = sorted(path.name for path in Path(sysconfig.get_path("purelib")).glob("*.dist-info"))
    return digest(repr((kestra_dsl.__version__, platform.python_version(), settings, own, installed)).encode())
