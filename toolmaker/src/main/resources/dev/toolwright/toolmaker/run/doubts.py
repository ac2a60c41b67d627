# Whether a maker's tests can fail. They are run again with every assertion watched instead of raised, once as they are and then
# with the function replaced by others that return other values of the same kind; and again with each assertion turned round.

import copy
import time

MOST_ASSERTIONS = 200
LONGEST_SHOWN = 400
WATCH = "__watch__"


@telling
def observe_tests(source, tests):
    """The assertions that do not hold, with the two sides of each comparison; not only the first, as in a plain run."""
    watch = watched_run(source, guarded("tests", ast.parse, tests), "", None)
    return {"broken": [{"line": line, "text": text, "seen": watch.seen[number][:LONGEST_SHOWN]}
                       for number, (line, text) in enumerate(watch.assertions[:MOST_ASSERTIONS]) if number in watch.seen]}


@telling
def doubt_tests(source, tests, function, seconds):
    end = time.monotonic() + seconds
    copies, tree = without_copies(source, ast.parse(tests))
    watch = watched_run(source, copy.deepcopy(tree), "", None)
    others = [watched_run(source, copy.deepcopy(tree), function, changed) for changed in (another, emptied)]
    return {"redefined": copies, "assertions": [
        {"line": line, "text": text, "held": watch.held[number], "blind": min(other.held[number] for other in others),
         "swallowed": watch.held[number] > 0 and time.monotonic() < end and not red(source, turned(tree, number))}
        for number, (line, text) in enumerate(watch.assertions[:MOST_ASSERTIONS])]}


def without_copies(source, tree):
    """The tests without what they repeat of the module word for word; and the names of what they define otherwise than it."""
    def definitions(statements):
        return {node.name: node for node in statements if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    own, theirs = definitions(ast.parse(source).body), definitions(tree.body)
    repeated = {name for name in theirs if name in own and ast.dump(theirs[name]) == ast.dump(own[name])}
    kept = [node for node in tree.body if not (node in theirs.values() and node.name in repeated)]
    return [name for name in theirs if name in own and name not in repeated], ast.Module(kept, [])


def red(source, tree):
    try:
        run_statements(load("function", source, "__main__"), [tree], tree)
        return False
    except Failed:
        return True


def watched_run(source, tree, function, changed):
    made = load("function", source, "__main__")
    if changed:
        made.__dict__[function] = StandIn(function_of(made, "function", function), changed)
    watch = Watch()
    tree = watch.into(tree)
    made.__dict__[WATCH] = watch
    run_statements(made, [ast.Module([statement], []) for statement in tree.body], tree, [].append)
    return watch


def run_statements(made, parts, whole, kept=None):
    """Runs tests as run_tests does. With somewhere to keep failures, it goes on with the next part after one."""
    sys.argv = ["tests"]
    known = dict(made.__dict__)
    for part in parts:
        attempt(kept, lambda: exec(compile(ast.fix_missing_locations(part), "<tests>", "exec"), made.__dict__))
    for test in uncalled(made, known, whole):
        attempt(kept, test)


def attempt(kept, action):
    try:
        guarded("tests", action)
    except Failed as failed:
        if failed.told["failed"]["type"] == "SystemExit":  # unittest.main() leaves this way
            return
        if kept is None:
            raise
        kept(failed)


class StandIn:
    """Takes the function's place, and returns something else than it."""

    def __init__(self, function, changed):
        functools.update_wrapper(self, function)
        self.function, self.changed = function, changed

    def __call__(self, *ordered, **named):
        return self.changed(self.function(*ordered, **named))


def another(value, depth=0):
    """Another value of the same kind, whatever part of it is looked at."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, (int, float)):
        return -value - 1000003
    if isinstance(value, str):
        return "".join(chr(ord(c) + 1) if ord(c) < 0xD7FF else "~" for c in value) or "~"
    if isinstance(value, dict) and depth < 50:
        return {key: another(part, depth + 1) for key, part in value.items()} or {"~": "~"}
    kind = next((kind for kind in (list, tuple, set, frozenset) if isinstance(value, kind)), None)
    if kind and depth < 50:
        return kind([another(part, depth + 1) for part in value] or ["~"])
    return "~" if value is None else object()


def emptied(value):
    """A value of the same kind that counts for nothing; for one that does so already, another."""
    kinds = (bool, int, float, str, dict, list, tuple, set, frozenset)
    kind = next((kind for kind in kinds if isinstance(value, kind)), None)
    return kind() if kind and value else another(value)


class Watch(ast.NodeTransformer):
    """Puts a look in place of each assertion, of both kinds: the statement, and unittest's methods."""

    def __init__(self):
        self.assertions, self.held, self.seen = [], [], {}

    def into(self, tree):
        return ast.fix_missing_locations(self.visit(tree))

    def visit_Assert(self, node):
        number = self.known(node)
        test = node.test
        if isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], ast.Eq):
            look = self.call("equal", number, test.left, test.comparators[0])
        else:
            look = self.call("true", number, test)
        return self.careful(number, [look], [])

    def visit_Expr(self, node):
        if not is_method(node):
            return node
        number = self.known(node)
        return self.careful(number, [node], [self.call("true", number, ast.Constant(True))])

    def known(self, node):
        self.assertions.append((node.lineno, ast.unparse(node)[:LONGEST_SHOWN]))
        self.held.append(0)
        return len(self.assertions) - 1

    def call(self, method, number, *values):
        name = ast.Attribute(ast.Name(WATCH, ast.Load()), method, ast.Load())
        return ast.Expr(ast.Call(name, [ast.Constant(number), *values], []))

    def careful(self, number, body, orelse):
        name = ast.Attribute(ast.Name(WATCH, ast.Load()), "broke", ast.Load())
        error = ast.Expr(ast.Call(name, [ast.Constant(number), ast.Name("__error__", ast.Load())], []))
        broken = ast.ExceptHandler(ast.Name("Exception", ast.Load()), "__error__", [error])
        return ast.Try(body=body, handlers=[broken], orelse=orelse, finalbody=[])

    def true(self, number, value):
        if value:
            self.held[number] += 1
        else:
            self.seen.setdefault(number, "it is " + repr(value))

    def equal(self, number, left, right):
        if left == right:
            self.held[number] += 1
        else:
            self.seen.setdefault(number, repr(left)[:LONGEST_SHOWN // 2] + " is not " + repr(right)[:LONGEST_SHOWN // 2])

    def broke(self, number, error):
        self.seen.setdefault(number, type(error).__name__ + ": " + str(error))


def is_method(node):
    """self.assertEqual(…) and its like, as a statement."""
    call = node.value
    return (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr.startswith("assert")
            and isinstance(call.func.value, ast.Name) and call.func.value.id == "self")


def turned(tree, number):
    """The tests with one assertion turned round: if it is ever reached, and not swallowed, they go red."""
    return Turning(number).visit(copy.deepcopy(tree))


class Turning(ast.NodeTransformer):
    """Counts assertions in the order in which Watch does."""

    def __init__(self, number):
        self.left = number

    def visit_Assert(self, node):
        self.left -= 1
        return ast.Assert(ast.UnaryOp(ast.Not(), node.test), None) if self.left == -1 else node

    def visit_Expr(self, node):
        if not is_method(node):
            return node
        self.left -= 1
        return [node, ast.Raise(ast.Call(ast.Name("AssertionError", ast.Load()), [], []))] if self.left == -1 else node


@telling
def solve_otherwise(source, function, snippet, question):
    """What a snippet's answer is if the function returns something else; None where it then has none."""
    def answer(changed):
        made = load("function", source, "made")
        made.__dict__[function] = StandIn(function_of(made, "function", function), changed)
        made.__dict__["question"] = question
        before = dict(made.__dict__)
        try:
            guarded("snippet", exec, code_of("snippet", snippet), made.__dict__)
            return answer_of(made, before)["text"]
        except Failed:
            return None
    return {"answers": [answer(another), answer(emptied)]}
