"""Validate the properties that are passed to a node, each with a validator for its annotation.

The validator that pydantic builds for a class has all of its fields, up to a hundred, which takes milliseconds to build
and microseconds to go through. Most nodes are given a few properties, and most annotations are those of many fields.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import SchemaValidator
from pydantic_core import core_schema as cs

from kestra_dsl.core.node_class import NodeModel
from kestra_dsl.core.properties import MARKS

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from kestra_dsl.core.node import Node

__all__ = ["schema_of", "set_properties"]


def set_properties(node: Node, properties: Mapping[str, Any]) -> bool:
    """Set the properties of a new node if all of them are valid.

    Returns:
        False if nothing was set: pydantic has to validate the node as a whole, and explains what is invalid.
    """
    cls = node.__class__
    validators = _VALIDATORS.get(cls)
    if validators is None:
        validators = _VALIDATORS[cls] = _Validators(cls)
    if (validators.needed and not validators.needed.issubset(properties)) or not validators.fields:
        return False
    values = validators.unset.copy()
    try:
        for name, value in properties.items():
            values[name] = validators[name](value)
    except (KeyError, TypeError, ValidationError):  # the first two mean that it is no field of a generated class
        return False
    _set_values(node, values)
    _set_names(node, {*properties})
    _set_extra(node, None)
    _set_private(node, {} if validators.have_private else None)
    return True


# What pydantic sets. The descriptors are faster than object.__setattr__.
_set_values, _set_names, _set_extra, _set_private = (
    vars(BaseModel)[name].__set__
    for name in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)


class _Validators(dict[str, Callable[[Any], Any]]):
    """The validators of a class by the names of its fields, built when a field is set for the first time.

    A field that is not here, such as any of a class with validators of its own, has to be validated by pydantic.
    """

    def __init__(self, cls: type[Node]) -> None:
        super().__init__()
        fields = cls.model_fields
        self.fields = fields if _has_only_fields(cls) else {}
        self.unset = {name: field.default for name, field in fields.items()}
        self.have_private = bool(cls.__pydantic_post_init__)
        """Whether pydantic gives a node a dict for private attributes."""
        self.needed = frozenset(name for name, field in fields.items() if not _is_constant(field))
        """The fields without a default that all nodes can share."""

    def __missing__(self, name: str) -> Callable[[Any], Any]:
        field = self.fields[name]
        if not _is_plain(field):
            raise KeyError(name)
        annotation: Any = Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation
        validator = _BY_ANNOTATION.get(annotation)
        if validator is None:
            validator = _BY_ANNOTATION[annotation] = SchemaValidator(schema_of(annotation)).validate_python
        self[name] = validator
        return validator


_VALIDATORS: dict[type[Node], _Validators] = {}
_BY_ANNOTATION: dict[Any, Callable[[Any], Any]] = {}


def _has_only_fields(cls: Any) -> bool:
    """Whether a class has no validators, private attributes or settings of its own, as subclasses of users may."""
    plain: Any = NodeModel
    return (
        cls.__pydantic_decorators__ == plain.__pydantic_decorators__
        and cls.model_config == plain.model_config
        and not cls.__private_attributes__
        # before 2.13, pydantic adds one of its own, which sets an empty dict of private attributes
        and cls.model_post_init.__module__.startswith("pydantic.")
    )


def _is_constant(field: FieldInfo) -> bool:
    return (field.default is None or isinstance(field.default, (str, int, float))) and not field.validate_default


def _is_plain(field: FieldInfo) -> bool:
    return field.validation_alias is None and field.discriminator is None


def schema_of(annotation: Any) -> cs.CoreSchema:
    """Return the schema that pydantic builds for an annotation of a generated class.

    Raises:
        KeyError: The annotation has a form that generated classes do not use.
    """
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        choices: list[Any] = [schema_of(argument) for argument in arguments if argument is not NoneType]
        schema: cs.CoreSchema = choices[0] if len(choices) == 1 else cs.union_schema(choices)
        return schema if len(choices) == len(arguments) else cs.nullable_schema(schema)
    if origin is Annotated:
        inner, *marks = arguments
        return _marked(inner, marks)
    if origin is Literal:
        return cs.literal_schema([*arguments])
    if origin is list:
        return cs.list_schema(schema_of(arguments[0]))
    if origin is dict:
        return cs.dict_schema(*map(schema_of, arguments))
    return _OF_PLAIN[annotation]()


def _marked(inner: Any, marks: Sequence[Any]) -> cs.CoreSchema:
    if not marks:
        return schema_of(inner)
    *others, last = marks
    if not isinstance(last, MARKS):
        raise KeyError(last)
    schema: cs.CoreSchema = last.__get_pydantic_core_schema__(inner, lambda _: _marked(inner, others))
    return schema


_OF_PLAIN: Mapping[Any, Callable[[], cs.CoreSchema]] = {str: cs.str_schema, bool: cs.bool_schema, Any: cs.any_schema}
