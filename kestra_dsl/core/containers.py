"""Tasks that hold tasks: their blocks, entered with ``with``, and what a loop's children can refer to."""

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
    """A task with blocks for what runs when something in it failed, and at its end."""

    def on_error(self) -> Block:
        """The block of what runs when a task in here fails."""
        return self._block("errors")

    def on_finish(self) -> Block:
        """The block of what runs at the end, whether a task in here failed or not."""
        return self._block("finally_")

    def _block(self, field: str, key: str | None = None) -> Block:
        taken = self.__dict__.get(field)
        if taken is not None and (key is None or key in taken):
            raise ScopeError(f"the block {Block(self, field, key).name} is closed", origin=caller(2))
        parent = self._parent
        if parent is not None and not (isinstance(parent, Block) and parent.is_open):
            raise ScopeError(f"the block around {self.id!r} is closed", origin=caller(2))
        return Block(self, field, key).registered()


class Container(Handlers):
    """A task that holds tasks. ``with`` fills its main list."""

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
                hint="put everything that belongs to it into one `with`",
                origin=caller(),
            )
        object.__setattr__(self, "_entered", Block(self, self._body))
        self._entered.open()
        return self

    def __exit__(self, error: type[BaseException] | None, *rest: object) -> None:
        self._entered.close(keep=error is None)


class Branches(Container):
    """``If``: the block is what runs when the condition holds."""

    _body = "then"

    def otherwise(self) -> Block:
        """The block of what runs when the condition does not hold."""
        return self._block("else_")


class Cases(Container):
    """``Switch``: a block for each case."""

    _body = "cases"

    def __enter__(self) -> Self:
        raise ScopeError(
            f"{self.id!r} has no block of its own",
            hint="use `with switch.case('value'):` and `with switch.otherwise():`",
            origin=caller(),
        )

    def case(self, value: str) -> Block:
        """The block of what runs when the value is this one."""
        given: object = value
        if not isinstance(given, str):
            raise ScopeError(
                f"a case of {self.id!r} is text, not {value!r}",
                hint=f"Kestra compares texts: case({str(value).lower()!r})",
                origin=caller(),
            )
        return self._block("cases", value)

    def otherwise(self) -> Block:
        """The block of what runs when no case fits."""
        return self._block("defaults")


class Graph(Container):
    """``Dag``: tasks start when those they come after are done."""

    __slots__ = ("_links",)
    _wrapper: ClassVar[Callable[..., Node]]
    """What a task stands in together with the ids of those it waits for."""
    _links: ClassVar[list[tuple[BaseTask, list[str]]]]  # in a slot, like the origin

    def __init__(self, /, *args: Any, **properties: Any) -> None:
        object.__setattr__(self, "_links", [])
        super().__init__(*args, **properties)

    def _settle(self) -> None:
        object.__setattr__(self, "_links", [])
        super()._settle()

    def after(self, *tasks: BaseTask) -> Block:
        """A block of tasks that start when these are done."""
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
    """Its tasks join the block of the graph, which is around it, and the graph remembers what they come after."""

    __slots__ = ("_after",)

    def __init__(self, graph: Graph, after: list[str]) -> None:
        super().__init__(graph, "tasks")
        self._after = after

    def open(self) -> None:
        around = current()
        if around is None or around.owner is not self.owner or around.field != self.field:
            self._state = "closed"
            raise ScopeError(
                f"`after` is used outside of the block of {self.owner.id!r}",
                hint="put it into `with Dag(...) as dag:`",
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
    """A loop. What it goes through is known to its children only, and resolves where they stand."""

    _loops = True

    @property
    def item(self) -> Reference:
        """The value of this round."""
        return Reference(placeholder("item", self.id))

    @property
    def index(self) -> Reference:
        """The number of this round, from 0."""
        return Reference(placeholder("index", self.id))

    def collect(self, output: Reference) -> Expression:
        """What a task in the loop gives in all rounds, as a list in their order, for a task after the loop.

        Rounds in which the task gives nothing are left out.

        >>> with ForEach(id="each", values=["a", "b"]) as each:
        ...     made = Return(id="made", format=f"{each.item}.csv")
        >>> Log(id="all", message=f"{each.collect(made.outputs.value)}")  # ["a.csv", "b.csv"]
        """
        given: object = output
        found = collectable(given._body) if isinstance(given, Reference) else None
        if found is None:
            raise ExpressionError(
                f"collect() takes an output of a task in the loop, not {given!r}",
                hint=f"give it one as it is: {self.id}.collect(task.outputs.name); "
                "what is made of it first can be the format of a Return in the loop",
                origin=caller(),
            )
        return Pipeline(placeholder("collect", SEPARATOR.join([self.id, *found])))
