import re


def named(names, question, last):
    """Of some names the one that the question has last, or first."""
    places = [(place.start(), name) for name in names
              for place in re.finditer(r"(?<!\w)" + re.escape(str(name)) + r"(?!\w)", question)]
    if not places:
        raise ValueError("the question names none of " + repr(list(names)))
    return (max if last else min)(places, key=lambda place: place[0])[1]
