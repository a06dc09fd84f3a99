"""Namespaces: the keys, secrets and files that flows read."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any, NamedTuple, TypeVar

from kestra_dsl._iso import DURATION, iso_duration
from kestra_dsl.core.key_values import KeyType, KeyValue, type_names, typed
from kestra_dsl.diagnostics.origin import Origin, caller
from kestra_dsl.errors import DefinitionError
from kestra_dsl.expressions.expression import Expression, Reference
from kestra_dsl.expressions.functions import kv, read, secret

__all__ = ["DeclaredFile", "DeclaredKey", "DeclaredSecret", "Namespace", "namespaces_of"]

T = TypeVar("T")

_DECLARED = "__kestra_namespaces__"
"""The global of a module with the namespaces that it declares."""
_OWN = "kestra_dsl"
_NAMESPACE = re.compile(r"[a-z0-9][a-z0-9._-]{0,149}")
_KEY = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9._-]*")
_VARIABLE = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_PATH = re.compile(r"[^\x00-\x20\x7f\\+]+")
_PRINTABLE = re.compile(r"[\x20-\x7e]+")
_LONGEST_NAME = 255


class DeclaredKey(NamedTuple):
    """A key of a namespace."""

    name: str
    origin: Origin
    type: KeyType | None = None
    """None if something else writes the key."""
    value: Any = None
    from_env: str | None = None
    """The environment variable that has the value when the key is pushed."""
    ttl: str | None = None
    description: str | None = None

    @property
    def is_pushed(self) -> bool:
        """Whether `kdsl push` writes it."""
        return self.type is not None


class DeclaredFile(NamedTuple):
    """A file of a namespace."""

    path: str
    origin: Origin
    content: bytes


class DeclaredSecret(NamedTuple):
    """A secret that the server has."""

    name: str
    origin: Origin


class _Missing:
    """Marks a value that is not given."""

    def __repr__(self) -> str:
        return "..."


_MISSING: Any = _Missing()


class Namespace:
    """A namespace with the keys, secrets and files that flows read.

    A module of definitions declares it. ``kdsl build`` writes it next to the flows, and ``kdsl push`` brings its keys
    and files to the server.

    Args:
        name: The name, such as ``company.team``.

    Raises:
        DefinitionError: Kestra allows no such name.

    >>> team = Namespace("company.team")
    >>> region = team.key("REGION", "europe-west1")
    >>> Log(id="say", message=f"The data is in {region}")
    """

    def __init__(self, name: str) -> None:
        self.origin = caller()
        untyped: object = name
        if not isinstance(untyped, str) or not _NAMESPACE.fullmatch(untyped):
            raise DefinitionError(
                f"{name!r} is not a namespace",
                hint="use lower-case letters, digits, dots, hyphens and underscores",
                origin=self.origin,
            )
        self.name = name
        self._keys: dict[str, DeclaredKey] = {}
        self._files: dict[str, DeclaredFile] = {}
        self._secrets: dict[str, DeclaredSecret] = {}
        self._module = _module_globals()
        if self._module is not None:
            self._module.setdefault(_DECLARED, []).append(self)

    def __repr__(self) -> str:
        return f"Namespace({self.name!r})"

    @property
    def keys(self) -> Mapping[str, DeclaredKey]:
        """The declared keys by name."""
        return self._keys

    @property
    def files(self) -> Mapping[str, DeclaredFile]:
        """The declared files by path."""
        return self._files

    @property
    def secrets(self) -> Mapping[str, DeclaredSecret]:
        """The declared secrets by name."""
        return self._secrets

    def key(  # noqa: PLR0913 - by keyword
        self,
        name: str,
        value: KeyValue = _MISSING,
        *,
        from_env: str | None = None,
        type_: KeyType = "STRING",
        ttl: timedelta | str | None = None,
        description: str | None = None,
    ) -> Reference:
        """Declare a key of the key-value store.

        >>> team.key("REGION", "europe-west1")
        >>> team.key("BATCH", {"size": 500}, ttl=timedelta(days=1))
        >>> team.key("API_TOKEN", from_env="API_TOKEN")
        >>> team.key("LAST_RUN")  # a flow writes it

        Args:
            name: The name of the key.
            value: Its value. Kestra's type follows from it: a text, number, boolean, date, datetime, timedelta, or a
                dict or list for JSON. Without a value and ``from_env``, something other than ``kdsl push`` writes it.
            from_env: The environment variable that has the value when the key is pushed. Such a value is in no file,
                plan or log.
            type_: The type of a value ``from_env``.
            ttl: How long the server keeps the key, as an ISO 8601 duration such as ``PT12H``.
            description: What the key is for.

        Returns:
            A reference: ``{{ kv('REGION') }}``. Flows of other namespaces read it with ``kv("REGION", team.name)``.

        Raises:
            DefinitionError: The name, the value, the ttl or the description is invalid.
        """
        origin = self._declaring("key", name, _KEY, "letters, digits, dots, hyphens and underscores")
        if from_env is not None and value is not _MISSING:
            raise DefinitionError(
                f"the key {name!r} has both a value and from_env", hint="give one of them", origin=origin
            )
        if from_env is not None and not _VARIABLE.fullmatch(from_env):
            raise DefinitionError(f"{from_env!r} is not the name of an environment variable", origin=origin)
        if type_ not in type_names():
            raise DefinitionError(f"{type_!r} is not a type of a key", hint=", ".join(type_names()), origin=origin)
        kept = _duration(ttl, f"the key {name!r}", origin)
        if description is not None and not _PRINTABLE.fullmatch(description):
            raise DefinitionError(
                f"the description of the key {name!r} cannot be sent",
                hint="use one line of ASCII: HTTP sends it in a header",
                origin=origin,
            )
        declared = DeclaredKey(name, origin)
        if from_env is not None:
            declared = DeclaredKey(name, origin, type_, None, from_env, kept, description)
        elif value is not _MISSING:
            if isinstance(value, Expression):
                raise DefinitionError(
                    f"the value of the key {name!r} is an expression", hint="a key holds plain data", origin=origin
                )
            try:
                kind, plain = typed(value)
            except ValueError as error:
                raise DefinitionError(f"the key {name!r} has no valid value: {error}", origin=origin) from None
            declared = DeclaredKey(name, origin, kind, plain, None, kept, description)
        elif kept is not None or description is not None:
            raise DefinitionError(f"the key {name!r} has no value", hint="give it one, or from_env", origin=origin)
        _add(self._keys, name, declared, "key")
        return kv(name)

    def file(self, path: str, *, source: str | Path | None = None, content: str | bytes | None = None) -> Reference:
        """Declare a namespace file.

        >>> team.file("sql/trips.sql", source="sql/trips.sql")
        >>> team.file("motd.txt", content="Hello")

        Args:
            path: Its path in the namespace.
            source: A file on this machine, relative to the module that declares it. Default: the same path.
            content: The content, instead of a source.

        Returns:
            A reference: ``{{ read('sql/trips.sql') }}``.

        Raises:
            DefinitionError: The path is invalid, or the source cannot be read.
        """
        origin = self._declaring("file", path, _PATH, "a relative path without blanks, backslashes and plus signs")
        _refuse_path(path, origin)
        if source is not None and content is not None:
            raise DefinitionError(
                f"the file {path!r} has both a source and content", hint="give one of them", origin=origin
            )
        if content is None:
            data = _read(Path(path if source is None else source), self._folder(), path, origin)
        else:
            data = content.encode() if isinstance(content, str) else bytes(content)
        for other in self._files:
            if other.startswith(f"{path}/") or path.startswith(f"{other}/"):
                raise DefinitionError(f"the file {path!r} is also a folder, of {max(path, other)!r}", origin=origin)
        _add(self._files, path, DeclaredFile(path, origin, data), "file")
        return read(path)

    def secret(self, name: str) -> Reference:
        """Declare a secret that the server has. Its value is never a part of a project.

        Args:
            name: The name of the secret.

        Returns:
            A reference: ``{{ secret('NAME') }}``.

        Raises:
            DefinitionError: The name is invalid.
        """
        origin = self._declaring("secret", name, _PRINTABLE, "printable characters")
        self._secrets.setdefault(name, DeclaredSecret(name, origin))
        return secret(name)

    def _declaring(self, kind: str, name: object, form: re.Pattern[str], allowed: str) -> Origin:
        """Return the place of a declaration, which has to be in the module of the namespace.

        Otherwise the namespace would depend on which other modules are imported.
        """
        origin = caller(2)
        if not isinstance(name, str) or not form.fullmatch(name):
            raise DefinitionError(f"{name!r} is not a valid name of a {kind}", hint=f"use {allowed}", origin=origin)
        if _module_globals() is not self._module:
            raise DefinitionError(
                f"the {kind} {name!r} is declared outside the module of the namespace {self.name!r}",
                hint=f"declare it there ({self.origin}) and import the reference",
                origin=origin,
            )
        return origin

    def _folder(self) -> Path:
        file = None if self._module is None else self._module.get("__file__")
        return Path(file).parent if file else Path.cwd()


def namespaces_of(module: ModuleType) -> list[Namespace]:
    """Return the namespaces that a module declares, in this order."""
    return list(vars(module).get(_DECLARED, ()))


def _module_globals() -> dict[str, Any] | None:
    """The globals of the module that is being executed, without those of this library."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        module: str = frame.f_globals.get("__name__", "")
        if frame.f_code.co_name == "<module>" and module.partition(".")[0] != _OWN:
            return frame.f_globals
        frame = frame.f_back
    return None


def _add(known: dict[str, T], name: str, declared: T, kind: str) -> None:
    other: Any = known.setdefault(name, declared)
    if other is not declared:
        new: Any = declared
        raise DefinitionError(
            f"the {kind} {name!r} is declared twice, first at {other.origin}",
            hint="keep one of them, and use its reference",
            origin=new.origin,
        )


def _duration(ttl: timedelta | str | None, what: str, origin: Origin) -> str | None:
    if ttl is None:
        return None
    text: object = iso_duration(ttl) if isinstance(ttl, timedelta) else ttl
    if not isinstance(text, str) or not DURATION.match(text) or "-" in text or not re.search("[1-9]", text):
        raise DefinitionError(
            f"{what} has the ttl {ttl!r}", hint="use a duration that is longer than zero, such as PT12H", origin=origin
        )
    return text.upper()


def _refuse_path(path: str, origin: Origin) -> None:
    steps = path.split("/")
    hint = None
    if any(step in ("", ".", "..") for step in steps):
        hint = "use a relative path such as sql/trips.sql"
    elif steps[0] == "_flows":
        hint = "Kestra takes files in _flows for flows"
    elif any(len(step.encode()) > _LONGEST_NAME for step in steps):
        hint = f"a name has at most {_LONGEST_NAME} bytes"
    if hint is not None:
        raise DefinitionError(f"{path!r} is not a valid path of a namespace file", hint=hint, origin=origin)


def _read(source: Path, folder: Path, path: str, origin: Origin) -> bytes:
    file = folder / source
    try:
        return file.read_bytes()
    except OSError as error:
        raise DefinitionError(
            f"the file {path!r} cannot be read from {file}: {error.strerror}",
            hint="give source=... relative to this module, or content=...",
            origin=origin,
        ) from None
