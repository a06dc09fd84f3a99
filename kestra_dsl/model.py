"""The base of every object that becomes part of a flow's YAML."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, NamedTuple, Self

from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from kestra_dsl.errors import DefinitionError, PropertyError
from kestra_dsl.expressions.placeholders import readable
from kestra_dsl.names import camel, snake
from kestra_dsl.origin import Origin, Place, caller, place_of_caller
from kestra_dsl.properties import AN_EXPRESSION, Data, Map

__all__ = [
    "Node",
    "Part",
    "PropertyFacts",
    "TypeFacts",
    "fields_in_order",
    "fill",
    "property_facts",
    "type_of",
]

VERSIONS = ("1.1", "1.3", "2.0")


class TypeFacts(NamedTuple):
    """What Kestra says about a type, as far as it is not in the fields themselves. Generated classes fill it in."""

    type: str | None = None
    """The ``type`` that is written to YAML; None for an object that has none."""
    versions: tuple[str, ...] = VERSIONS
    """The Kestra versions that have the type, of those it is known for."""
    known: tuple[str, ...] = VERSIONS
    """The Kestra versions whose facts the library has for this type."""
    required: tuple[str, ...] = ()
    """Python names of the properties that Kestra requires, judged after plugin defaults."""
    property_versions: Mapping[str, tuple[str, ...]] = {}
    """Python name to versions, for the properties that some known version lacks."""
    names: Mapping[str, str] = {}
    """Python name to Kestra name, where the rule does not give it."""
    deprecated: bool = False
    deprecated_properties: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    """Other names that Kestra takes for the type."""
    replaced_by: str = ""
    """What to use instead of a deprecated or removed type."""
    replacements: Mapping[str, str] = {}
    """Python name to what to use instead, for deprecated or removed properties."""


class Node(BaseModel):
    """Keyword arguments in, checked at once; what Kestra requires is judged later, when plugin defaults are known."""

    model_config = ConfigDict(
        extra="forbid",
        defer_build=True,
        validate_assignment=True,
        protected_namespaces=(),
        hide_input_in_errors=True,
        ser_json_inf_nan="constants",
    )

    _kestra: ClassVar[TypeFacts] = TypeFacts()
    _children: ClassVar[tuple[str, ...]] = ()
    """The fields that hold tasks."""
    _in_own_order: ClassVar[bool] = False
    _unwritten: ClassVar[frozenset[str]] = frozenset()
    """The fields that belong to the server."""
    _verbatim: ClassVar[bool] = False
    """Whether ``type`` and ``properties`` are fields, written as they stand."""

    __slots__ = ("_origin",)
    _origin: ClassVar[Place]  # an instance's own, in a slot; a class variable to those who look at fields

    def __init__(self, /, **properties: Any) -> None:
        fill(self, properties)

    def __setattr__(self, name: str, value: Any) -> None:
        try:
            super().__setattr__(name, value)
        except ValidationError as error:
            raise _explained(type(self), {name: value, "id": getattr(self, "id", None)}, error, caller()) from None

    def __copy__(self) -> Self:
        return self._fresh(super().__copy__())

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        return self._fresh(super().__deepcopy__(memo))

    def __getstate__(self) -> dict[Any, Any]:
        return {**super().__getstate__(), "origin": (self.origin.file, self.origin.line)}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        file, line = state.pop("origin")
        super().__setstate__(state)
        object.__setattr__(self, "_origin", (file, line, None))
        self._settle()

    def _fresh(self, copied: Self) -> Self:
        """A copy was made where the original was, and stands nowhere yet."""
        object.__setattr__(copied, "_origin", self._origin)
        copied._settle()
        return copied

    def _settle(self) -> None:
        """Set what a new object has besides its fields."""

    @property
    def origin(self) -> Origin:
        """Where in the definitions this object was made."""
        return Origin(*self._origin)

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        for name in fields_in_order(type(self)):
            value = getattr(self, name)
            if value is not None:
                yield name, value


def fill(node: Node, properties: dict[str, Any]) -> None:
    """Check the properties, keep them, and remember where this happens. It is on the path of every task."""
    try:
        node.__pydantic_validator__.validate_python(properties, self_instance=node)
    except ValidationError as error:
        raise _explained(type(node), properties, error, caller()) from None
    object.__setattr__(node, "_origin", place_of_caller())


class Part(Node):
    """The base of what a property holds in several kinds: task runners, providers, conditions, retries."""

    @classmethod
    def of(cls, type: str, properties: Mapping[str, Any] | None = None) -> Self:  # noqa: A002 - Kestra's own name
        """One of a type that nobody generated, its properties kept verbatim.

        >>> TaskRunner.of("io.kestra.plugin.ee.kubernetes.runner.Kubernetes", {"namespace": "jobs"})
        """
        private: Any = _PRIVATE.get(cls)
        if private is None:
            private = _PRIVATE[cls] = create_model(
                f"Private{cls.__name__}", __base__=cls, __module__=__name__, type=(str, ...), properties=(Map[Data], {})
            )
            private._verbatim = True
        given = dict(properties or {})
        own = {name: given.pop(name) for name in [*given] if name in cls.model_fields}
        made: Self = private(type=type, properties=given, **own)
        return made

    def __reduce__(self) -> Any:
        """A class of a private type is made where it is needed, so it is made anew where this is unpickled."""
        if not self._verbatim:
            return super().__reduce__()
        public: Any = type(self).__bases__[0]
        return public.of, (self.__dict__["type"], self.__dict__["properties"]), self.__getstate__()


_PRIVATE: dict[type[Part], type[Part]] = {}


class PropertyFacts(NamedTuple):
    """What Kestra says about one property of a type."""

    name: str
    """Its name in YAML."""
    versions: tuple[str, ...]
    known: tuple[str, ...]
    required: bool
    deprecated: bool
    replaced_by: str


def type_of(node: Node) -> str | None:
    """The ``type`` that is written for an object."""
    return node.__dict__["type"] if node._verbatim else node._kestra.type


def property_facts(cls: type[Node], name: str) -> PropertyFacts:
    """What Kestra says about the property with this Python name."""
    own = cls._kestra
    facts = next((facts for facts in _all_facts(cls) if name in facts.property_versions), own)
    versions = tuple(version for version in facts.property_versions.get(name, own.versions) if version in own.versions)
    return PropertyFacts(
        name=fields_in_order(cls)[name],
        versions=versions,
        known=own.known,
        required=any(name in facts.required for facts in _all_facts(cls)),
        deprecated=any(name in facts.deprecated_properties for facts in _all_facts(cls)),
        replaced_by=next((facts.replacements[name] for facts in _all_facts(cls) if name in facts.replacements), ""),
    )


def _all_facts(cls: type[Node]) -> list[TypeFacts]:
    return [base.__dict__["_kestra"] for base in cls.__mro__ if "_kestra" in base.__dict__]


def fields_in_order(cls: type[Node]) -> Mapping[str, str]:
    """Python name to Kestra name of each field, in the order in which they are written."""
    known = _ORDERED.get(cls)
    if known is None:
        names = cls._kestra.names
        fields = cls.model_fields if cls._in_own_order else sorted(cls.model_fields, key=_written_at(cls))
        known = _ORDERED[cls] = {name: names.get(name) or camel(name) for name in fields}
    return known


_ORDERED: dict[type[Node], Mapping[str, str]] = {}

_FIRST = ("id", "namespace", "key", "name", "display_name", "description", "disabled", "run_if")
_LAST = (
    "timeout retry task_cache worker_group worker_selector allow_failure allow_warning log_level log_to_file "
    "assets version policy_refs plugin_defaults_ref "
    "env commands script sql tasks then else_ cases defaults errors finally_"
).split()


def _written_at(cls: type[Node]) -> Any:
    """Ids first, texts and children last, and what belongs to the type itself in between, in its own order."""
    own = {name: place for place, name in enumerate(cls.model_fields)}
    first = {name: place for place, name in enumerate(_FIRST)}
    last = {name: place for place, name in enumerate(_LAST)}

    def place(name: str) -> tuple[int, int]:
        if name in first:
            return 0, first[name]
        if name in last:
            return 2, last[name]
        return 1, own[name]

    return place


def _explained(cls: type[Node], given: Mapping[str, Any], error: ValidationError, origin: Origin) -> DefinitionError:
    """pydantic's findings in the words of the person who wrote the definition; all of them, in one error."""
    subject = cls.__name__ + (f" {given['id']!r}" if isinstance(given.get("id"), str) else "")
    messages: list[str] = []
    hints: list[str] = []
    seen: set[tuple[Any, ...]] = set()
    for finding in error.errors(include_url=False, include_context=True):
        path = _path(given, finding["loc"])
        if path in seen:
            continue
        seen.add(path)
        name = str(path[0]) if path else ""
        if finding["msg"] == AN_EXPRESSION and any(path == other[: len(path)] for other in seen - {path}):
            continue  # the other way to give the property; what is wrong with the first way has been said
        if finding["type"] in ("extra_forbidden", "no_such_attribute"):
            messages.append(f"has no property {name!r}")
            hints.extend(_nearest(cls, name))
        elif finding["type"] == "missing":
            messages.append(f"needs {name!r}")
        else:
            where = name + "".join(f"[{step!r}]" for step in path[1:])
            value = _at(given, path)
            messages.append(f"{where} is {_shown(value)}, but {_expected(finding, value)}")
    hint = "; ".join(dict.fromkeys(hints)) or None
    return PropertyError(f"{subject} " + "; ".join(messages), hint=hint, origin=origin)


def _path(given: Mapping[str, Any], steps: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """The steps that lead into what was given; pydantic puts the names of its own schemas between them."""
    path: list[str | int] = list(steps[:1])
    value: Any = given.get(str(steps[0])) if steps else None
    for step in steps[1:]:
        try:
            value = value[step]  # a text would give its letters, but pydantic leads into none
        except (LookupError, TypeError):
            continue
        path.append(step)
    return tuple(path)


def _nearest(cls: type[Node], name: str) -> Iterator[str]:
    fields = cls.model_fields
    python_name = snake(name)
    if python_name in fields:
        yield f"in Python it is {python_name!r}"
        return
    near = difflib.get_close_matches(python_name, fields, n=1, cutoff=0.6)
    if near:
        yield f"did you mean {near[0]!r}?"
    elif fields:
        yield f"it has {', '.join(fields)}"


def _at(given: Mapping[str, Any], path: tuple[str | int, ...]) -> Any:
    value: Any = given
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return value
    return value


def _shown(value: object) -> str:
    if isinstance(value, Node):
        return f"a {type(value).__name__}"
    text = readable(repr(value))
    return text if len(text) <= 80 else text[:77] + "..."


def _expected(finding: Any, value: object) -> str:
    kind = finding["type"]
    if kind == "literal_error":
        expected = finding["ctx"]["expected"]
        near = difflib.get_close_matches(str(value).upper(), re.findall(r"'([^']*)'", expected), n=1, cutoff=0.6)
        return f"must be one of {expected}" + (f" (did you mean {near[0]!r}?)" if near else "")
    if kind == "is_instance_of":
        return f"must be {finding['ctx']['class']}"
    if kind == "kestra":
        return f"must be {finding['ctx']['expected'] if 'ctx' in finding else finding['msg']}"
    message: str = finding["msg"]
    message = message.removeprefix("Input should be ")
    return f"must be {message[:1].lower()}{message[1:]}"
