"""Container images whose content can change between runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.property_templates import is_literal
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.defaults import PluginDefault
from kestra_dsl.core.node import Node

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.core.shapes import Shape

__all__: list[str] = []


def _may_have_image(shape: Shape) -> bool:
    cls = shape.cls
    return cls._verbatim or issubclass(cls, PluginDefault) or not shape.fields_set.isdisjoint(_image_names(cls))


_PYTHON_NAMES = ("container_image", "image")
_KESTRA_NAMES = ("containerImage", "image")
_WITHOUT_CONTAINERS = ("io.kestra.plugin.ai.", "io.kestra.plugin.notifications.")


@rule("KD403", "An image without a tag, or with the tag latest", Node, when=_may_have_image, severity="warning")
def images_have_a_tag(node: Any, _checked: CheckedFlow) -> Problems:
    cls: type[Node] = type(node)
    for name in _image_names(cls):
        yield from _problems_with(node.__dict__[name], name)
    if node._verbatim and not node.type.startswith(_WITHOUT_CONTAINERS):
        for name, image in _images_in(node.properties):
            yield from _problems_with(image, name)
    elif isinstance(node, PluginDefault) and not node.type.startswith(_WITHOUT_CONTAINERS):
        for _, image in _images_in(node.values or {}):
            yield from _problems_with(image, "values")


def _problems_with(image: Any, on: str) -> Problems:
    if image is None or not is_literal(image) or not _is_unpinned(image):
        return
    tag = "the tag latest" if image.endswith(":latest") else "no tag"
    yield Problem(
        f"image {image!r} has {tag}, so its content can change between runs",
        hint="use a tag with a version, such as python:3.13-slim, or a digest",
        on=on,
    )


def _is_unpinned(image: str) -> bool:
    """Whether an image has neither a digest nor a tag other than latest."""
    if not image.strip() or "@" in image or image.startswith("$"):
        return False
    tag = image.rpartition("/")[2].partition(":")[2]
    return tag in ("", "latest")


def _images_in(properties: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The images in plain data, each with the outermost key on the path to it."""
    for name, value in properties.items():
        if name in _KESTRA_NAMES:
            yield name, value
        elif isinstance(value, Mapping) and name in ("docker", "taskRunner", "dockerOptions", "container"):
            for _, image in _images_in(value):
                yield name, image


@cache
def _image_names(cls: type[Node]) -> tuple[str, ...]:
    if (cls._kestra.type or "").startswith(_WITHOUT_CONTAINERS):
        return ()
    return tuple(name for name in _PYTHON_NAMES if name in cls.model_fields)
