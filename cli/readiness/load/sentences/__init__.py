"""What is wrong with a value, in words for people: one line for each type of error."""

from collections.abc import Callable

from readiness.load.problem import Problem, Said
from readiness.load.sentences import keys, values
from readiness.model.entry import Marked, MarkedList

SENTENCES: dict[str, Callable[[Problem], Said]] = {
    "tuple_type": keys.wrong_shape,
    "model_type": keys.wrong_shape,
    "dict_type": keys.wrong_shape,
    "string_type": keys.wrong_shape,
    "extra_forbidden": keys.unknown_key,
    "missing": keys.missing_key,
    "too_short": keys.too_short,
    "string_too_short": keys.too_short,
    "literal_error": values.no_choice,
    "date_type": values.no_day,
    "date_parsing": values.no_day,
    "date_from_datetime_parsing": values.no_day,
    "date_from_datetime_inexact": values.no_day,
    "value_error": values.no_span,
    "int_type": values.no_number,
    "int_parsing": values.no_number,
    "int_parsing_size": values.no_number,
    "decimal_type": values.no_number,
    "decimal_parsing": values.no_number,
    "finite_number": values.no_number,
    "greater_than_equal": values.out_of_range,
    "less_than_equal": values.out_of_range,
    "bool_type": values.no_yes_no,
    "bool_parsing": values.no_yes_no,
    "string_pattern_mismatch": values.no_id,
    "string_too_long": values.too_long,
}
"""pydantic's types of error, and the sentence for each."""

_OF_ANY_FORM = frozenset({"extra_forbidden", "missing", "too_short"})
"""Errors that a list or a group of keys may have; all others only mean that a text was due."""


def sentence(problem: Problem) -> Said:
    """Return what to say about a problem."""
    if isinstance(problem.value, Marked | MarkedList) and problem.kind not in _OF_ANY_FORM:
        return keys.wrong_shape(problem)
    return SENTENCES.get(problem.kind, values.unusable)(problem)
