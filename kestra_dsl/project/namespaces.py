"""Write declared namespaces: their keys and secrets as YAML, and their files."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.diagnostics.origin import portable
from kestra_dsl.project.environments import mapped_namespace
from kestra_dsl.project.flow_files import FILES, NAMESPACE
from kestra_dsl.project.headers import header
from kestra_dsl.project.outputs import Output
from kestra_dsl.yaml import emit

if TYPE_CHECKING:
    from kestra_dsl.checks import Finding, Need
    from kestra_dsl.core.namespace import DeclaredKey, Namespace
    from kestra_dsl.project.settings import Settings

__all__ = ["Declared", "declared_in", "is_declared", "render_namespaces", "undeclared"]


class Declared(NamedTuple):
    """A key, secret or file that a project declares."""

    kind: str
    """``key``, ``secret`` or ``file``."""
    namespace: str
    name: str


def declared_in(namespaces: Iterable[Namespace], settings: Settings) -> list[Declared]:
    """Return what namespaces declare, with the names of the environment."""
    found: list[Declared] = []
    for one in namespaces:
        name = mapped_namespace(one.name, settings.namespaces)
        found += [Declared("key", name, key) for key in one.keys]
        found += [Declared("secret", name, secret) for secret in one.secrets]
        found += [Declared("file", name, path) for path in one.files]
    return found


def undeclared(needs: Iterable[Need], declared: Iterable[Declared]) -> list[Finding]:
    """Return a finding for each need that nothing declares; none if a project declares nothing at all.

    Args:
        needs: What the flows of a project need, and the keys that they set.
        declared: What the namespaces of the project declare.
    """
    known = {*declared}
    if not known:
        return []
    wanted = list(needs)
    known |= {Declared("key", need.namespace, need.name) for need in wanted if need.kind == "set"}
    return [need.finding for need in wanted if not (need.silenced or is_declared(need, known))]


def is_declared(need: Need, known: Collection[Declared]) -> bool:
    """Whether something declares a need.

    Keys are inherited from the namespaces above. In Kestra's open-source edition, secrets belong to no namespace.
    """
    if need.kind == "set":
        return True
    if need.kind == "secret":
        return any(one.kind == "secret" and one.name.upper() == need.name.upper() for one in known)
    namespace = need.namespace
    while namespace:
        if Declared(need.kind, namespace, need.name) in known:
            return True
        namespace = namespace.rpartition(".")[0] if need.kind == "key" else ""
    return False


def render_namespaces(namespaces: Iterable[Namespace], source: str, settings: Settings) -> list[Output]:
    """Return the generated files of namespaces.

    Args:
        namespaces: The namespaces of one module.
        source: The module, relative to the root of the project.
        settings: The project.
    """
    outputs: list[Output] = []
    for one in namespaces:
        name = mapped_namespace(one.name, settings.namespaces)
        text = header(source, settings.owner) + emit(_document(one, name))
        keys = tuple((key, portable(declared.origin)) for key, declared in sorted(one.keys.items()))
        outputs.append(Output(f"{name}/{NAMESPACE}", text, f"namespace {name}", portable(one.origin), keys=keys))
        outputs += [
            Output(
                f"{name}/{FILES}/{path}",
                file.content.decode(errors="replace"),
                f"file {path} of {name}",
                portable(file.origin),
                file.content,
            )
            for path, file in sorted(one.files.items())
        ]
    return outputs


def _document(namespace: Namespace, name: str) -> dict[str, Any]:
    keys = sorted(namespace.keys.items())
    document = {
        "namespace": name,
        "keys": {key: _key(one) for key, one in keys if one.is_pushed},
        "keys_of_others": [key for key, one in keys if not one.is_pushed],
        "secrets": sorted(namespace.secrets),
        "files": sorted(namespace.files),
    }
    return {key: value for key, value in document.items() if value}


def _key(key: DeclaredKey) -> dict[str, Any]:
    data: dict[str, Any] = {"type": key.type}
    if key.from_env is not None:
        data["from_env"] = key.from_env
    else:
        data["value"] = key.value
    if key.ttl is not None:
        data["ttl"] = key.ttl
    if key.description is not None:
        data["description"] = key.description
    return data
