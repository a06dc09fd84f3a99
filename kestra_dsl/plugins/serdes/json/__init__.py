# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.json``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.serdes.json._ion_to_json import IonToJson as IonToJson
    from kestra_dsl.plugins.serdes.json._json_to_ion import JsonToIon as JsonToIon
    from kestra_dsl.plugins.serdes.json._json_to_jsonl import JsonToJsonl as JsonToJsonl
    from kestra_dsl.plugins.serdes.json._json_to_toon import JsonToToon as JsonToToon
    from kestra_dsl.plugins.serdes.json._toon_to_json import ToonToJson as ToonToJson

__all__ = [
    "IonToJson",
    "JsonToIon",
    "JsonToJsonl",
    "JsonToToon",
    "ToonToJson",
]

PREFIX = "io.kestra.plugin.serdes.json"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "IonToJson": "_ion_to_json",
            "JsonToIon": "_json_to_ion",
            "JsonToJsonl": "_json_to_jsonl",
            "JsonToToon": "_json_to_toon",
            "ToonToJson": "_toon_to_json",
        },
        (),
    )
