"""`kdsl engine`: install, list, remove and examine Kestra engines."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any

import click

from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.cli.completion import complete_engine
from kestra_dsl.cli.options import env_option, format_option, target_option
from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.diagnostics.listing import listed
from kestra_dsl.engine.installing.versions import RELEASES, Release, release_of
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from kestra_dsl.engine.installing.lock import Jar

__all__ = ["command"]


@click.group("engine")
def command() -> None:
    """Install, list and remove Kestra engines.

    An engine is the real Kestra on this machine, for `kdsl validate`, `kdsl run --local` and tests. Its jars are stored
    in the local Maven repository: KDSL_MAVEN_REPOSITORY, else that of Maven's settings, else ~/.m2/repository. They are
    fetched from Maven Central, from the mirror and proxy in settings.xml, or from KDSL_MAVEN_URL.

    \b
    Examples:
      pip install 'kestra-dsl[engine]'
      kdsl engine install 1.3
      kdsl engine doctor
      kdsl engine serve
    """


@command.command()
@click.argument("versions", nargs=-1, required=True, metavar="VERSION...", shell_complete=complete_engine)
@click.option("--test-kit", is_flag=True, help="Install Kestra's own test flows, too.")
@click.option("--offline", is_flag=True, help="Fetch nothing; fail if a jar is missing.")
@click.option("--no-aot-cache", is_flag=True, help="Do not prepare the engine for faster starts.")
def install(versions: tuple[str, ...], test_kit: bool, offline: bool, no_aot_cache: bool) -> None:
    """Install engines: fetch their jars.

    VERSION is 1.1, 1.3 or 2.0, or its release, such as 1.3.31. An engine has about 100 MB. The SHA-256 of each jar is
    checked, also of those that exist. An interrupted download continues where it ended.

    Then the engine is started once to write Java's AOT cache, about 150 MB in the folder for caches of the user. With
    it, a start takes half the time. It belongs to this Python environment, and needs the Java of the extra, or Java 25.

    \b
    Examples:
      kdsl engine install 1.3
      kdsl engine install 1.1 1.3 2.0
      KDSL_MAVEN_URL=https://maven.company.com/all kdsl engine install 1.3
    """
    from kestra_dsl.console.download import Download
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
        _mark("fetched again", "yellow", f"{repository / jar.path}: its content was wrong")
    for release, lock in locks.items():
        click.echo(f"Kestra {release.target} ({release.version}): {len(lock)} jars, {_size(lock)}, in {repository}")
    fetched = [*found.missing, *found.wrong]
    click.echo(f"{len(fetched)} fetched, {_size(fetched)}" if fetched else "nothing to fetch", err=True)
    if missing_packages():
        click.echo(f"to use it: {EXTRA}", err=True)
    elif not no_aot_cache:
        _make_aot_caches(releases)


def _make_aot_caches(releases: Sequence[Release]) -> None:
    from kestra_dsl.engine.aot_caches import make_aot_cache
    from kestra_dsl.errors import EngineError

    for release in releases:
        try:
            make_aot_cache(release.version, partial(_say_preparing, release.target))
        except EngineError as error:
            click.echo(f"Kestra {release.target} starts slower, without an AOT cache: {error.message}", err=True)


def _say_preparing(target: str) -> None:
    click.echo(f"preparing Kestra {target} for faster starts, about half a minute", err=True)


@command.command("list")
@format_option
def list_(output_format: str) -> None:
    """List the engines.

    Each is listed with its version, whether it is installed, its size, and the Java that it needs and that was found.

    \b
    Examples:
      kdsl engine list
      kdsl engine list --format json
    """
    from kestra_dsl.engine.installing.repository import local_repository

    entries = [_entry(release) for release in RELEASES]
    if output_format == "json":
        click.echo(json.dumps(entries, indent=2))
        return
    click.secho("VERSION  RELEASE  INSTALLED          SIZE  JAVA", bold=True, color=colour())
    for entry in entries:
        partly = entry["installed"] == "partly"
        installed = f"{entry['jars_there']} of {entry['jars']} jars" if partly else entry["installed"]
        java = f"{entry['java_needed']}+, {entry['java'] or 'none found'}"
        click.echo(f"{entry['version']:7}  {entry['release']:7}  {installed:14}  {entry['size'] / 1e6:4.0f} MB  {java}")
    click.echo(f"in {local_repository()}", err=True)


@command.command()
@click.argument("versions", nargs=-1, required=True, metavar="VERSION...", shell_complete=complete_engine)
@click.option("--yes", is_flag=True, help="Do not ask for confirmation.")
def remove(versions: tuple[str, ...], yes: bool) -> None:
    """Remove engines that are not needed.

    The jars of VERSION are removed, except those that other installed versions need, and those whose content was
    changed. Other programs may use the same repository; Maven fetches missing jars again.

    \b
    Examples:
      kdsl engine remove 1.1
      kdsl engine remove 1.1 2.0 --yes
    """
    from kestra_dsl.engine.installing.aot_cache import remove_caches
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
        click.echo(f"nothing to remove: {names} is not installed", err=True)
    elif not yes and not _is_sure(f"Remove {len(jars)} jars, {_size(jars)}, from {repository}?"):
        return
    ours = [jar for jar in locked if jar not in kept]
    take_out(jars, ours, repository)
    for release in releases:
        remove_caches(release.target)
    if jars:
        click.echo(f"removed {len(jars)} jars of {names}, {_size(jars)}")
    left = [repository / jar.path for jar in ours if (repository / jar.path).exists()]
    if left:
        click.echo(f"not removed, because their content was changed: {listed(left, 3)}", err=True)


def _is_sure(question: str) -> bool:
    try:
        return click.confirm(question, err=True)
    except click.Abort:
        if sys.stdin.isatty():
            raise
        raise UsageError(
            "there is no terminal to ask for confirmation", hint="--yes removes them without asking"
        ) from None


@command.command()
@env_option
@target_option
@click.option(
    "--idle",
    type=click.FloatRange(min=0, min_open=True),
    default=15,
    show_default=True,
    help="The minutes without use after which it ends.",
)
def serve(env: str | None, target: str | None, idle: float) -> None:
    """Keep an engine running for the commands of this project.

    `kdsl validate`, `kdsl run --local` and the pytest fixtures then need no engine of their own, which takes seconds to
    start. What they print stays the same. The engine ends with Ctrl-C, or after --idle minutes without use. `kdsl dev`
    does the same while its page is open.

    A command that needs an engine with another version, with plugins or with other environment variables starts its
    own, as does one that would have to wait for another run. With KDSL_NO_WARM_ENGINE=1 all do.

    \b
    Examples:
      kdsl engine serve
      kdsl engine serve --target 2.0 --idle 60
    """
    from kestra_dsl.engine import Engine
    from kestra_dsl.engine.warm_server import WarmServer
    from kestra_dsl.project.settings import settings, with_options

    project = with_options(settings(env=env), target=target)
    engine = Engine(project.target, own_process=True)
    socket = engine.socket_of(project.root)
    if socket is None:
        raise UsageError(
            "no engine can be shared here",
            hint="that needs Linux or macOS, KDSL_NO_WARM_ENGINE unset, and a TMPDIR with a short path",
        )
    ended = Event()

    def end_if_idle() -> None:
        if engine.close_if_idle(idle * 60):
            ended.set()

    with WarmServer(socket, lambda: engine, end_if_idle), engine:
        click.echo(f"Kestra {engine.target} runs for the commands in {escaped(str(project.root))}; Ctrl-C ends it")
        with suppress(KeyboardInterrupt):
            while not ended.wait(0.2):
                pass
    click.echo("ended: nobody used it" if ended.is_set() else "\nended", err=True)


@command.command()
@click.argument("versions", nargs=-1, metavar="[VERSION]...", shell_complete=complete_engine)
@click.option("--offline", is_flag=True, help="Do not check the network.")
@format_option
def doctor(versions: tuple[str, ...], offline: bool, output_format: str) -> None:
    """Find out why an engine does not start.

    Checks packages, Java, jars with their SHA-256, disk and network for VERSION (default: the engines that are
    installed, also in part, else 1.3).

    Exits 0 if an engine can start, 1 if something is wrong.

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
        if output_format == "text":
            _mark(checked.status.ljust(7), colours[checked.status], f"{checked.what}: {checked.detail}")
            if checked.hint:
                click.echo(f"         hint: {checked.hint}")
    if output_format == "json":
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
    # other jars may belong to any Java project
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
