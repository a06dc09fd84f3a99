"""``kdsl engine``: the jars of the real Kestra on this machine."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.cli.options import form_option
from kestra_dsl.console.colour import colour
from kestra_dsl.diagnostics.listing import listed
from kestra_dsl.engine.installing.versions import RELEASES, Release, release_of
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from kestra_dsl.engine.installing.lock import Jar

__all__ = ["command", "complete_version"]


@click.group("engine")
def command() -> None:
    """Install, list and remove Kestra engines.

    An engine is the real Kestra inside this process, for `kdsl validate`, `kdsl run --local` and tests. Its jars lie in
    the ordinary local Maven repository: KDSL_MAVEN_REPOSITORY, else what Maven is told, else ~/.m2/repository. They
    come from Maven Central, or from the mirror and through the proxy that settings.xml names, or from KDSL_MAVEN_URL.

    \b
    Examples:
      pip install 'kestra-dsl[engine]'
      kdsl engine install 1.3
      kdsl engine doctor
    """


def complete_version(_context: click.Context, _parameter: click.Parameter, typed: str) -> list[CompletionItem]:
    return [CompletionItem(release.target) for release in RELEASES if release.target.startswith(typed)]


@command.command()
@click.argument("versions", nargs=-1, required=True, metavar="VERSION...", shell_complete=complete_version)
@click.option("--test-kit", is_flag=True, help="Also Kestra's own test flows.")
@click.option("--offline", is_flag=True, help="Fetch nothing; fail when a jar is missing.")
def install(versions: tuple[str, ...], test_kit: bool, offline: bool) -> None:
    """Fetch the jars of VERSION, about 100 MB each, and check those that are there.

    VERSION is 1.1, 1.3 or 2.0, or the release that stands for it, such as 1.3.31. Each jar has to have the SHA-256 that
    this library knows for it. What was interrupted goes on where it ended.

    \b
    Examples:
      kdsl engine install 1.3
      kdsl engine install 1.1 1.3 2.0
      KDSL_MAVEN_URL=https://maven.company.com/all kdsl engine install 1.3
    """
    from kestra_dsl.console.progress import Download
    from kestra_dsl.engine.installing.extra import EXTRA, missing_packages
    from kestra_dsl.engine.installing.install import install as fetch
    from kestra_dsl.engine.installing.lock import lock_of
    from kestra_dsl.engine.installing.remote import remote_repository
    from kestra_dsl.engine.installing.repository import local_repository

    releases = _releases(versions)
    locks = {release: lock_of(release.version, test_kit=test_kit) for release in releases}
    repository = local_repository()
    with Download() as progress:
        jars = [jar for lock in locks.values() for jar in lock]
        found = fetch(jars, repository, remote_repository, offline=offline, progress=progress)
    for jar in found.wrong:
        _mark("fetched anew", "yellow", f"{repository / jar.path}, which was not what was published")
    for release, lock in locks.items():
        click.echo(f"Kestra {release.target} ({release.version}): {len(lock)} jars, {_size(lock)}, in {repository}")
    fetched = [*found.missing, *found.wrong]
    click.echo(f"{len(fetched)} fetched, {_size(fetched)}" if fetched else "nothing to fetch", err=True)
    if missing_packages():
        click.echo(f"To use it: {EXTRA}", err=True)


@command.command("list")
@form_option
def list_(form: str) -> None:
    """List the versions, whether each is installed, and the Java that it needs.

    \b
    Examples:
      kdsl engine list
      kdsl engine list --format json
    """
    from kestra_dsl.engine.installing.repository import local_repository

    entries = [_entry(release) for release in RELEASES]
    if form == "json":
        click.echo(json.dumps(entries, indent=2))
        return
    click.secho("VERSION  RELEASE  INSTALLED          SIZE  JAVA", bold=True, color=colour())
    for entry in entries:
        there = (
            entry["installed"] if entry["installed"] != "partly" else f"{entry['jars_there']} of {entry['jars']} jars"
        )
        java = f"{entry['java_needed']}+, {entry['java'] or 'none found'}"
        click.echo(f"{entry['version']:7}  {entry['release']:7}  {there:14}  {entry['size'] / 1e6:4.0f} MB  {java}")
    click.echo(f"in {local_repository()}", err=True)


@command.command()
@click.argument("versions", nargs=-1, required=True, metavar="VERSION...", shell_complete=complete_version)
@click.option("--yes", is_flag=True, help="Do not ask.")
def remove(versions: tuple[str, ...], yes: bool) -> None:
    """Remove the jars of VERSION that no other installed version needs.

    Only files that are what was published are removed. Other programs may use the same repository: Maven fetches again
    what it misses.

    \b
    Examples:
      kdsl engine remove 1.1
      kdsl engine remove 1.1 2.0 --yes
    """
    from kestra_dsl.engine.installing.lock import lock_of
    from kestra_dsl.engine.installing.remove import needed_by, removable
    from kestra_dsl.engine.installing.remove import remove as take_out
    from kestra_dsl.engine.installing.repository import local_repository

    releases, repository = _releases(versions), local_repository()
    kept = needed_by((lock_of(each.version, test_kit=True) for each in RELEASES if each not in releases), repository)
    kept |= needed_by((lock_of(each.version) for each in RELEASES if each not in releases), repository)
    locked = [jar for release in releases for jar in lock_of(release.version, test_kit=True)]
    jars = removable(locked, kept, repository)
    names = " and ".join(release.target for release in releases)
    if not jars:
        click.echo(f"there is nothing of {names} to remove", err=True)
    elif not yes and not _is_sure(f"Remove {len(jars)} jars, {_size(jars)}, from {repository}?"):
        return
    ours = [jar for jar in locked if jar not in kept]
    take_out(jars, ours, repository)
    if jars:
        click.echo(f"removed {len(jars)} jars of {names}, {_size(jars)}")
    left = [repository / jar.path for jar in ours if (repository / jar.path).exists()]
    if left:
        click.echo(f"left what is not as it was published: {listed(left, 3)}", err=True)


def _is_sure(question: str) -> bool:
    try:
        return click.confirm(question, err=True)
    except click.Abort:
        if sys.stdin.isatty():
            raise
        raise UsageError("nobody is there to be asked", hint="--yes removes them without asking") from None


@command.command()
@click.argument("versions", nargs=-1, metavar="[VERSION]...", shell_complete=complete_version)
@click.option("--offline", is_flag=True, help="Leave the network alone.")
@form_option
def doctor(versions: tuple[str, ...], offline: bool, form: str) -> None:
    """Look for what keeps an engine from running: packages, Java, jars, disk and network.

    Without VERSION it looks at what is installed, also in part, or at 1.3 if nothing is. Each jar is read and its
    SHA-256 is compared. Exits 1 when something is wrong.

    \b
    Examples:
      kdsl engine doctor
      kdsl engine doctor 2.0 --offline
      kdsl engine doctor --format json
    """
    from kestra_dsl.engine.installing.doctor import examine
    from kestra_dsl.engine.installing.repository import local_repository

    releases = _releases(versions) or [each for each in RELEASES if _entry(each)["own_jars"]] or [release_of(DEFAULT)]
    colours = {"ok": "green", "warning": "yellow", "error": "red"}
    all_ = []
    for checked in examine(releases, local_repository(), network=not offline):
        all_.append(checked)
        if form == "text":
            _mark(checked.status.ljust(7), colours[checked.status], f"{checked.what}: {checked.detail}")
            if checked.hint:
                click.echo(f"         hint: {checked.hint}")
    if form == "json":
        click.echo(json.dumps([checked._asdict() for checked in all_], indent=2, ensure_ascii=False))
    if any(checked.status == "error" for checked in all_):
        raise SystemExit(1)


def _releases(versions: tuple[str, ...]) -> list[Release]:
    return list(dict.fromkeys(release_of(version) for version in versions))


def _entry(release: Release) -> dict[str, Any]:
    from kestra_dsl.engine.installing.jars import missing_jars
    from kestra_dsl.engine.installing.java import find_java
    from kestra_dsl.engine.installing.lock import lock_of
    from kestra_dsl.engine.installing.repository import local_repository
    from kestra_dsl.errors import EngineError

    jars = lock_of(release.version)
    missing = set(missing_jars(jars, local_repository()))
    try:
        java = find_java(release.version)
        found = f"{java.version} of {java.source}"
    except EngineError:
        found = None
    there = [jar for jar in jars if jar not in missing]
    # a jar that any Java project may have put there says nothing
    own = [jar for jar in there if jar.coordinate.startswith("io.kestra:")]
    return {
        "version": release.target,
        "release": release.version,
        "installed": "no" if not own else "partly" if missing else "yes",
        "jars": len(jars),
        "jars_there": len(there),
        "own_jars": len(own),
        "size": sum(jar.size for jar in jars),
        "java_needed": release.java,
        "java": found,
    }


def _size(jars: Sequence[Jar]) -> str:
    return f"{sum(jar.size for jar in jars) / 1e6:.1f} MB"


def _mark(mark: str, fg: str, text: str) -> None:
    click.echo(f"{click.style(mark, fg=fg)}  {text}", color=colour())
