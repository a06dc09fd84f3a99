# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.yaml``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.serdes.yaml._ion_to_yaml import IonToYaml as IonToYaml
    from kestra_dsl.plugins.serdes.yaml._json_to_yaml import JsonToYaml as JsonToYaml
    from kestra_dsl.plugins.serdes.yaml._yaml_to_ion import YamlToIon as YamlToIon
    from kestra_dsl.plugins.serdes.yaml._yaml_to_json import YamlToJson as YamlToJson

__all__ = [
    "IonToYaml",
    "JsonToYaml",
    "YamlToIon",
    "YamlToJson",
]

PREFIX = "io.kestra.plugin.serdes.yaml"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "IonToYaml": "_ion_to_yaml",
            "JsonToYaml": "_json_to_yaml",
            "YamlToIon": "_yaml_to_ion",
            "YamlToJson": "_yaml_to_json",
        },
        (),
    )
