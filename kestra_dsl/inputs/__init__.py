# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""The types of inputs."""

from kestra_dsl.core.class_packages import classes_of

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


def _Input():
    from kestra_dsl.core.node import Part
    class Input(Part):
        """The base of each input. ``Input.of(type, properties)`` makes one of a type that has no class."""
        id: str
    return Input


def _Array():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, One, Text, later
    from kestra_dsl.inputs import Input
    class Array(Input):
        """``type: ARRAY``."""
        _kestra = TypeFacts(
            type="ARRAY",
            required=("item_type",),
            property_versions={"name": ("1.1", "1.3")},
            deprecated_properties=("name",),
            replacements={"name": "id"},
            value_versions={"item_type": {"ENUM": ("1.1", "1.3"), "BOOLEAN": ("1.1", "1.3"), "FORM": ("1.3", "2.0"), "ION": ("2.0",)}},
        )
        id: str
        item_type: (
            Literal["STRING", "ENUM", "SELECT", "INT", "FLOAT", "BOOLEAN", "BOOL", "DATETIME", "DATE", "TIME", "DURATION",
            "FILE", "JSON", "URI", "SECRET", "ARRAY", "MULTISELECT", "YAML", "EMAIL", "FORM", "ION"]
            | None
        ) = None
        defaults: Dynamic[Items[Data]] | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        prefill: Dynamic[Items[Data]] | None = None
        required: Bool | None = None
        name: Text | None = None
    return Array


def _Bool():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool as Bool_, Dynamic, One, Text, later
    from kestra_dsl.inputs import Input
    class Bool(Input):
        """``type: BOOL``."""
        _kestra = TypeFacts(
            type="BOOL",
            property_versions={"name": ("1.1", "1.3")},
            deprecated_properties=("name",),
            replacements={"name": "id"},
        )
        id: str
        defaults: Dynamic[Bool_] | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        prefill: Dynamic[Bool_] | None = None
        required: Bool_ | None = None
        name: Text | None = None
    return Bool


def _Boolean():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.inputs import Input
    class Boolean(Input):
        """``type: BOOLEAN``. In Kestra 1.1, 1.3. Use BOOL."""
        _kestra = TypeFacts(
            type="BOOLEAN",
            versions=("1.1", "1.3"),
            deprecated_properties=("name",),
            replaced_by="BOOL",
            replacements={"name": "id"},
        )
        id: str
        defaults: Dynamic[Bool] | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        prefill: Dynamic[Bool] | None = None
        required: Bool | None = None
        name: Text | None = None
    return Boolean


def _Date():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Date as Date_, Dynamic, One, Text, later
    from kestra_dsl.inputs import Input
    class Date(Input):
        """``type: DATE``."""
        _kestra = TypeFacts(
            type="DATE",
            property_versions={"name": ("1.1", "1.3")},
            deprecated_properties=("name",),
            replacements={"name": "id"},
        )
        id: str
        after: Date_ | None = None
        before: Date_ | None = None
        defaults: Dynamic[Date_] | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        prefill: Dynamic[Date_] | None = None
        required: Bool | None = None
        name: Text | None = None
    return Date


def _DateTime():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, DateTime as DateTime_, Dynamic, One, Text, later
    from kestra_dsl.inputs import Input
    class DateTime(Input):
        """``type: DATETIME``."""
        _kestra = TypeFacts(
            type="DATETIME",
            property_versions={"name": ("1.1", "1.3")},
            deprecated_properties=("name",),
            replacements={"name": "id"},
        )
        id: str
        after: DateTime_ | None = None
        before: DateTime_ | None = None
        defaults: Dynamic[DateTime_] | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        prefill: Dynamic[DateTime_] | None = None
        required: Bool | None = None
        name: Text | None = None
    return DateTime


def _Duration():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Duration as Duration_, Dynamic, One, Text, later
    from kestra_dsl.inputs import Input
    class Duration(Input):
        """``type: DURATION``."""
        _kestra = TypeFacts(
            type="DURATION",
            property_versions={"name": ("1.1", "1.3")},
            deprecated_properties=("name",),
            replacements={"name": "id"},
        )
        id: str
        defaults: Dynamic[Duration_] | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        max: Duration_ | None = None
        min: Duration_ | None = None
        prefill: Dynamic[Duration_] | None = None
        required: Bool | None = None
        name: Text | None = None
    return Duration


def _Email():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, One, Text, later
    from kestra_dsl.inputs import Input
    class Email(Input):
        """``type: EMAIL``."""
        _kestra = TypeFacts(
            type="EMAIL",
            property_versions={"name": ("1.1", "1.3")},
            deprecated_properties=("name",),
            replacements={"name": "id"},
        )
        id: str
        defaults: Text | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        prefill: Text | None = None
        required: Bool | None = None
        name: Text | None = None
    return Email


def _Enum():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Items, One, Text, later
    from kestra_dsl.inputs import Input
    class Enum(Input):
        """``type: ENUM``. In Kestra 1.1, 1.3. Use SELECT."""
        _kestra = TypeFacts(
            type="ENUM",
            versions=("1.1", "1.3"),
            required=("values",),
            deprecated_properties=("name",),
            replaced_by="SELECT",
            replacements={"name": "id"},
        )
        id: str
        values: Items[Text] | None = None
        defaults: Text | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        prefill: Text | None = None
        required: Bool | None = None
        name: Text | None = None
    return Enum


def _File():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Items, One, Text, later
    from kestra_dsl.inputs import Input
    class File(Input):
        """``type: FILE``."""
        _kestra = TypeFacts(
            type="FILE",
            property_versions={"extension": ("1.1", "1.3"), "name": ("1.1", "1.3")},
            deprecated_properties=("extension", "name"),
            replacements={"name": "id"},
        )
        id: str
        allowed_file_extensions: Items[Text] | None = None
        defaults: Text | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        prefill: Text | None = None
        required: Bool | None = None
        extension: Text | None = None
        name: Text | None = None
    return File


def _Float():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Dynamic, Number, One, Text, later
    from kestra_dsl.inputs import Input
    class Float(Input):
        """``type: FLOAT``."""
        _kestra = TypeFacts(
            type="FLOAT",
            property_versions={"name": ("1.1", "1.3")},
            deprecated_properties=("name",),
            replacements={"name": "id"},
        )
        id: str
        defaults: Dynamic[Number] | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        max: Number | None = None
        min: Number | None = None
        prefill: Dynamic[Number] | None = None
        required: Bool | None = None
        name: Text | None = None
    return Float


def _Form():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Data, Items, One, Text, later
    from kestra_dsl.inputs import Input
    class Form(Input):
        """``type: FORM``. In Kestra 1.3, 2.0."""
        _kestra = TypeFacts(
            type="FORM",
            versions=("1.3", "2.0"),
            required=("inputs",),
            property_versions={"name": ("1.3",)},
            deprecated_properties=("name",),
            replacements={"name": "id"},
        )
        id: str
        inputs: Items[One[later("kestra_dsl.inputs", "Input")]] | None = None
        defaults: Data | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        prefill: Data | None = None
        required: Bool | None = None
        name: Text | None = None
    return Form


def _Int():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Dynamic, Int as Int_, One, Text, later
    from kestra_dsl.inputs import Input
    class Int(Input):
        """``type: INT``."""
        _kestra = TypeFacts(
            type="INT",
            property_versions={"name": ("1.1", "1.3")},
            deprecated_properties=("name",),
            replacements={"name": "id"},
        )
        id: str
        defaults: Dynamic[Int_] | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        max: Int_ | None = None
        min: Int_ | None = None
        prefill: Dynamic[Int_] | None = None
        required: Bool | None = None
        name: Text | None = None
    return Int


def _Ion():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Data, One, Text, later
    from kestra_dsl.inputs import Input
    class Ion(Input):
        """``type: ION``. In Kestra 2.0."""
        _kestra = TypeFacts(
            type="ION",
            versions=("2.0",),
        )
        id: str
        defaults: Data | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        prefill: Data | None = None
        required: Bool | None = None
    return Ion


def _Json():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Data, One, Text, later
    from kestra_dsl.inputs import Input
    class Json(Input):
        """``type: JSON``."""
        _kestra = TypeFacts(
            type="JSON",
            property_versions={"json_schema": ("2.0",), "name": ("1.1", "1.3")},
            deprecated_properties=("name",),
            replacements={"name": "id"},
        )
        id: str
        defaults: Data | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        json_schema: Text | None = None
        prefill: Data | None = None
        required: Bool | None = None
        name: Text | None = None
    return Json


def _Multiselect():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text, later
    from kestra_dsl.inputs import Input
    class Multiselect(Input):
        """``type: MULTISELECT``."""
        _kestra = TypeFacts(
            type="MULTISELECT",
            property_versions={"name": ("1.1", "1.3"), "options": ("1.1", "1.3")},
            deprecated_properties=("name", "options"),
            replacements={"name": "id", "options": "values"},
            value_versions={"item_type": {"ENUM": ("1.1", "1.3"), "BOOLEAN": ("1.1", "1.3"), "FORM": ("1.3", "2.0"), "ION": ("2.0",)}},
        )
        id: str
        allow_custom_value: Bool | None = None
        auto_select_first: Bool | None = None
        defaults: Dynamic[Items[Text]] | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        expression: Text | None = None
        item_type: (
            Literal["STRING", "ENUM", "SELECT", "INT", "FLOAT", "BOOLEAN", "BOOL", "DATETIME", "DATE", "TIME", "DURATION",
            "FILE", "JSON", "URI", "SECRET", "ARRAY", "MULTISELECT", "YAML", "EMAIL", "FORM", "ION"]
            | None
        ) = None
        prefill: Dynamic[Items[Text]] | None = None
        required: Bool | None = None
        values: Items[Text | One[later("kestra_dsl.models", "ValueOptionObject")]] | None = None
        name: Text | None = None
        options: Items[Text] | None = None
    return Multiselect


def _ReusableInputs():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Data, Int, One, Text, later
    from kestra_dsl.inputs import Input
    class ReusableInputs(Input):
        """``type: REUSABLE_INPUTS``. In Kestra 2.0."""
        _kestra = TypeFacts(
            type="REUSABLE_INPUTS",
            versions=("2.0",),
            required=("ref",),
        )
        id: str
        ref: Text | None = None
        defaults: Data | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        namespace: Text | None = None
        prefill: Data | None = None
        required: Bool | None = None
        revision: Int | None = None
    return ReusableInputs


def _Secret():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, One, Text, later
    from kestra_dsl.inputs import Input
    class Secret(Input):
        """``type: SECRET``."""
        _kestra = TypeFacts(
            type="SECRET",
            property_versions={"name": ("1.1", "1.3")},
            deprecated_properties=("name",),
            replacements={"name": "id"},
        )
        id: str
        defaults: Text | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        prefill: Text | None = None
        required: Bool | None = None
        validator: Text | None = None
        name: Text | None = None
    return Secret


def _Select():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Items, One, Text, later
    from kestra_dsl.inputs import Input
    class Select(Input):
        """``type: SELECT``."""
        _kestra = TypeFacts(
            type="SELECT",
            property_versions={"name": ("1.1", "1.3")},
            deprecated_properties=("name",),
            replacements={"name": "id"},
        )
        id: str
        allow_custom_value: Bool | None = None
        auto_select_first: Bool | None = None
        defaults: Text | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        expression: Text | None = None
        is_radio: Bool | None = None
        prefill: Text | None = None
        required: Bool | None = None
        values: Items[Text | One[later("kestra_dsl.models", "ValueOptionObject")]] | None = None
        name: Text | None = None
    return Select


def _String():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, One, Text, later
    from kestra_dsl.inputs import Input
    class String(Input):
        """``type: STRING``."""
        _kestra = TypeFacts(
            type="STRING",
            property_versions={"name": ("1.1", "1.3")},
            deprecated_properties=("name",),
            replacements={"name": "id"},
        )
        id: str
        defaults: Text | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        prefill: Text | None = None
        required: Bool | None = None
        validator: Text | None = None
        name: Text | None = None
    return String


def _Time():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, Time as Time_, later
    from kestra_dsl.inputs import Input
    class Time(Input):
        """``type: TIME``."""
        _kestra = TypeFacts(
            type="TIME",
            property_versions={"name": ("1.1", "1.3")},
            deprecated_properties=("name",),
            replacements={"name": "id"},
        )
        id: str
        after: Time_ | None = None
        before: Time_ | None = None
        defaults: Dynamic[Time_] | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        prefill: Dynamic[Time_] | None = None
        required: Bool | None = None
        name: Text | None = None
    return Time


def _Uri():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, One, Text, later
    from kestra_dsl.inputs import Input
    class Uri(Input):
        """``type: URI``."""
        _kestra = TypeFacts(
            type="URI",
            property_versions={"name": ("1.1", "1.3")},
            deprecated_properties=("name",),
            replacements={"name": "id"},
        )
        id: str
        defaults: Text | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        prefill: Text | None = None
        required: Bool | None = None
        name: Text | None = None
    return Uri


def _Yaml():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Data, One, Text, later
    from kestra_dsl.inputs import Input
    class Yaml(Input):
        """``type: YAML``."""
        _kestra = TypeFacts(
            type="YAML",
            property_versions={"name": ("1.1", "1.3")},
            deprecated_properties=("name",),
            replacements={"name": "id"},
        )
        id: str
        defaults: Data | None = None
        depends_on: One[later("kestra_dsl.models", "DependsOn")] | None = None
        description: Text | None = None
        display_name: Text | None = None
        prefill: Data | None = None
        required: Bool | None = None
        name: Text | None = None
    return Yaml


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Input,
        _Array,
        _Bool,
        _Boolean,
        _Date,
        _DateTime,
        _Duration,
        _Email,
        _Enum,
        _File,
        _Float,
        _Form,
        _Int,
        _Ion,
        _Json,
        _Multiselect,
        _ReusableInputs,
        _Secret,
        _Select,
        _String,
        _Time,
        _Uri,
        _Yaml,
    ),
)
