"""Cache the result of each module with the files that it depended on, so that unchanged modules are not built again.

Files are compared by content: their times and sizes can stay the same through a change, as with `cp -p`.
"""

from __future__ import annotations

import json
import os
import platform
import stat
import sys
import sysconfig
import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import kestra_dsl
from kestra_dsl.checks import Need
from kestra_dsl.diagnostics.findings import Finding
from kestra_dsl.diagnostics.origin import Origin
from kestra_dsl.project.left_out import LeftOut
from kestra_dsl.project.manifest import digest, read_generated
from kestra_dsl.project.module_build import Built
from kestra_dsl.project.namespaces import Declared
from kestra_dsl.project.outputs import Output

if TYPE_CHECKING:
    from kestra_dsl.project.manifest import Entry
    from kestra_dsl.project.settings import Settings

__all__ = ["CACHE", "Cache", "cache_folder", "file_clock"]

CACHE = ".kdsl-cache"

_CHANGING = "changing"
"""The content of a device, or of a file that was written during the build: it never equals another content."""
_REALTIME_COARSE = 5
"""A clock of Linux that the module `time` has no name for."""


class Cache:
    """The results of a project's modules, in a file for each environment. Without it, everything is built."""

    def __init__(self, settings: Settings, written: Mapping[str, Entry]) -> None:
        self._settings = settings
        self._file = settings.root / CACHE / f"{settings.env or 'default'}.json"
        self._key = _key(settings)
        self._began = file_clock()
        self._contents: dict[str, str | None] = {}
        self._modules: dict[str, Any] = self._read()
        self._written = written

    def known(self, source: str) -> Built | None:
        """Return a module's result if no file that it depends on has changed. Its texts are empty: they are on disk."""
        entry = self._modules.get(source)
        if entry is None or not all(self._content(path) == content for path, content in entry["reads"].items()):
            return None
        outputs = []
        for output in entry["outputs"]:
            data = read_generated(self._settings.out_folder / output["path"], output["sha256"])
            if data is None or digest(data) != output["sha256"] or output["path"] not in self._written:
                return None
            origin = Origin(output["file"], output["line"])
            keys = tuple((key, Origin(file, line)) for key, file, line in output["keys"])
            outputs.append(Output(output["path"], "", output["flow"], origin, keys=keys))
        findings = [_finding(data) for data in entry["findings"]]
        left_out = tuple(LeftOut(*one) for one in entry["left_out"])
        needs = tuple(
            Need(kind, namespace, name, silenced, _finding(finding))
            for kind, namespace, name, silenced, finding in entry["needs"]
        )
        declared = tuple(Declared(*one) for one in entry["declared"])
        return Built(source, tuple(outputs), tuple(findings), tuple(entry["reads"]), left_out, needs, declared)

    def keep(self, built: Collection[Built], sources: Iterable[str]) -> None:
        """Save the results of modules, and drop modules that no longer exist."""
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
            pass  # the next build only takes longer

    def _entry(self, built: Built) -> dict[str, Any]:
        return {
            "reads": {path: self._content(path, self._began) for path in built.reads},
            "outputs": [
                {
                    "path": output.path,
                    "sha256": digest(output.data),
                    "flow": output.flow,
                    "file": output.origin.code,
                    "line": output.origin.line,
                    "keys": [[key, origin.code, origin.line] for key, origin in output.keys],
                }
                for output in built.outputs
            ],
            "findings": [_finding_data(finding) for finding in built.findings],
            "left_out": built.left_out,
            "needs": [[*need[:4], _finding_data(need.finding)] for need in built.needs],
            "declared": built.declared,
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


def _finding(data: list[Any]) -> Finding:
    where, *rest = data
    return Finding(Origin(*where), *rest)


def _finding_data(finding: Finding) -> list[Any]:
    return [[finding.origin.code, finding.origin.line], *finding[1:]]


def _content(path: str, before: int | None) -> str | None:
    """The hash of a file, or of the names in a folder; None if there is no such path."""
    try:
        kind = os.stat(path).st_mode  # noqa: PTH116 - called for every file of a project
        if stat.S_ISDIR(kind):
            return digest("\0".join(sorted(os.listdir(path))).encode(errors="surrogateescape"))  # noqa: PTH208 - likewise
        if not stat.S_ISREG(kind):
            return _CHANGING
        content = digest(Path(path).read_bytes())
        return _CHANGING if before is not None and _changed(path) >= before else content
    except OSError:
        return None


def _changed(path: str) -> int:
    """When a file was last changed; on Windows only its modification time is known, which can be set."""
    found = Path(path).stat()
    return found.st_mtime_ns if sys.platform == "win32" else found.st_ctime_ns


def file_clock() -> int:
    """Return the time that a file written now would get: Linux uses a clock that ticks every few milliseconds."""
    return time.clock_gettime_ns(_REALTIME_COARSE) if sys.platform == "linux" else time.time_ns()


def cache_folder(settings: Settings) -> Path:
    """Return the folder for caches, which git ignores, and create it if it does not exist."""
    folder = settings.root / CACHE
    ignored = folder / ".gitignore"
    if not ignored.is_file():
        folder.mkdir(exist_ok=True)
        ignored.write_text("*\n", encoding="utf-8")
    return folder


def _key(settings: Settings) -> str:
    """A hash of all that affects results besides the project's files: settings, library, Python, installed packages."""
    files = sorted(_sources(str(Path(kestra_dsl.__file__).parent)))
    own = [(path, found.st_mtime_ns, found.st_ctime_ns, found.st_ino, found.st_size) for path, found in files]
    installed = sorted(path.name for path in Path(sysconfig.get_path("purelib")).glob("*.dist-info"))
    return digest(repr((kestra_dsl.__version__, platform.python_version(), settings, own, installed)).encode())


def _sources(folder: str) -> Iterator[tuple[str, os.stat_result]]:
    """The files of code and data below a folder. Every command looks at all of them, and ``Path.rglob`` is slow."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith((".py", ".json")):
                yield entry.path, entry.stat()
            elif entry.name != "__pycache__" and entry.is_dir():
                yield from _sources(entry.path)
