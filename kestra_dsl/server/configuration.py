"""Which server is used and with which credentials, and where each setting comes from.

The first source that has a setting wins: flags, ``KDSL_*``, kestractl's and Terraform's variables, pyproject.toml,
kestractl's contexts. Credentials come from one source: a token of one and a password of another are never mixed.
"""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.errors import UsageError
from kestra_dsl.server.addresses import base_url, is_encrypted
from kestra_dsl.server.contexts import Context, context_file, read_context

if TYPE_CHECKING:
    from kestra_dsl.project.settings import Settings
    from kestra_dsl.server.client import Client

__all__ = ["VARIABLES", "Configuration", "Shown", "configuration"]

VARIABLES = {
    "KDSL_URL": "url",
    "KDSL_TENANT": "tenant",
    "KDSL_USERNAME": "username",
    "KDSL_PASSWORD": "password",
    "KDSL_PASSWORD_COMMAND": "password_command",
    "KDSL_TOKEN": "token",
    "KDSL_TOKEN_COMMAND": "token_command",
    "KDSL_CA_BUNDLE": "ca_bundle",
    "KDSL_PROXY": "proxy",
    "KDSL_TIMEOUT": "timeout",
    "KDSL_CONTEXT": "context",
    "KDSL_STATE_NAMESPACE": "state_namespace",
    "KESTRACTL_HOST": "url",
    "KESTRACTL_TENANT": "tenant",
    "KESTRACTL_USERNAME": "username",
    "KESTRACTL_PASSWORD": "password",
    "KESTRACTL_TOKEN": "token",
    "KESTRA_URL": "url",
    "KESTRA_TENANT_ID": "tenant",
    "KESTRA_USERNAME": "username",
    "KESTRA_PASSWORD": "password",
    "KESTRA_API_TOKEN": "token",
}
"""Environment variables to the settings, in the order in which they are read."""
_FAMILIES = ("KDSL_", "KESTRACTL_", "KESTRA_")
_IN_PROJECT = ("url", "tenant", "username", "ca_bundle", "proxy", "timeout", "context", "state_namespace")
_SECRET = ("password", "token")
_CREDENTIAL_WORDS = ("password", "passwd", "token", "secret", "key", "credential")
_DEFAULTS = {"tenant": "main", "timeout": "60", "state_namespace": "kdsl"}
_SHOWN = ("url", "tenant", "username", "password", "token", "ca_bundle", "proxy", "timeout", "state_namespace")
_MASK = "******"
_COMMAND_SECONDS = 60


class Shown(NamedTuple):
    """A setting for display."""

    name: str
    value: str
    """Masked if it is secret."""
    source: str


class _Source(NamedTuple):
    name: str
    """The name of the source, such as ``KDSL_*``."""
    values: Mapping[str, str]
    names: Mapping[str, str]
    """The name of each setting in this source."""

    def called(self, setting: str) -> str:
        return self.names.get(setting, f"{self.name}: {setting}")


class _Found(NamedTuple):
    value: str
    source: str

    def __repr__(self) -> str:
        return f"_Found({self.source!r})"


@dataclass(frozen=True)
class Configuration:
    """The settings of the server of a project or environment."""

    found: Mapping[str, _Found] = field(repr=False)
    root: Path
    """The folder of the project. Paths in pyproject.toml are relative to it."""

    @property
    def url(self) -> str:
        """The address of the server.

        Raises:
            UsageError: No address is set.
        """
        found = self.found.get("url")
        if found is None:
            raise UsageError(
                "no server is configured",
                hint='set KDSL_URL, or `url = "https://..."` in [tool.kdsl.server]; see `kdsl config`',
            )
        return base_url(found.value)

    @property
    def state_namespace(self) -> str:
        """The namespace with the record of what a project owns."""
        return self.found["state_namespace"].value

    def client(self) -> Client:
        """Create a client for the server.

        Raises:
            UsageError: A setting is missing or invalid.
        """
        from kestra_dsl.server.client import Client

        return Client(
            self.url,
            username=self._value("username") if "password" in self.found or "password_command" in self.found else None,
            password=self._secret("password"),
            token=self._secret("token"),
            tenant=self.found["tenant"].value,
            ca_bundle=self._ca_bundle(),
            proxy=self._value("proxy"),
            timeout=self._timeout(),
        )

    def shown(self) -> list[Shown]:
        """Return all settings with their sources. Commands that print secrets are not run."""
        rows = []
        for name in _SHOWN:
            found = self.found.get(name)
            if found is not None:
                value = _MASK if name in _SECRET else _without_password(found.value)
                rows.append(Shown(name, value, found.source))
            elif f"{name}_command" in self.found:
                rows.append(Shown(name, "(of a command)", self.found[f"{name}_command"].source))
        return rows

    def warnings(self) -> list[str]:
        """Return warnings about settings that are risky."""
        has_credentials = any(name.removesuffix("_command") in _SECRET for name in self.found)
        if "url" in self.found and has_credentials and not is_encrypted(self.url):
            return ["the credentials are sent unencrypted: the address begins with http://"]
        return []

    def _value(self, name: str) -> str | None:
        found = self.found.get(name)
        return None if found is None else found.value

    def _secret(self, name: str) -> str | None:
        command = self.found.get(f"{name}_command")
        return self._value(name) if command is None else _output_of(command)

    def _ca_bundle(self) -> str | None:
        found = self._value("ca_bundle")
        return None if found is None else str(self.root / Path(found).expanduser())

    def _timeout(self) -> float:
        found = self.found["timeout"]
        try:
            seconds = float(found.value)
        except ValueError:
            seconds = 0.0
        if not 0 < seconds <= 3600:
            raise UsageError(f"{found.source} is {found.value!r}", hint="a timeout is a number of seconds up to 3600")
        return seconds


def configuration(
    project: Settings,
    *,
    flags: Mapping[str, str | None] | None = None,
    environ: Mapping[str, str] | None = None,
    home: Path | None = None,
) -> Configuration:
    """Read the settings of the server of a project.

    Args:
        project: The settings of the project, or of one of its environments.
        flags: ``url``, ``tenant`` and ``context`` from the command line.
        environ: The environment variables (default: those of this process).
        home: The home folder, with kestractl's settings (default: the user's).

    Returns:
        The settings, each from the first source that has it: flags, variables, pyproject.toml, kestractl's context.

    Raises:
        UsageError: pyproject.toml contains a credential, or a source has two that exclude each other.
    """
    sources = [_flags(flags or {}), *_variables(os.environ if environ is None else environ), _project(project)]
    context = _context(sources, home or Path.home())
    url = _first("url", sources)
    if context is not None and _is_meant(context, url):
        sources.append(_of_context(context))
    found = {}
    for name in ("url", "tenant", "ca_bundle", "proxy", "timeout", "state_namespace"):
        one = _first(name, sources)
        if one is not None:
            found[name] = one
        elif name in _DEFAULTS:
            found[name] = _Found(_DEFAULTS[name], "default")
    return Configuration(found | _credentials(sources), project.root)


def _flags(flags: Mapping[str, str | None]) -> _Source:
    values = {name: value for name, value in flags.items() if value}
    return _Source("flag", values, {name: f"--{name}" for name in values})


def _variables(environ: Mapping[str, str]) -> Iterator[_Source]:
    """Yield a source for each family of variables. Empty variables are ignored."""
    for family in _FAMILIES:
        names = {setting: name for name, setting in VARIABLES.items() if name.startswith(family) and environ.get(name)}
        yield _Source(f"{family}*", {setting: environ[name] for setting, name in names.items()}, names)


def _project(project: Settings) -> _Source:
    where = "[tool.kdsl.server]" if project.env is None else f"[tool.kdsl.env.{project.env}.server]"
    values = {}
    for name, value in project.server.items():
        if name in _IN_PROJECT:
            values[name] = _plain(value, f"{where} {name}")
        elif any(word in name.lower() for word in _CREDENTIAL_WORDS):
            raise UsageError(
                f"pyproject.toml: {where} has {name!r}: credentials do not belong in a file that is shared",
                hint="set KDSL_PASSWORD or KDSL_TOKEN, or have KDSL_PASSWORD_COMMAND or KDSL_TOKEN_COMMAND print it",
            )
        else:
            hint = suggest(name, _IN_PROJECT, f"it takes {', '.join(_IN_PROJECT)}")
            raise UsageError(f"pyproject.toml: {where} has no {name!r}", hint=hint)
    return _Source("pyproject.toml", values, dict.fromkeys(values, f"pyproject.toml {where}"))


def _plain(value: Any, where: str) -> str:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise UsageError(f"pyproject.toml: {where} is {value!r}, but must be text")
    return str(value)


def _context(sources: list[_Source], home: Path) -> Context | None:
    wanted = _first("context", sources)
    return read_context(context_file(home), wanted.value if wanted else None)


def _is_meant(context: Context, url: _Found | None) -> bool:
    """Whether a context is for the server in use. Its credentials are sent to no other server."""
    host = context.values.get("host")
    if host is None:
        return False
    return url is None or base_url(url.value) == base_url(host)


def _of_context(context: Context) -> _Source:
    values = {"url" if name == "host" else name: value for name, value in context.values.items()}
    return _Source("kestractl", values, dict.fromkeys(values, f"kestractl context {context.name}"))


def _first(name: str, sources: list[_Source]) -> _Found | None:
    for source in sources:
        if name in source.values:
            return _Found(source.values[name], source.called(name))
    return None


def _credentials(sources: list[_Source]) -> dict[str, _Found]:
    """Return the credentials of the first source with any, and the user name, from the same source if possible."""
    for number, source in enumerate(sources):
        kinds = [name for name in ("token", "token_command", "password", "password_command") if name in source.values]
        if len(kinds) > 1:
            called = " and ".join(source.called(kind) for kind in kinds)
            raise UsageError(f"{called} are both set", hint="set one of them")
        if kinds:
            found = {kinds[0]: _Found(source.values[kinds[0]], source.called(kinds[0]))}
            username = _first("username", [source, *sources[:number], *sources[number + 1 :]])
            if username is not None and not kinds[0].startswith("token"):
                found["username"] = username
            return found
    username = _first("username", sources)
    return {} if username is None else {"username": username}


def _output_of(command: _Found) -> str:
    """Return the first line of the output of a command. Errors do not show its output, which may be secret."""
    hint = "it prints the secret and nothing else, as in `pass show kestra`"
    try:
        run = subprocess.run(  # noqa: S603 - it is the user's own
            shlex.split(command.value), check=True, capture_output=True, timeout=_COMMAND_SECONDS, text=True
        )
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        failed = (
            f"status {error.returncode}" if isinstance(error, subprocess.CalledProcessError) else "it cannot be run"
        )
        failed = "it takes too long" if isinstance(error, subprocess.TimeoutExpired) else failed
    else:
        lines = run.stdout.splitlines()
        if lines and lines[0]:
            return lines[0]
        failed = "it prints nothing"
    raise UsageError(f"the command of {command.source} fails: {failed}", hint=hint)


def _without_password(text: str) -> str:
    """Mask the credentials in the address of a proxy."""
    scheme, mark, rest = text.partition("://")
    return f"{scheme}://{_MASK}@{rest.rpartition('@')[2]}" if mark and "@" in rest else text
