"""A machine without Maven, Java or proxies of its own, and engines of a few small jars."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from kestra_dsl.engine.installing import lock
from kestra_dsl.engine.installing.lock import Jar, lock_text
from kestra_dsl.engine.installing.versions import RELEASES

__all__ = ["forget_this_machine", "lock_of_these"]


def forget_this_machine(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home, in that folder, of a user who has configured nothing."""
    for name in [*os.environ]:
        if re.match(r"KDSL_|XDG_|MAVEN_|M2_HOME|JAVA_HOME|(HTTPS?|ALL|NO)_PROXY$", name, re.IGNORECASE):
            monkeypatch.delenv(name)
    home, programs = folder / "home", folder / "programs"
    home.mkdir()
    programs.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("PATH", str(programs))
    return home


def lock_of_these(jars: Mapping[str, list[Jar]], folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lock files with those jars for those releases, and with none for the others, in place of the real ones."""
    folder.mkdir()
    for release in RELEASES:
        (folder / f"{release.version}.txt").write_text(lock_text(release.version, jars.get(release.version, [])))
    monkeypatch.setattr(lock, "LOCKS", folder)
    monkeypatch.setattr(lock, "lock_of", cache(lock.lock_of.__wrapped__))
    for name in ("jars", "doctor"):
        monkeypatch.setattr(f"kestra_dsl.engine.installing.{name}.lock_of", lock.lock_of)
    return folder
