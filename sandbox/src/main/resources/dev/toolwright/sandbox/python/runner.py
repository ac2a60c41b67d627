# Runs one program and turns what became of it into a reply: JSON text. Used as it is by both engines, CPython and GraalPy.
# It holds every function that it needs in variables of its own, and puts the builtins back after the program, so that code
# which changes builtins or modules changes nothing here.


def make_runner(loads=None):
    """With another reader of JSON, if the interpreter's own one has faults."""
    import builtins
    import json
    import math
    import sys
    import types

    FILE = "tool.py"
    MOST_DIGITS = 1000  # of an integer: what JSON readers take
    DEEPEST = 200
    LONGEST_MESSAGE = 4000
    LONGEST_TRACEBACK = 8000
    MOST_FRAMES = 100  # from the end: an endless recursion has many thousand

    bool_, callable_, compile_, dict_, exec_, float_, frozenset_, id_, int_ = (
        bool, callable, compile, dict, exec, float, frozenset, id, int)
    isinstance_, len_, list_, set_, sorted_, str_, tuple_, type_ = isinstance, len, list, set, sorted, str, tuple, type
    BaseException_, MemoryError_, NameError_, RecursionError_, TypeError_, ValueError_ = (
        BaseException, MemoryError, NameError, RecursionError, TypeError, ValueError)
    loads, quote = loads or json.loads, json.encoder.encode_basestring_ascii
    isfinite, Module = math.isfinite, types.ModuleType
    modules = sys.modules
    set_most_digits = getattr(sys, "set_int_max_str_digits", None)
    the_builtins, builtins_as_they_were = builtins.__dict__, dict(builtins.__dict__)
    TOO_LARGE = 10**MOST_DIGITS
    WORDS = {True: "true", False: "false", None: "null"}

    class Refused(Exception):
        """A value that JSON has no form for; the path to it grows while the error rises."""

        def __init__(self, reason):
            self.reason = reason
            self.path = ""

    def no_number(word):
        raise ValueError_(word + " is no JSON")

    def integer(value):
        exact = int_.__add__(value, 0)
        if not -TOO_LARGE < exact < TOO_LARGE:
            raise Refused("an integer of more than 1000 digits")
        return int_.__repr__(exact)

    def number(value):
        text = float_.__repr__(value)
        if not isfinite(value):
            raise Refused("the float " + text + ", for which JSON has no number")
        return text

    def scalar(value):
        """JSON of what is no container; None for what is one."""
        kind = type_(value)
        if value is None or kind is bool_:
            return WORDS[value]
        if isinstance_(value, str_):
            return quote(str_.__str__(value))
        if isinstance_(value, int_):
            return integer(value)
        if isinstance_(value, float_):
            return number(value)
        return None

    def key(value):
        text = scalar(value)
        if text is None:
            raise Refused("a dict key of type " + name_of(value) + "; keys are text, numbers, True, False or None")
        return text if isinstance_(value, str_) else quote(text)

    def mapping(value, above):
        found = {}
        for name, item in list_(dict_.items(value)):
            text = key(name)
            if text in found:
                raise Refused("two dict keys that both read " + text + " in JSON")
            try:
                found[text] = written(item, above)
            except Refused as error:
                error.path = "[" + text[:40] + "]" + error.path
                raise
        return "{" + ", ".join([text + ": " + item for text, item in found.items()]) + "}"

    def texts(items, above):
        found = []
        for item in items:
            try:
                found.append(written(item, above))
            except Refused as error:
                error.path = "[" + int_.__repr__(len_(found)) + "]" + error.path
                raise
        return found

    def sequence(items, above):
        return "[" + ", ".join(texts(items, above)) + "]"

    def unordered(members, above):
        try:
            return sequence(sorted_(members), above)
        except TypeError_:
            return "[" + ", ".join(sorted_(texts(members, above))) + "]"

    def written(value, above):
        """The value as JSON text: see the table in the package's documentation."""
        text = scalar(value)
        if text is not None:
            return text
        if id_(value) in above:
            raise Refused("a value that contains itself")
        if len_(above) >= DEEPEST:
            raise Refused("a value nested deeper than 200 levels")
        inside = above | {id_(value)}
        if isinstance_(value, dict_):
            return mapping(value, inside)
        if isinstance_(value, list_):
            return sequence(list_.__iter__(value), inside)
        if isinstance_(value, tuple_):
            return sequence(tuple_.__iter__(value), inside)
        if isinstance_(value, set_):
            return unordered(set_.__or__(value, set_()), inside)
        if isinstance_(value, frozenset_):
            return unordered(frozenset_.__or__(value, frozenset_()), inside)
        raise Refused("a value of type " + name_of(value) + ", which JSON has no form for")

    def name_of(value):
        return type_.__dict__["__name__"].__get__(type_(value))

    def returned(value):
        if set_most_digits:
            set_most_digits(0)
        return '{"verdict": "returned", "value": ' + quote(written(value, frozenset_())) + "}"

    def message_of(error):
        try:
            return str_.__str__(str_(error))[:LONGEST_MESSAGE]
        except BaseException_ as second:
            return "(its text can't be had: " + name_of(second) + ")"

    def trace_of(error, code):
        trace = error.__traceback__
        while trace is not None and trace.tb_frame.f_code.co_filename != FILE:
            trace = trace.tb_next
        try:
            # Imported only now, which takes time; and what the program did to them shows in its own traceback only.
            import linecache
            import traceback

            linecache.cache[FILE] = (len_(code), None, code.splitlines(True), FILE)
            return "".join(traceback.format_exception(type_(error), error, trace, limit=-MOST_FRAMES))[-LONGEST_TRACEBACK:]
        except BaseException_ as second:
            return "(no traceback: " + name_of(second) + ")"

    def raised(error, code):
        return ('{"verdict": "raised", "type": ' + quote(name_of(error)[:LONGEST_MESSAGE])
                + ', "message": ' + quote(message_of(error)) + ', "traceback": ' + quote(trace_of(error, code)) + "}")

    def refused(reason):
        return '{"verdict": "refused", "reason": ' + quote(reason) + "}"

    def call(module, entry, given):
        function = module.__dict__.get(entry)
        if not callable_(function):
            raise NameError_("the code defines no function '" + entry + "'")
        if isinstance_(given, list_):
            return function(*given)
        return function(**given)

    def execute(code, kind, entry, given):
        name = "tool" if kind == "function" else "__main__"
        module = Module(name)
        modules[name] = module
        if kind == "script":
            module.__dict__.update(given)
        exec_(compile_(code, FILE, "exec"), module.__dict__)
        if kind == "function":
            return call(module, entry, given)
        if entry not in module.__dict__:
            raise NameError_("the code sets no variable '" + entry + "'")
        return module.__dict__[entry]

    def told(code, kind, entry, given):
        try:
            try:
                value = execute(code, kind, entry, given)
            finally:
                the_builtins.update(builtins_as_they_were)
            return returned(value)
        except Refused as error:
            return refused(error.reason + (" at value" + error.path if error.path else ""))
        except MemoryError_:
            return '{"verdict": "memory"}'
        except BaseException_ as error:
            return raised(error, code)

    def run(code, kind, entry, arguments):
        """Runs the code and its function, or the code and what it leaves in a variable; gives the reply."""
        try:
            given = loads(arguments, parse_constant=no_number)
        except (ValueError_, RecursionError_) as error:
            return refused("the arguments can't be read as JSON: " + message_of(error))
        if not isinstance_(given, dict_) and not (kind == "function" and isinstance_(given, list_)):
            return refused("the arguments are neither an object nor, for a function, an array")
        return told(code, kind, entry, given)

    return run
