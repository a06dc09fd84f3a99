"""The base classes of container tasks, their ``with`` blocks, and the references of a loop."""

from collections.abc import Callable
from typing import Any, ClassVar, Self

from kestra_dsl.core.block import Block, current
from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.parents import Parent
from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import ExpressionError, ScopeError
from kestra_dsl.expressions.expression import Expression, Pipeline, Reference
from kestra_dsl.expressions.placeholders import SEPARATOR, collectable, placeholder

__all__ = ["Branches", "Cases", "Container", "Graph", "Handlers", "Looping"]


class Handlers(Parent, BaseTask):
    """A task with ``errors`` and ``finally`` blocks."""

    def on_error(self) -> Block:
        """Return the block for tasks that run when a task in the container fails (``errors``)."""
        return self._block("errors")

    def on_finish(self) -> Block:
        """Return the block for tasks that run at the end, failed or not (``finally``)."""
        return self._block("finally_")

    def _block(self, field: str, key: str | None = None) -> Block:
        taken = self.__dict__.get(field)
        if taken is not None and (key is None or key in taken):
            raise ScopeError(f"the block {Block(self, field, key).name} is closed", origin=caller(2))
        parent = self._parent
        if parent is not None and not (isinstance(parent, Block) and parent.is_open):
            raise ScopeError(f"the block that contains {self.id!r} is closed", origin=caller(2))
        return Block(self, field, key).registered()


class Container(Handlers):
    """A task that contains tasks. Its ``with`` block fills ``tasks``."""

    __slots__ = ("_entered",)
    _body: ClassVar[str] = "tasks"
    _entered: ClassVar[Any]  # its block, in a slot like the origin

    def __init__(self, /, *args: Any, **properties: Any) -> None:
        object.__setattr__(self, "_entered", None)
        super().__init__(*args, **properties)

    def _settle(self) -> None:
        object.__setattr__(self, "_entered", None)
        super()._settle()

    def __enter__(self) -> Self:
        if self._entered or self.__dict__.get(self._body) is not None:
            raise ScopeError(
                f"the block {self.id!r}.{self._body} is closed: a block is entered once",
                hint="put all its tasks into one `with`",
                origin=caller(),
            )
        object.__setattr__(self, "_entered", Block(self, self._body))
        self._entered.open()
        return self

    def __exit__(self, error: type[BaseException] | None, *rest: object) -> None:
        self._entered.close(keep=error is None)


class Branches(Container):
    """``If``. Its ``with`` block has the tasks for a true condition."""

    _body = "then"

    def otherwise(self) -> Block:
        """Return the block for tasks that run when the condition is false (``else``)."""
        return self._block("else_")


class Cases(Container):
    """``Switch``. Each case has a block."""

    _body = "cases"

    def __enter__(self) -> Self:
        raise ScopeError(
            f"{self.id!r} is a Switch, which has a block for each case",
            hint="write `with switch.case('value'):` and `with switch.otherwise():`",
            origin=caller(),
        )

    def case(self, value: str) -> Block:
        """Return the block for one case.

        Args:
            value: The value of the case. Kestra compares it as text.

        Returns:
            The block, to be entered with ``with``.

        Raises:
            ScopeError: The value is not text, or the block of this case is closed.
        """
        untyped: object = value
        if not isinstance(untyped, str):
            raise ScopeError(
                f"the value of a case of {self.id!r} must be text, not {value!r}",
                hint=f"Kestra compares values as text: case({str(value).lower()!r})",
                origin=caller(),
            )
        return self._block("cases", value)

    def otherwise(self) -> Block:
        """Return the block for tasks that run when no case matches (``defaults``)."""
        return self._block("defaults")


class Graph(Container):
    """``Dag``. Tasks run in parallel and wait for the tasks that they depend on."""

    __slots__ = ("_links",)
    _wrapper: ClassVar[Callable[..., Node]]
    """The class that wraps a task and the ids of the tasks that it waits for."""
    _links: ClassVar[list[tuple[BaseTask, list[str]]]]  # in a slot, like the origin

    def __init__(self, /, *args: Any, **properties: Any) -> None:
        object.__setattr__(self, "_links", [])
        super().__init__(*args, **properties)

    def _settle(self) -> None:
        object.__setattr__(self, "_links", [])
        super()._settle()

    def after(self, *tasks: BaseTask) -> Block:
        """Return a block for tasks that start when these tasks are done.

        Args:
            tasks: The tasks to wait for.

        Returns:
            The block, to be entered with ``with`` inside the block of the ``Dag``.

        Raises:
            ScopeError: No task is given.
        """
        if not tasks:
            raise ScopeError("`after` needs the tasks to wait for", origin=caller())
        return _After(self, [task.id for task in tasks]).registered()

    def _awaited(self, task: BaseTask) -> list[str] | None:
        return next((ids for linked, ids in reversed(self._links) if linked is task), None)

    def _take(self, field: str, key: str | None, members: list[Any]) -> None:
        super()._take(field, key, members)
        if field == "tasks":
            own = vars(self)["tasks"]
            new = [self._wrapper(task=task, depends_on=self._awaited(task)) for task in members]
            own[len(own) - len(new) :] = new


class _After(Block):
    """A block inside the block of a ``Dag``. Its tasks join the outer block with their dependencies."""

    __slots__ = ("_after",)

    def __init__(self, graph: Graph, after: list[str]) -> None:
        super().__init__(graph, "tasks")
        self._after = after

    def open(self) -> None:
        around = current()
        if around is None or around.owner is not self.owner or around.field != self.field:
            self._state = "closed"
            raise ScopeError(
                f"`after` is used outside the block of {self.owner.id!r}",
                hint="move it into `with Dag(...) as dag:`",
                origin=caller(),
            )
        super().open()

    def close(self, *, keep: bool = True) -> None:
        members = self.joined()
        super().close(keep=False)
        around = current()
        if keep and around is not None:
            for member in members:
                known = self.owner._awaited(member) or ()
                self.owner._links.append((member, list(dict.fromkeys([*self._after, *known]))))
                around.add(member)


class Looping(Container):
    """A loop. Only tasks inside it can use ``item`` and ``index``."""

    _loops = True

    @property
    def item(self) -> Reference:
        """A reference to the value of the current iteration."""
        return Reference(placeholder("item", self.id))

    @property
    def index(self) -> Reference:
        """A reference to the number of the current iteration, from 0."""
        return Reference(placeholder("index", self.id))

    def collect(self, output: Reference) -> Expression:
        """Collect one output of all iterations into a list, for a task after the loop.

        The list is in the order of the iterations. Iterations without the output are left out.

        >>> with ForEach(id="each", values=["a", "b"]) as each:
        ...     made = Return(id="made", format=f"{each.item}.csv")
        >>> Log(id="all", message=f"{each.collect(made.outputs.value)}")  # ["a.csv", "b.csv"]

        Args:
            output: An output of a task in the loop, such as ``task.outputs.value``.

        Returns:
            An expression for the list.

        Raises:
            ExpressionError: ``output`` is no output of a task, or a filter or operator was applied to it.
        """
        untyped: object = output
        found = collectable(untyped._body) if isinstance(untyped, Reference) else None
        if found is None:
            raise ExpressionError(
                f"collect() needs an output of a task in the loop, not {untyped!r}",
                hint=f"pass the output itself: {self.id}.collect(task.outputs.name); "
                "to change the value first, use a Return task in the loop",
                origin=caller(),
            )
        return Pipeline(placeholder("collect", SEPARATOR.join([self.id, *found])))
