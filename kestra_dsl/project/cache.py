"""What each module gave the last time, and what it depended on: unchanged modules are not built again."""

from __future__ import annotations

import json
import platform
import sysconfig
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import kestra_dsl
from kestra_dsl.checks import Finding
from kestra_dsl.origin import Origin
from kestra_dsl.project.building import Built, Output
from kestra_dsl.project.leaving_out import LeftOut
from kestra_dsl.project.manifest import digest

if TYPE_CHECKING:
    from kestra_dsl.project.manifest import Entry
    from kestra_dsl.project.settings import Settings

__all__ = ["CACHE", "Cache", "cache_folder"]

CACHE = ".kdsl-cache"

Stamp = list[int]


class Cache:
    """Kept beside pyproject.toml, one file for each environment, and never needed: without it everything is built."""

    def __init__(self, settings: Settings, written: Mapping[str, Entry]) -> None:
        self._settings = settings
        self._file = settings.root / CACHE / f"{settings.env or 'default'}.json"
        self._key = _key(settings)
        self._stamps: dict[str, Stamp | None] = {}
        self._modules: dict[str, Any] = self._read()
        self._written = written

    def known(self, source: str) -> Built | None:
        """What a module gave, if nothing that it depends on has changed since. Texts are those on disk."""
        entry = self._modules.get(source)
        if entry is None or not all(self._stamp(path) == stamp for path, stamp in entry["reads"].items()):
            return None
        outputs = []
        for output in entry["outputs"]:
            path = str(self._settings.out_folder / output["path"])
            if self._stamp(path) != output["stamp"] or output["path"] not in self._written:
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
        self._stamps.clear()
        for one in built:
            if any(finding.severity == "error" for finding in one.findings):
                modules.pop(one.source, None)
            else:
                modules[one.source] = self._entry(one)
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
            "reads": {path: self._stamp(path) for path in built.reads},
            "outputs": [
                {
                    "path": output.path,
                    "stamp": self._stamp(str(self._settings.out_folder / output.path)),
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

    def _stamp(self, path: str) -> Stamp | None:
        if path not in self._stamps:
            try:
                found = Path(path).stat()
                self._stamps[path] = [found.st_mtime_ns, found.st_size]
            except OSError:
                self._stamps[path] = None
        return self._stamps[path]


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
    files = ((path.as_posix(), path.stat()) for path in sorted(library.rglob("*.py")))
    own = [(path, found.st_mtime_ns, found.st_size) for path, found in files]
    installed = sorted(path.name for path in Path(sysconfig.get_path("purelib")).glob("*.dist-info"))
    return digest(repr((kestra_dsl.__version__, platform.python_version(), settings, own, installed)).encode())
