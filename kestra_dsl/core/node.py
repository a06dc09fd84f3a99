"""The base class of all objects of the model: flows, tasks, triggers and their parts."""

# without `from __future__ import annotations`: pydantic would compile those of Node for each class that derives from it

import builtins
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, NoReturn, Self

from pydantic import ValidationError, create_model

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.node_class import NodeModel
from kestra_dsl.core.properties import Data, Map
from kestra_dsl.core.validation import set_properties
from kestra_dsl.diagnostics.origin import Location, Origin, caller, location_of_caller, origin_at
from kestra_dsl.errors import ExpressionError, PropertyError
from kestra_dsl.expressions.placeholders import readable
from kestra_dsl.expressions.reprs import Reprs, find_repr_in, marked, repr_error

__all__ = ["Metadata", "Node", "Part", "fill"]


class OnlyFor(NamedTuple):
    """The Kestra versions that a flow supports, and why no others."""

    versions: tuple[str, ...]
    because: str


class Metadata(NamedTuple):
    """What a definition attaches to a node besides its properties."""

    comments: dict[str | None, str]
    """Maps the Python name of a property, or None for the node itself, to the text of a comment."""
    silences: dict[str, str]
    """Maps the code of a check to the reason why it is silenced."""
    only_for: OnlyFor | None = None
    """None if the flow supports every version."""
    moved_from: tuple[str, ...] = ()
    """The former names of the flow, as ``namespace/id``."""


class Node(NodeModel):
    """An object of the model, created from keyword arguments.

    Values are validated at once. Whether required properties are missing is checked when the flow is rendered, because
    plugin defaults can supply them.
    """

    _kestra: ClassVar[TypeFacts] = TypeFacts()
    _children: ClassVar[tuple[str, ...]] = ()
    """The fields that hold tasks."""
    _is_task: ClassVar[bool] = False
    """The same as ``isinstance(node, BaseTask)``, which takes four times as long, and is read for each part."""
    _in_own_order: ClassVar[bool] = False
    _unwritten: ClassVar[frozenset[str]] = frozenset()
    """The fields that the server sets. They are read and never written."""
    _verbatim: ClassVar[bool] = False
    """Whether ``type`` and ``properties`` are fields, which are written unchanged."""

    __slots__ = ("_metadata", "_origin")
    _origin: ClassVar[Location]  # an instance's own, in a slot; a class variable to those who look at fields
    _metadata: ClassVar[Metadata | None]

    def __init__(self, /, *positional: Any, **properties: Any) -> None:
        if positional:
            raise _positional(type(self), positional, properties)
        fill(self, properties)

    def __setattr__(self, name: str, value: Any) -> None:
        try:
            if Reprs.made:
                _refuse_repr(type(self), {name: value, "id": getattr(self, "id", None)})
            super().__setattr__(name, value)
        except ValidationError as error:
            raise _invalid(type(self), {name: value, "id": getattr(self, "id", None)}, error) from None

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                return super().__getattr__(name)
            from kestra_dsl.core.node_errors import unknown_attribute_error

            raise unknown_attribute_error(self, name, caller())

        def __enter__(self) -> NoReturn:
            from kestra_dsl.core.node_errors import no_block_error

            raise no_block_error(self, caller())

        def __exit__(self, *_error: object) -> None:
            """Exist because Python looks up both methods before it enters."""

    def __format__(self, spec: str) -> str:
        raise ExpressionError(
            f"a {type(self).__name__} cannot be used in a string",
            hint="use a reference: what flow.input() returns, task.outputs.<name>, or ctx.inputs.<id>",
            origin=caller(),
        )

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Copy the object. A copy of a task or trigger joins the open block.

        Args:
            update: Properties to change, by Python name. They are validated.
            deep: Whether to copy nested values too.

        Returns:
            The copy.
        """
        copied = self.__deepcopy__() if deep else self.__copy__()
        for name, value in (update or {}).items():
            setattr(copied, name, value)
        copied._join()
        return copied

    def _join(self) -> None:
        """Join the open block. Only tasks and triggers do."""

    def __copy__(self) -> Self:
        return self._fresh(super().__copy__())

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        return self._fresh(super().__deepcopy__(memo))

    def __getstate__(self) -> dict[Any, Any]:
        return {**super().__getstate__(), "origin": (self.origin.file, self.origin.line), "metadata": self._metadata}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        file, line = state.pop("origin")
        metadata = state.pop("metadata")
        super().__setstate__(state)
        object.__setattr__(self, "_origin", (file, line, None))
        object.__setattr__(self, "_metadata", metadata)
        self._settle()

    def _fresh(self, copied: Self) -> Self:
        """Give a copy the origin of the original, and no parent."""
        object.__setattr__(copied, "_origin", self._origin)
        notes = self._metadata
        object.__setattr__(
            copied,
            "_metadata",
            notes and notes._replace(comments={**notes.comments}, silences={**notes.silences}),
        )
        copied._settle()
        return copied

    def _settle(self) -> None:
        """Initialise the slots that are no fields of the model."""

    def __dir__(self) -> list[str]:
        return dir(type(self))

    @property
    def origin(self) -> Origin:
        """The source location where this object was created."""
        return origin_at(self._origin)

    def __repr__(self) -> str:
        return marked(super().__repr__())

    __str__ = __repr__

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        for name in fields_in_order(type(self)):
            value = self.__dict__.get(name)  # a node whose validation failed has none, and debuggers show it
            if value is not None:
                yield name, readable(value) if isinstance(value, str) else value


def fill(node: Node, properties: dict[str, Any]) -> None:
    """Validate and set the properties, and record the origin. Every task goes through this."""
    try:
        if Reprs.made:
            _refuse_repr(type(node), properties)
        if not set_properties(node, properties):
            node.__pydantic_validator__.validate_python(properties, self_instance=node)
    except ValidationError as error:
        raise _invalid(type(node), properties, error) from None
    except RecursionError:
        raise PropertyError(
            f"a property of this {type(node).__name__} is nested too deeply, or contains itself", origin=caller()
        ) from None
    _set_origin(node, location_of_caller(2))
    _set_metadata(node, None)


# The descriptors of the slots are faster than object.__setattr__.
_set_origin = vars(Node)["_origin"].__set__
_set_metadata = vars(Node)["_metadata"].__set__


def _refuse_repr(cls: type[Node], properties: Mapping[str, Any]) -> None:
    for name, value in properties.items():
        form = find_repr_in(value)
        if form is not None:
            raise repr_error(f"{named(cls, properties)} {name}", form, caller(1))


def _positional(cls: type[Node], positional: tuple[Any, ...], properties: Mapping[str, Any]) -> Exception:
    from kestra_dsl.core.node_errors import positional_error

    return positional_error(cls, positional, properties, caller(1))


def named(cls: type[Node], properties: Mapping[str, Any]) -> str:
    """Return the name of an object for error messages."""
    return cls.__name__ + (f" {properties['id']!r}" if isinstance(properties.get("id"), str) else "")


def _invalid(cls: type[Node], properties: Mapping[str, Any], error: ValidationError) -> Exception:
    from kestra_dsl.core.node_errors import validation_error

    return validation_error(cls, properties, error, caller(2))


class Part(Node):
    """The base class of parts that come in several types: task runners, providers, conditions, retries."""

    @classmethod
    def of(cls, type: str, properties: Mapping[str, Any] | None = None) -> Self:  # noqa: A002 - Kestra's own name
        """Create a part of a type that has no class. Its properties are written unchanged.

        >>> TaskRunner.of("io.kestra.plugin.ee.kubernetes.runner.Kubernetes", {"namespace": "jobs"})

        Args:
            type: The Kestra type.
            properties: The properties, by their Kestra names.

        Returns:
            The part.

        Raises:
            PropertyError: The properties contain ``type``.
        """
        others = dict(properties or {})
        _refuse_type(others, type)
        own = {name: others.pop(name) for name in [*others] if name in cls.model_fields}
        private: Any = cls.private()
        made: Self = private(type=type, properties=others, **own)
        return made

    @classmethod
    def private(cls) -> builtins.type[Self]:
        """Return the class for parts of a type without a class."""
        known: Any = _PRIVATE.get(cls)
        if known is None:
            base: Any = cls
            known = create_model(
                f"Private{cls.__name__}",
                __base__=base,
                __module__=__name__,
                type=(str, ...),
                properties=(Map[Data], {}),
            )
            known._verbatim = True
            _PRIVATE[cls] = known
        kept: builtins.type[Self] = known
        return kept

    def __reduce__(self) -> Any:
        """Pickle a part of a private type through ``of()``, because its class is created on demand."""
        if not self._verbatim:
            return super().__reduce__()
        public: Any = type(self).__bases__[0]
        return public.of, (self.__dict__["type"], self.__dict__["properties"]), self.__getstate__()


def _refuse_type(properties: Mapping[str, Any], type_: str) -> None:
    if "type" in properties:
        raise PropertyError(
            f"the properties of {type_!r} contain 'type'",
            hint="the first argument is the type already",
            origin=caller(2),
        )


_PRIVATE: dict[type[Part], type[Part]] = {}
