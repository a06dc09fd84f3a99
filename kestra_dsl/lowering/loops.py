"""A loop of one version as the loop of another: ``ForEach`` and its elders in 1.x, ``Loop`` in 2.0.

Both go through texts, numbers and maps, give each round's value as text, take a value that comes twice once, and stop
at a failed round. They differ in how a round is spelled, in how outputs are found, and in their error blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, NoReturn

from kestra_dsl.errors import TemplateSyntaxError
from kestra_dsl.expressions.literals import path, string
from kestra_dsl.lowering.collecting import Kept, declare, kept_whole
from kestra_dsl.lowering.draft import Draft, Part, renamed
from kestra_dsl.lowering.paths import after, bare, restarted, steps_of, with_steps, written
from kestra_dsl.lowering.rounds import FOR_EACH_ITEM, NEW_LOOP, OLD_LOOPS, Step, new_round, old_index, old_value
from kestra_dsl.templates import (
    Attribute,
    Call,
    Index,
    Literal,
    Name,
    Reference,
    Template,
    calls,
    is_template,
    parse,
    parse_expression,
    references,
    same,
)
from kestra_dsl.templates.rewriting import Edit, rewritten

__all__ = ["lower_loops"]

_FOR_EACH = "io.kestra.plugin.core.flow.ForEach"
_BLOCKS = ("tasks", "errors", "finally", "then", "else", "cases", "defaults")
_FLOW_BLOCKS = ("tasks", "errors", "finally", "afterExecution")
_LOST_IN_INNER_LOOPS = re.compile(r"\b(?:inputs|trigger)\b")

Way = tuple[Step, ...]


class _Text(NamedTuple):
    """A text of a flow, what holds it, and the containers around the task that it belongs to."""

    holder: Any
    key: Any
    text: str
    way: Way
    task: Part


def _loops_in(draft: Draft) -> list[Part]:
    """The loops that the target does not have."""
    foreign = OLD_LOOPS if draft.version.has_loop else {NEW_LOOP}
    return [place.part for place in draft.places() if place.part.get("type") in foreign]


def lower_loops(draft: Draft) -> None:
    """Make the target's loops of all others, with the references in them."""
    loops = _loops_in(draft)
    if not loops:
        return
    texts = [*_texts(draft.data, (), draft.data)]
    ways = {task["id"]: way for block in _FLOW_BLOCKS for task, way in _tasks(draft.data.get(block), ())}
    rewrite = _Forward(draft, ways) if draft.version.has_loop else _Backward(draft, ways)
    for found in texts:
        if is_template(found.text):
            rewrite.text(found)
    for loop in loops:
        (_to_new if draft.version.has_loop else _to_old)(draft, loop)
        if kept := rewrite.kept.get(loop["id"]):
            declare(loop, kept.values())


# The loops themselves


def _to_new(draft: Draft, loop: Part) -> None:
    _refuse_handlers(draft, loop, "run once a round in a Loop of 2.0, and once for the whole loop in 1.x")
    if draft.data.get("concurrency"):
        draft.refuse(
            draft.nearest_node(loop),
            f"the rounds of {loop.get('id')!r} would wait for the flow itself: in 2.0 they are executions of it, and "
            "count towards its concurrency limit",
            "put the loop into a flow without a limit, and what needs one into a subflow",
        )
    if "value" in loop:
        renamed(loop, "value", "values")
    if "concurrent" in loop:
        renamed(loop, "concurrent", "concurrencyLimit")
    elif loop["type"].endswith("EachParallel"):
        loop["concurrencyLimit"] = 0
    _refuse_values(draft, loop, (bool, float, list, type(None)), "fails on it")
    if isinstance(loop.get("values"), list):
        loop["values"] = [str(value) if isinstance(value, int) else value for value in loop["values"]]
    loop["type"] = NEW_LOOP


def _to_old(draft: Draft, loop: Part) -> None:
    _refuse_handlers(draft, loop, "run once for the whole loop in 1.x, and once a round in a Loop of 2.0")
    for name in ("outputs", "fetchType", "transmitFailed"):
        if loop.get(name) is not None and (name, loop[name]) != ("transmitFailed", True):
            draft.refuse(
                draft.nearest_node(loop),
                f"Loop.{name} does not exist in Kestra {draft.target}",
                "use what a round gives in the loop itself",
                loop,
                name,
            )
        loop.pop(name, None)
    if isinstance(loop.get("values"), dict):
        draft.refuse(
            draft.nearest_node(loop),
            "a loop of Kestra 1.x goes through a list, not through a map",
            "give the values as a list",
        )
    _refuse_values(draft, loop, (bool, list, type(None)), "fails on it")
    if isinstance(loop.get("values"), list):
        loop["values"] = [str(value) if isinstance(value, (int, float)) else value for value in loop["values"]]
    loop["type"] = _FOR_EACH


def _refuse_handlers(draft: Draft, loop: Part, why: str) -> None:
    for name in ("errors", "finally"):
        if loop.get(name):
            draft.refuse(
                draft.nearest_node(loop),
                f"{name!r} of the loop {loop.get('id')!r} {why}",
                "put the block on a task in the loop, or around the loop: on a Sequential",
                loop,
                name,
            )


def _refuse_values(draft: Draft, loop: Part, kinds: tuple[type, ...], why: str) -> None:
    values = loop.get("values")
    for value in values if isinstance(values, list) else ():
        if isinstance(value, kinds):
            draft.refuse(
                draft.nearest_node(loop),
                f"{value!r} is no value that the loop {loop.get('id')!r} can go through: Kestra {why}",
                "give texts, whole numbers or maps",
            )


# Where the texts are


def _tasks(value: Any, way: Way) -> Iterator[tuple[Part, Way]]:
    """Every task with the containers around it."""
    for part, here, is_task in _parts(value, way):
        if is_task:
            yield part, here


def _parts(value: Any, way: Way) -> Iterator[tuple[Part, Way, bool]]:
    if isinstance(value, list):
        for item in value:
            yield from _parts(item, way)
    elif isinstance(value, dict):
        yield value, way, _is_task(value)
        for key, item in value.items():
            yield from _parts(item, _inside(value, key, way))


def _is_task(part: Part) -> bool:
    return isinstance(part.get("id"), str) and isinstance(part.get("type"), str) and "." in part["type"]


def _inside(part: Part, key: str, way: Way) -> Way:
    type_ = part.get("type")
    if not isinstance(type_, str) or "." not in type_:
        return way
    keeps = key == "outputs" and (type_ == NEW_LOOP or type_ in OLD_LOOPS)  # of each round, and rendered in it
    if key not in _BLOCKS and not keeps:
        return way
    rounds = type_ == NEW_LOOP or (type_ in OLD_LOOPS and (key == "tasks" or keeps))
    return (*way, Step(str(part.get("id")), type_, rounds))


def _texts(value: Any, way: Way, task: Part) -> Iterator[_Text]:
    if isinstance(value, dict):
        task = value if _is_task(value) else task
        pairs: Sequence[tuple[Any, Any]] = list(value.items())
    else:
        pairs = list(enumerate(value))
    for key, item in pairs:
        if isinstance(item, str):
            below = task.get("type") == FOR_EACH_ITEM and (value is not task or key != "runIf")
            here = (*way, Step(str(task.get("id")), FOR_EACH_ITEM, False)) if below else way
            yield _Text(value, key, item, here, task)
        elif isinstance(item, (dict, list)):
            yield from _texts(item, _inside(value, key, way) if isinstance(value, dict) else way, task)


# The references


class _Rewrite:
    """What both directions share: a text's references, each turned into what the target calls it."""

    def __init__(self, draft: Draft, ways: Mapping[str, Way]) -> None:
        self.draft = draft
        self.ways = ways
        self.kept: dict[str, dict[str, Kept]] = {}
        """What loops have to declare as outputs, by their ids and those of the outputs."""

    def text(self, found: _Text) -> None:
        try:
            template = parse(found.text)
        except TemplateSyntaxError:
            return
        loops = [place for place, step in enumerate(found.way) if step.rounds]
        edits: dict[int, Edit] = {}
        for reference in references(template):
            edit = self.edit(reference, found, loops)
            if edit is not None:
                edits[id(reference.node)] = edit
        self.more(template, found, edits)
        if edits:
            found.holder[found.key] = rewritten(template, edits, self.draft.target)

    def edit(self, reference: Reference, found: _Text, loops: list[int]) -> Edit | None:
        raise NotImplementedError

    def more(self, template: Template, found: _Text, edits: dict[int, Edit]) -> None:
        """What is no reference."""

    def refuse(self, found: _Text, message: str, hint: str | None = None) -> NoReturn:
        self.draft.refuse(self.draft.nearest_node(found.task), message, hint)

    def shared(self, task: str, found: _Text) -> list[int] | None:
        """The loops around both a task and a text, as places on the text's way; None when the task has others too."""
        loops = [step.id for step in self.ways.get(task, ()) if step.rounds]
        here = {step.id: place for place, step in enumerate(found.way) if step.rounds}
        return [here[loop] for loop in loops] if all(loop in here for loop in loops) else None


class _Forward(_Rewrite):
    """From 1.x to 2.0."""

    def edit(self, reference: Reference, found: _Text, loops: list[int]) -> Edit | None:
        root, names = reference.root, reference.path
        if root == "outputs" and names and isinstance(names[0], str):
            return self.output(reference, found)
        if not loops:
            return None
        if len(loops) > 1:
            self.refuse_lost(reference, found)
        for mine in loops:
            for name in ("value", "index"):
                for spelled in _old_spellings(found.way, mine, name):
                    if (left := after(reference, spelled)) is not None:
                        return restarted(new_round(found.way, mine, name), left)
        if root in ("parent", "parents") or (root == "taskrun" and names[:1] in (("value",), ("iteration",))):
            self.refuse(
                found,
                f"{written(reference)!r} has no equal in a Loop of Kestra 2.0",
                "read the value of a round with the loop's item",
            )
        return None

    def refuse_lost(self, reference: Reference, found: _Text) -> None:
        """A loop in a loop of 2.0 runs without what the execution was given."""
        read = reference.root
        if read == "vars" and reference.path:
            variable = str((self.draft.data.get("variables") or {}).get(reference.path[0]))
            mentioned = _LOST_IN_INNER_LOOPS.search(variable) if is_template(variable) else None
            read = mentioned[0] if mentioned else ""
        if _LOST_IN_INNER_LOOPS.fullmatch(read):
            self.refuse(
                found,
                f"{read!r} is not known in a loop in a loop of Kestra 2.0",
                "read it in a task of the outer loop, and that task's output here",
            )

    def output(self, reference: Reference, found: _Text) -> Edit | None:
        task = reference.path[0]
        places = self.shared(str(task), found)
        if places is None:
            return self.outside(reference, found)
        keys = [_old_spellings(found.way, place, "value") for place in places]
        steps = steps_of(reference.node)
        given = steps[1 : 1 + len(keys)]
        if keys and len(given) == len(keys) and all(map(_is_key, given, keys)):
            return lambda node: with_steps(node, lambda all_: [all_[0], *all_[1 + len(keys) :]])
        if keys and any(isinstance(step, Index) and not isinstance(bare(step.key), Literal) for step in given):
            self.refuse(found, f"{written(reference)!r} is an output of another round, which Kestra 2.0 does not know")
        return None

    def outside(self, reference: Reference, found: _Text) -> Edit:
        """An output that is read after its loop: of the map by values that 1.x has, made of what the Loop keeps."""
        task = str(reference.path[0])
        *shared, loop = (step.id for step in self.ways[task] if step.rounds)
        here = {step.id: place for place, step in enumerate(found.way) if step.rounds}
        steps = steps_of(reference.node)[1:]
        keys = [_old_spellings(found.way, here[one], "value") for one in shared if one in here]
        if len(keys) < len(shared) or len(steps) < len(keys) or not all(map(_is_key, steps, keys)):
            self.refuse(
                found,
                f"an output of {task!r} is read from outside of the loop {(shared or [loop])[0]!r}, in which there is "
                "another loop around it: Kestra 2.0 does not know it there",
                f"read it in a task after {loop!r}, in the same round, and that task's output here",
            )
        kept, program = kept_whole(task)
        self.kept.setdefault(loop, {})[kept.id] = kept
        made = f"(({path('outputs', loop)}.outputs ?? []) | jq({string(program)}) | first)"
        return restarted(made, len(steps) - len(keys))

    def more(self, template: Template, found: _Text, edits: dict[int, Edit]) -> None:
        for use in calls(template):
            if use.name != "currentEachOutput" or not isinstance(use.node, Call):
                continue
            given = [*use.node.arguments, *(keyword.value for keyword in use.node.keywords)]
            argument = bare(given[0]) if len(given) == 1 else None
            steps = steps_of(argument) if argument is not None else []
            task = steps[0].name if len(steps) == 1 and isinstance(steps[0], Attribute) else None
            if task is None or not self.shared(task, found):
                self.refuse(found, "currentEachOutput() does not exist in Kestra 2.0", "read outputs.<task>")
            edits[id(use.node)] = lambda node: [*node.arguments, *(word.value for word in node.keywords)][0]


class _Backward(_Rewrite):
    """From 2.0 to 1.x."""

    def edit(self, reference: Reference, found: _Text, loops: list[int]) -> Edit | None:
        root, names = reference.root, reference.path
        if root == "outputs" and names and isinstance(names[0], str):
            return self.output(reference, found)
        if root != "item" or not loops:
            return None
        for mine in loops:
            for name, spelled in (("value", old_value(found.way, mine)), ("index", old_index(found.way, mine))):
                for known in _new_spellings(found.way, mine, name):
                    left = after(reference, known)
                    if left is None:
                        continue
                    if spelled is None:
                        self.refuse(
                            found,
                            f"Kestra 1.x does not tell the number of the round of {found.way[mine].id!r} below "
                            f"{found.way[mine + 1].id!r}",
                            "read it in a task directly in the loop, and that task's output here",
                        )
                    return restarted(spelled, left)
        return self.refuse(found, f"{written(reference)!r} has no equal in Kestra 1.x", "read item.value or item.index")

    def output(self, reference: Reference, found: _Text) -> Edit | None:
        task = str(reference.path[0])
        if any(step.id == task for way in self.ways.values() for step in way if step.rounds):
            self.refuse(found, f"a loop of Kestra 1.x has no outputs: {written(reference)!r}")
        around = {step.id: place for place, step in enumerate(found.way) if step.rounds}
        # read after its loop it has the round's value in it, which 2.0 does not know, or is a collection for 1.x
        places = [around[step.id] for step in self.ways.get(task, ()) if step.rounds and step.id in around]
        keys = [old_value(found.way, place) for place in places]
        given = steps_of(reference.node)[1 : 1 + len(keys)]
        if len(given) == len(keys) and all(_is_key(step, [key]) for step, key in zip(given, keys, strict=True)):
            return None
        put = [Index(Name(""), parse_expression(key)) for key in keys]
        return lambda node: with_steps(node, lambda all_: [all_[0], *put, *all_[1:]])


def _old_spellings(way: Way, mine: int, name: str) -> list[str]:
    """What 1.x calls the round of a loop; the nearest parent has two names."""
    spelled = old_value(way, mine) if name == "value" else old_index(way, mine)
    if spelled is None:
        return []
    return [spelled, "parents[0].taskrun.value"] if spelled == "parent.taskrun.value" else [spelled]


def _is_key(step: Attribute | Index, spellings: list[str]) -> bool:
    return isinstance(step, Index) and any(same(step.key, parse_expression(spelled)) for spelled in spellings)


def _new_spellings(way: Way, mine: int, name: str) -> list[str]:
    """What 2.0 calls the round of a loop: one name of its own, and its place among the parents."""
    loops = [place for place, step in enumerate(way) if step.rounds]
    spelled = [new_round(way, mine, name)]
    if mine != loops[-1]:
        spelled.append(f"item.parents[{loops.index(mine)}].{name}")
    return spelled
