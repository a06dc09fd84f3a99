# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""The types of inputs."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.inputs._array import Array as Array
    from kestra_dsl.inputs._bool import Bool as Bool
    from kestra_dsl.inputs._boolean import Boolean as Boolean
    from kestra_dsl.inputs._date import Date as Date
    from kestra_dsl.inputs._date_time import DateTime as DateTime
    from kestra_dsl.inputs._duration import Duration as Duration
    from kestra_dsl.inputs._email import Email as Email
    from kestra_dsl.inputs._enum import Enum as Enum
    from kestra_dsl.inputs._file import File as File
    from kestra_dsl.inputs._float import Float as Float
    from kestra_dsl.inputs._form import Form as Form
    from kestra_dsl.inputs._input import Input as Input
    from kestra_dsl.inputs._int import Int as Int
    from kestra_dsl.inputs._ion import Ion as Ion
    from kestra_dsl.inputs._json import Json as Json
    from kestra_dsl.inputs._multiselect import Multiselect as Multiselect
    from kestra_dsl.inputs._reusable_inputs import ReusableInputs as ReusableInputs
    from kestra_dsl.inputs._secret import Secret as Secret
    from kestra_dsl.inputs._select import Select as Select
    from kestra_dsl.inputs._string import String as String
    from kestra_dsl.inputs._time import Time as Time
    from kestra_dsl.inputs._uri import Uri as Uri
    from kestra_dsl.inputs._yaml import Yaml as Yaml

__all__ = [
    "Array",
    "Bool",
    "Boolean",
    "Date",
    "DateTime",
    "Duration",
    "Email",
    "Enum",
    "File",
    "Float",
    "Form",
    "Input",
    "Int",
    "Ion",
    "Json",
    "Multiselect",
    "ReusableInputs",
    "Secret",
    "Select",
    "String",
    "Time",
    "Uri",
    "Yaml",
]

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Array": "_array",
            "Bool": "_bool",
            "Boolean": "_boolean",
            "Date": "_date",
            "DateTime": "_date_time",
            "Duration": "_duration",
            "Email": "_email",
            "Enum": "_enum",
            "File": "_file",
            "Float": "_float",
            "Form": "_form",
            "Input": "_input",
            "Int": "_int",
            "Ion": "_ion",
            "Json": "_json",
            "Multiselect": "_multiselect",
            "ReusableInputs": "_reusable_inputs",
            "Secret": "_secret",
            "Select": "_select",
            "String": "_string",
            "Time": "_time",
            "Uri": "_uri",
            "Yaml": "_yaml",
        },
        (),
    )
