import re

MARK = re.compile(r"(?:^|(?<=\s))\(?(\w)[).]\s+")


def stem(question):
    """The question without its options."""
    marks = [mark for mark in MARK.finditer(question) if mark.group(1) in "Aa1"]
    return question[:marks[-1].start()] if marks else question


def option(text, question):
    """The label of the one option that the text means."""
    parts = MARK.split(question[len(stem(question)):])
    options = [(letter, words.strip().lower()) for letter, words in zip(parts[1::2], parts[2::2])]
    wanted = str(text).strip().lower()
    means = [
        lambda letter, words: words == wanted,
        lambda letter, words: letter.lower() == wanted.strip("()."),
        lambda letter, words: re.search(r"(?<!\w)" + re.escape(wanted) + r"(?!\w)", words),
    ]
    for meant in means:
        found = [letter for letter, words in options if wanted and meant(letter, words)]
        if len(found) == 1:
            return "(" + found[0] + ")"
    raise ValueError("no option, or more than one, means " + repr(text))
