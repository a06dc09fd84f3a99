"""The context of an execution: ``ctx.inputs.taxi``, ``ctx.trigger.date``, ``ctx.execution.start_date`` and others.

References by name are for flows that are written as plain data, and for functions that do not have the object itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar, Self

from kestra_dsl.catalog.names import camel
from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.diagnostics.suggesting import nearest
from kestra_dsl.errors import ExpressionError, UnknownMemberError, UnknownOutputError
from kestra_dsl.expressions.expression import Expression, Reference, argument
from kestra_dsl.expressions.literals import path, step, string
from kestra_dsl.expressions.placeholders import SEPARATOR, placeholder
from kestra_dsl.expressions.refusals import NotPlain
from kestra_dsl.expressions.reprs import marked

__all__ = ["AnyOutputs", "Outputs", "VariableReference", "ctx", "input_reference"]


class Outputs(NotPlain):
    """The outputs of a task or trigger, by their Python names, which each subclass declares."""

    __slots__ = ("__owner", "__root")
    _kestra_names: ClassVar[dict[str, str]] = {}

    def __init__(self, root: str, owner: str) -> None:
        self.__root = root
        self.__owner = owner

    def __getitem__(self, value: str | Expression) -> Self:
        """The outputs of one iteration of a loop, for a task outside of the loop.

        Args:
            value: The value of the iteration.
        """
        return type(self)(f"{self.__root}[{argument(value)}]", self.__owner)

    def __dir__(self) -> list[str]:
        return sorted(self._kestra_names)

    def __repr__(self) -> str:
        return marked(f"outputs of {self.__owner!r}: {', '.join(self._kestra_names) or 'unknown'}")

    def __str__(self) -> str:
        raise ExpressionError(
            f"the outputs of {self.__owner!r} are not a single value",
            hint=f"name one of them: {', '.join(self._kestra_names)}" if self._kestra_names else None,
            origin=caller(),
        )

    if not TYPE_CHECKING:  # type checkers know only what a class declares

        def __getattr__(self, name: str) -> Reference:
            known = self._kestra_names.get(name)
            if known is not None:
                return self._at(known)
            raise _unknown_output(self.__owner, self._kestra_names, name)

    def _at(self, name: str) -> Reference:
        return Reference(self.__root + step(name))


class AnyOutputs(Outputs):
    """The outputs of a task whose outputs are unknown: every name is accepted and written as it is."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Reference:
        if name.startswith("__"):
            raise AttributeError(name)
        return self._at(name)


class VariableReference(Reference):
    """A variable of a flow. It is written with ``render()`` exactly when its value has an expression."""

    __slots__ = ("_path",)

    def __init__(self, *names: str) -> None:
        self._path = names
        super().__init__(placeholder("variable", SEPARATOR.join(names)))

    @property
    def raw(self) -> Reference:
        """The variable without ``render()``."""
        return Reference(path("vars", *self._path))

    def _below(self, name: str) -> Reference:
        return VariableReference(*self._path, name)


def input_reference(name: str) -> Reference:
    """The reference to an input. A dot in its id makes it nested."""
    return Reference(path("inputs", *name.split(".")))


class _Inputs(Reference):
    __slots__ = ()

    def _below(self, name: str) -> Reference:
        return input_reference(name)


class _Variables(Reference):
    __slots__ = ()

    def _below(self, name: str) -> Reference:
        return VariableReference(name)


class _AllOutputs(Reference):
    """``ctx.outputs.extract.uri``: outputs of a task by its id."""

    __slots__ = ()

    def _below(self, name: str) -> Reference:
        return Reference(placeholder("free", name))


class _Members(Expression):
    """A variable with a fixed set of members, by their Python names."""

    __slots__ = ()
    _root: ClassVar[str]
    _named: ClassVar[tuple[str, ...]]

    def __init_subclass__(cls) -> None:
        cls._named = tuple(cls.__annotations__)

    def __init__(self) -> None:
        super().__init__(self._root, atomic=True)

    def __dir__(self) -> list[str]:
        return sorted(self._named)

    if not TYPE_CHECKING:  # type checkers know only what a class declares

        def __getattr__(self, name: str) -> Reference:
            if name in self._named:
                return Reference(f"{self._root}.{camel(name)}")
            raise _unknown_member(f"ctx.{self._root}", self._named, name)

        def __getitem__(self, name: str) -> Reference:
            known = next((python for python in self._named if name in (python, camel(python))), name)
            return getattr(self, known)


class _Execution(_Members):
    __slots__ = ()
    _root = "execution"
    id: Reference
    start_date: Reference
    end_date: Reference
    original_id: Reference
    state: Reference
    outputs: Reference


class _Flow(_Members):
    __slots__ = ()
    _root = "flow"
    id: Reference
    namespace: Reference
    revision: Reference
    tenant_id: Reference


class _Task(_Members):
    __slots__ = ()
    _root = "task"
    id: Reference
    type: Reference


class _TaskRun(_Members):
    __slots__ = ()
    _root = "taskrun"
    id: Reference
    start_date: Reference
    attempts_count: Reference
    parent_id: Reference
    value: Reference
    iteration: Reference


class _Kestra(_Members):
    __slots__ = ()
    _root = "kestra"
    environment: Reference
    url: Reference


class _Trace(_Members):
    __slots__ = ()
    _root = "trace"
    parent: Reference


class _Trigger(Reference):
    """The variables of a trigger depend on its type: known names are completed, others are written as they are."""

    __slots__ = ()
    _named: ClassVar[tuple[str, ...]] = ()
    date: Reference
    next: Reference
    previous: Reference
    body: Reference
    headers: Reference
    parameters: Reference
    uri: Reference
    execution_id: Reference
    namespace: Reference
    flow_id: Reference
    flow_revision: Reference
    outputs: Reference

    def __getattr__(self, name: str) -> Reference:
        return super().__getattr__(camel(name) if name in self._named else name)

    def __dir__(self) -> list[str]:
        return sorted(self._named)


_Trigger._named = tuple(name for name in _Trigger.__annotations__ if name != "_named")


class _Context:
    """The roots of every reference."""

    __slots__ = ()

    inputs: ClassVar[Reference] = _Inputs("inputs")
    vars: ClassVar[Reference] = _Variables("vars")
    outputs: ClassVar[Reference] = _AllOutputs("outputs")
    trigger: ClassVar[_Trigger] = _Trigger("trigger")
    execution: ClassVar[_Execution] = _Execution()
    flow: ClassVar[_Flow] = _Flow()
    task: ClassVar[_Task] = _Task()
    taskrun: ClassVar[_TaskRun] = _TaskRun()
    tasks: ClassVar[Reference] = Reference("tasks")
    parent: ClassVar[Reference] = Reference("parent")
    parents: ClassVar[Reference] = Reference("parents")
    item: ClassVar[Reference] = Reference("item")
    labels: ClassVar[Reference] = Reference("labels")
    envs: ClassVar[Reference] = Reference("envs")
    globals: ClassVar[Reference] = Reference("globals")
    kestra: ClassVar[_Kestra] = _Kestra()
    namespace: ClassVar[Reference] = Reference("namespace")
    trace: ClassVar[_Trace] = _Trace()
    working_dir: ClassVar[Reference] = Reference("workingDir")
    output_dir: ClassVar[Reference] = Reference("outputDir")

    def __dir__(self) -> list[str]:
        return sorted(type(self).__annotations__)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Reference:
            raise _unknown_member("ctx", self.__dir__(), name)


ctx = _Context()


def _unknown_output(owner: str, names: dict[str, str], name: str) -> Exception:
    if name.startswith("__"):
        return AttributeError(name)
    near = nearest(name, names)
    if camel(name) in names.values() or name in names.values():
        near = next(python for python, kestra in names.items() if kestra in (camel(name), name))
    all_names = f"it has {', '.join(names)}" if names else "it has none"
    hint = f"did you mean {near!r}?" if near else all_names
    return UnknownOutputError(f"{string(owner)} has no output {name!r}", hint=hint, origin=caller(2))


_FUNCTIONS = {"secret": "secret('NAME')", "secrets": "secret('NAME')", "kv": "kv('KEY')", "variables": "ctx.vars"}


def _unknown_member(root: str, names: Iterable[str], name: str) -> Exception:
    if name.startswith("_"):
        return AttributeError(name)
    known = sorted(names)
    near = next((known_name for known_name in known if camel(known_name) == name), None) or nearest(name, known)
    instead = _FUNCTIONS.get(name) if root == "ctx" else None
    hint = f"write {instead}" if instead else f"did you mean {near!r}?" if near else f"it has {', '.join(known)}"
    return UnknownMemberError(f"{root!r} has no member {name!r}", hint=hint, origin=caller(2))
