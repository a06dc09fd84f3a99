"""The texts in plain data are found at any depth."""

from __future__ import annotations

from kestra_dsl.yaml.texts import texts_of


def test_texts_are_found_in_mappings_and_lists_and_keys_are_not() -> None:
    assert [*texts_of({"a": "one", "b": ["two", {"c": "three", "d": 4}, None]})] == ["one", "two", "three"]


def test_a_text_is_found_as_it_is() -> None:
    assert [*texts_of("{{ inputs.a }}")] == ["{{ inputs.a }}"]
