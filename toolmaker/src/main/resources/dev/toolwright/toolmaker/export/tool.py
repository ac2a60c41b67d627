# Answers questions with the function in function.py:
#
#     python tool.py 'a question'                       (without one: from standard input)
#     python tool.py --arguments '{"name": value, …}'   calls the function itself
#
# Exit status: 0 answered, 1 the tool failed, 2 wrong arguments, 3 the question is of another kind.

import argparse
import inspect
import json
import sys

if __package__:
    from . import formatting, function, parsing
else:
    import formatting
    import function
    import parsing

NAME = @name@
DESCRIPTION = @description@
FUNCTION = getattr(function, @function@)


class NotForThisTool(ValueError):
    """A question of another kind."""


def answer(question):
    """The answer to a question, as text; raises NotForThisTool."""
    arguments = parsing.parse(question)
    if arguments is None:
        raise NotForThisTool("it does not read this question; --arguments calls its function")
    value = call(arguments)
    takes_question = len(inspect.signature(formatting.format).parameters) >= 2
    return formatting.format(value, question) if takes_question else formatting.format(value)


def call(arguments):
    """What the function returns for arguments by name."""
    left, ordered, in_order = dict(arguments), [], True
    for name, parameter in inspect.signature(FUNCTION).parameters.items():
        if parameter.kind is parameter.VAR_POSITIONAL:
            ordered.extend(left.pop(name, ()))
        elif parameter.kind is parameter.VAR_KEYWORD:
            left.update(left.pop(name, {}))
        elif parameter.kind is parameter.KEYWORD_ONLY or not in_order:
            continue
        elif name in left:
            ordered.append(left.pop(name))
        else:
            in_order = False
    return FUNCTION(*ordered, **left)


def main():
    parser = argparse.ArgumentParser(description=DESCRIPTION.replace("%(", "% ("))
    parser.add_argument("question", nargs="?", help="default: read from standard input")
    parser.add_argument("--arguments", metavar="JSON", help="call the function with these arguments by name")
    given = parser.parse_args()
    try:
        if given.arguments is not None:
            try:
                arguments = json.loads(given.arguments)
            except ValueError as error:
                parser.error("--arguments: expected a JSON object: " + str(error))
            if not isinstance(arguments, dict):
                parser.error("--arguments: expected a JSON object with the arguments by name")
            print(json.dumps(call(arguments), ensure_ascii=False))
        else:
            print(answer(sys.stdin.read() if given.question is None else given.question))
    except NotForThisTool as error:
        print(NAME + ": " + str(error), file=sys.stderr)
        return 3
    except Exception as error:
        print(NAME + ": " + type(error).__name__ + ": " + str(error), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
