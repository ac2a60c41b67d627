# What is done with made code: each function below is the entry of one call of the sandbox. They tell what happened; whether an
# answer is right, nobody here knows.

import ast
import functools
import unittest

LONGEST_ANSWER = 100_000


def telling(action):
    """The entry tells failures as values."""

    @functools.wraps(action)
    def told(**given):
        try:
            return action(**given)
        except Failed as failed:
            return failed.told

    return told


@telling
def run_module(source):
    load("function", source, "__main__")
    return {"ran": True}


@telling
def run_tests(source, tests):
    made = load("function", source, "__main__")
    known = dict(made.__dict__)
    sys.argv = ["tests"]
    code = code_of("tests", tests)
    try:
        guarded("tests", exec, code, made.__dict__)
    except Failed as failed:
        if failed.told["failed"]["type"] != "SystemExit":  # unittest.main() leaves this way
            raise
    for test in uncalled(made, known, ast.parse(tests)):
        guarded("tests", test)
    return {"ran": True}


def uncalled(made, known, tree):
    """What runs the test functions and cases that have come up in a module and that nobody has called."""
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    fresh = {name: value for name, value in made.__dict__.items() if name not in known or known[name] is not value}
    for name, value in fresh.items():
        if isinstance(value, type) and issubclass(value, unittest.TestCase):
            yield functools.partial(run_test_case, value)
        elif name.startswith("test") and isinstance(value, types.FunctionType) and name not in called and not takes_more(value):
            yield value


def takes_more(function):
    """Whether a test waits for something, a fixture say, that we don't have."""
    return any(parameter.default is parameter.empty and parameter.kind not in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD)
               for parameter in inspect.signature(function).parameters.values())


def run_test_case(case):
    errors = []

    class Keeping(unittest.TestResult):
        def addError(self, test, err):
            errors.append(err[1])

        addFailure = addError

        def addSubTest(self, test, subtest, err):
            if err is not None:
                errors.append(err[1])

    guarded("tests", unittest.defaultTestLoader.loadTestsFromTestCase(case).run, Keeping())
    if errors:
        raise failure("tests", errors[0])


class Watched:
    """A made function whose calls from outside are written down: arguments as they were before, the value as it came back."""

    def __init__(self, function):
        self.function = function
        self.inside = False
        self.calls = []
        functools.update_wrapper(self, function)

    def __call__(self, *ordered, **named):
        if self.inside:
            return self.function(*ordered, **named)
        seen = {"arguments": self.written(ordered, named)}
        self.inside = True
        try:
            value = self.function(*ordered, **named)
        finally:
            self.inside = False
        put_builtins_back(BUILTINS)
        seen["value"] = portable(value)
        self.calls.append(seen)
        return value

    def written(self, ordered, named):
        try:
            bound = inspect.signature(self.function).bind(*ordered, **named)
        except TypeError:
            return {"reason": "they do not fit the function's parameters"}
        return portable(dict(bound.arguments))


@telling
def solve(source, function, snippet, question):
    made = load("function", source, "made")
    watched = Watched(function_of(made, "function", function))
    made.__dict__[function] = watched
    made.__dict__["question"] = question
    before = dict(made.__dict__)
    guarded("snippet", exec, code_of("snippet", snippet), made.__dict__)
    return {"answer": answer_of(made, before), "calls": watched.calls}


def answer_of(made, before):
    """The variable ans, or the last of those whose names begin so."""
    names = [name for name, value in made.__dict__.items()
             if name.startswith("ans") and not callable(value) and (name not in before or before[name] is not value)]
    if not names:
        raise Failed("snippet", "NameError", "the snippet leaves no variable 'ans'")
    value = made.__dict__["ans" if "ans" in names else names[-1]]
    return {"text": guarded("snippet", str, value)[:LONGEST_ANSWER], "value": portable(value)}


@telling
def serve(source, function, parse, format, question):
    wanted = function_of(load("function", source, "made"), "function", function)
    parser = function_of(load("parse", parse, "parsing"), "parse", "parse")
    formatter = function_of(load("format", format, "formatting"), "format", "format")
    arguments = guarded("parse", parser, question)
    if arguments is None:
        return {"parsed": False}
    if not isinstance(arguments, dict) or not all(isinstance(name, str) for name in dict.keys(arguments)):
        kind = type(arguments).__name__
        raise Failed("parse", "TypeError", "parse returned a value of type " + kind + "; expected a dict of arguments by name, or None")
    written = portable(arguments)
    if "reason" in written:
        raise Failed("parse", "TypeError", "parse returned arguments that JSON can't say: " + written["reason"])
    value = guarded("function", call, wanted, arguments)
    seen = portable(value)
    takes_question = guarded("format", takes_two, formatter)
    text = guarded("format", formatter, value, question) if takes_question else guarded("format", formatter, value)
    if not isinstance(text, str):
        raise Failed("format", "TypeError", "format returned a value of type " + type(text).__name__ + "; expected text")
    return {"parsed": True, "arguments": written, "value": seen, "answer": str.__str__(text)[:LONGEST_ANSWER]}


def takes_two(function):
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.VAR_POSITIONAL)
    found = [parameter.kind for parameter in inspect.signature(function).parameters.values() if parameter.kind in kinds]
    return len(found) >= 2 or inspect.Parameter.VAR_POSITIONAL in found


@telling
def call_tool(source, function, arguments):
    wanted = function_of(load("function", source, "made"), "function", function)
    value = portable(guarded("function", call, wanted, arguments))
    if "reason" in value:
        raise Failed("function", "TypeError", "it returned what JSON can't say: " + value["reason"])
    return {"value": value}
