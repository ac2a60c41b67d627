# Values of made code, written down so that Java can tell a tuple from a list: scalars as JSON, containers as an object with
# one member, their kind. What no JSON document can say (functions, dates, NaN) is not portable.

from math import isfinite

DEEPEST = 150
MOST_PARTS = 100_000
LONGEST_TEXT = 200_000
MOST_BITS = 3000


class NotPortable(Exception):
    pass


class Writing:
    """Writes one value; counts its parts, since sharing can make a small object endlessly large in writing."""

    def __init__(self):
        self.parts = 0

    def typed(self, value, above=()):
        self.parts += 1
        if self.parts > MOST_PARTS:
            raise NotPortable("a value of more than " + str(MOST_PARTS) + " parts")
        if value is None or value is True or value is False:
            return value
        if isinstance(value, str):
            if str.__len__(value) > LONGEST_TEXT:
                raise NotPortable("a text of more than " + str(LONGEST_TEXT) + " characters")
            return str.__str__(value)
        if isinstance(value, int):
            if int.bit_length(value) > MOST_BITS:
                raise NotPortable("an integer of more than " + str(MOST_BITS) + " bits")
            return int.__add__(value, 0)
        if isinstance(value, float):
            if not isfinite(value):
                raise NotPortable("a number that is not finite")
            return float.__add__(value, 0.0) if value else float.__neg__(float.__neg__(value))
        return self.container(value, above)

    def container(self, value, above):
        if id(value) in above or len(above) >= DEEPEST:
            raise NotPortable("a value that contains itself, or is nested deeper than " + str(DEEPEST) + " levels")
        inside = above + (id(value),)
        if isinstance(value, list):
            return {"list": [self.typed(item, inside) for item in list.__iter__(value)]}
        if isinstance(value, tuple):
            return {"tuple": [self.typed(item, inside) for item in tuple.__iter__(value)]}
        if isinstance(value, (set, frozenset)):
            return {"set": [self.typed(item, inside) for item in in_order(value)]}
        if isinstance(value, dict):
            return {"dict": [[self.key(name), self.typed(item, inside)] for name, item in list(dict.items(value))]}
        raise NotPortable("a value of type " + type(value).__name__)

    def key(self, name):
        if name is None or isinstance(name, (str, int, float)):
            return self.typed(name)
        raise NotPortable("a dict key of type " + type(name).__name__)


def in_order(members):
    items = list(frozenset.__iter__(members) if isinstance(members, frozenset) else set.__iter__(members))
    try:
        return sorted(items)
    except TypeError:
        return sorted(items, key=repr)


def portable(value):
    """The value in writing, or None with the reason why there is none."""
    try:
        return {"typed": Writing().typed(value)}
    except NotPortable as error:
        return {"reason": str(error)}
