# Runs the modules that a model wrote, and tells what went wrong in their own lines. Builtins are put back after each piece of
# made code, so that code which changes them does not change what is told.

import builtins
import inspect
import linecache
import sys
import traceback
import types

FILES = {}  # file name to what the file is
LONGEST_MESSAGE = 2000
MOST_FRAMES = 8
BUILTINS = dict(vars(builtins))
put_builtins_back = vars(builtins).update


class Failed(Exception):
    """Made code went wrong in some part of it; how is told in plain values."""

    def __init__(self, part, kind, message, trace=()):
        self.told = {"failed": {"part": part, "type": kind, "message": message, "trace": list(trace)}}


def guarded(part, action, *arguments, **named):
    """Runs made code. Memory that ran out is the sandbox's to tell."""
    try:
        try:
            return action(*arguments, **named)
        finally:
            put_builtins_back(BUILTINS)
    except (Failed, MemoryError):
        raise
    except BaseException as error:
        raise failure(part, error) from None


def failure(part, error):
    try:
        message = str(error)
    except BaseException as second:
        message = "(its text can't be had: " + type(second).__name__ + ")"
    put_builtins_back(BUILTINS)
    if isinstance(error, SyntaxError):
        message = "".join(traceback.format_exception_only(SyntaxError, error)).strip()
    return Failed(part, type(error).__name__, message[:LONGEST_MESSAGE], frames(error))


def frames(error):
    own = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename in FILES]
    return [FILES[frame.filename] + ", line " + str(frame.lineno) + ", in " + frame.name + ": " + (frame.line or "")[:200]
            for frame in own[-MOST_FRAMES:]]


def code_of(part, source):
    file = "<" + part + ">"
    FILES[file] = part
    linecache.cache[file] = (len(source), None, source.splitlines(True), file)
    return guarded(part, compile, source, file, "exec", dont_inherit=True)


def load(part, source, name):
    """Runs a module from top to bottom."""
    code = code_of(part, source)
    made = types.ModuleType(name)
    sys.modules[name] = made
    guarded(part, exec, code, made.__dict__)
    return made


def function_of(made, part, name):
    function = made.__dict__.get(name)
    if not callable(function):
        raise Failed(part, "NameError", "there is no function '" + name + "'")
    return function


def by_name(function, arguments):
    """Arguments by parameter name as a call takes them, those after * and ** included."""
    ordered, named = [], {}
    left = dict(arguments)
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.kind is parameter.VAR_KEYWORD:
            named.update(left.pop(name, {}))
        elif name not in left:
            continue
        elif parameter.kind is parameter.VAR_POSITIONAL:
            ordered.extend(left.pop(name))
        elif parameter.kind is parameter.KEYWORD_ONLY:
            named[name] = left.pop(name)
        elif parameter.kind is parameter.POSITIONAL_ONLY or len(ordered) == position(function, name):
            ordered.append(left.pop(name))
        else:
            named[name] = left.pop(name)
    named.update(left)
    return ordered, named


def position(function, name):
    return list(inspect.signature(function).parameters).index(name)


def call(function, arguments):
    ordered, named = by_name(function, arguments)
    return function(*ordered, **named)
