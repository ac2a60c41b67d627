# The examples that the tool was made from and checked against: python -m unittest

import json
import os
import re
import unittest
from decimal import Decimal

import tool

READS = @reads@  # whether there is code that reads questions
HERE = os.path.dirname(os.path.abspath(__file__))
NUMBER = re.compile(r"[-+]?(\d{1,40}|\d{1,3}(,\d{3}){1,12})(\.\d{1,40})?(e[-+]?\d{1,3})?")
MARK = re.compile(r"(?:^|(?<=\s))(?:\((\w{1,2})\)|(\w{1,2})[.)])(?=\s)", re.MULTILINE)


def read(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


class Examples(unittest.TestCase):
    def test_every_example_is_answered(self):
        for example in read("examples.jsonl"):
            with self.subTest(question=example["question"]):
                given = answer(self, example)
                if not agree(example["question"], example["answer"], given):
                    self.assertEqual(example["answer"], given)

    def test_some_example_is_read(self):
        if READS:
            self.assertTrue(any(tool.parsing.parse(example["question"]) is not None for example in read("examples.jsonl")))


def answer(test, example):
    """By the code that reads questions; of what it does not read, by the solution that came with the example."""
    if "solution" in example:
        names = dict(vars(tool.function), question=example["question"])
        exec(example["solution"], names)
        return str(names["ans"] if "ans" in names else [names[name] for name in names if name.startswith("ans")][-1])
    try:
        return tool.answer(example["question"])
    except tool.NotForThisTool as error:
        test.skipTest(str(error))


def agree(question, expected, given):
    """White space and the way in which a number is written do not count; nor how an option is named."""
    left, right = collapsed(expected), collapsed(given)
    if left == right:
        return True
    if NUMBER.fullmatch(left.lower()):
        if NUMBER.fullmatch(right.lower()) and number(left) == number(right):
            return True
    elif left and not any(c.isalnum() for c in left) and left.replace(" ", "") == right.replace(" ", ""):
        return True
    options = options_of(question)
    wanted = meant(options, expected)
    return wanted is not None and meant(options, given) == wanted


def collapsed(text):
    return " ".join(text.split())


def number(text):
    return Decimal(text.replace(",", ""))


def options_of(question):
    """The last run of marks that count up, (A) (B) … or 1. 2. …, each with its text."""
    run, best = [], []
    for mark in MARK.finditer(question):
        letter = mark[1] or mark[2]
        if letter in ("A", "a", "1"):
            run = [(letter, mark)]
        elif run and follows(run[-1][0], letter):
            run.append((letter, mark))
        if len(run) >= 2:
            best = run
    ends = [mark.start() for _, mark in best[1:]] + [len(question)]
    return [(letter, question[mark.end():end].strip()) for (letter, mark), end in zip(best, ends)]


def follows(before, letter):
    if letter.isdigit():
        return before.isdigit() and int(letter) == int(before) + 1
    return len(before) == len(letter) == 1 and ord(letter) == ord(before) + 1


def meant(options, text):
    """The one option that a text means: by its letter, its text, its number from 0, or because no other contains it."""
    wanted = plain(text)
    bare = re.sub(r"^\(?(\w{1,2})[.):]?$", r"\1", wanted)
    return (only(options, lambda letter, option: letter == bare)
            or only(options, lambda letter, option: option == wanted)
            or only(options, lambda letter, option: wanted == "(" + letter + ") " + option)
            or (options[int(wanted)][0] if re.fullmatch(r"\d{1,2}", wanted) and int(wanted) < len(options) else None)
            or only(options, lambda letter, option: wanted and re.search(r"(?<!\w)" + re.escape(wanted) + r"(?!\w)", option)))


def only(options, test):
    found = [letter for letter, option in options if test(plain(letter), plain(option))]
    return found[0] if len(found) == 1 else None


def plain(text):
    return re.sub(r"(?<=\w)\.$", "", collapsed(text).lower())


if __name__ == "__main__":
    unittest.main()
