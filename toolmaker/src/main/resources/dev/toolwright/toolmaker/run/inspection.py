# Reads a module without running it: what it defines, imports, calls and repeats. Tells what is there; judges nothing.

import ast

MOST = 500
LONGEST = 200
LONGEST_TEXT = 2000
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


def inspect_module(source):
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError) as error:
        return {"error": {"line": getattr(error, "lineno", None) or 1, "message": str(getattr(error, "msg", None) or error)}}
    nodes = list(ast.walk(tree))
    return {
        "functions": [function(node) for node in tree.body if isinstance(node, ast.FunctionDef)][:MOST],
        "imports": [found for node in nodes for found in imports(node)][:MOST],
        "names": first_of((node.id, node.lineno) for node in nodes if isinstance(node, ast.Name)),
        "attributes": first_of(attribute for node in nodes for attribute in attributes(node)),
        "calls": first_of((ast.unparse(node.func), node.lineno) for node in nodes if isinstance(node, ast.Call)),
        "loops": [{"line": node.lineno, "name": line_of(source, node)} for node in nodes if endless(node)][:MOST],
        "recursions": [{"line": node.lineno, "name": node.name} for node in nodes if recurses(node)][:MOST],
        "texts": [{"line": node.lineno, "name": str(node.value)[:LONGEST_TEXT]} for node in constants(nodes)][:MOST],
    }


def constants(nodes):
    """Texts and numbers that the module knows by itself; expressions that are nothing but a text are documentation."""
    idle = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    return [node for node in nodes if isinstance(node, ast.Constant) and id(node) not in idle
            and isinstance(node.value, (str, int, float)) and not isinstance(node.value, bool)]


def line_of(source, node):
    return source.splitlines()[node.lineno - 1].strip()[:LONGEST]


def first_of(found):
    first = {}
    for name, line in found:
        first[name[:LONGEST]] = min(line, first.get(name[:LONGEST], line))
    return [{"line": line, "name": name} for name, line in sorted(first.items(), key=lambda item: item[1])][:MOST]


def imports(node):
    if isinstance(node, ast.Import):
        return [{"line": node.lineno, "name": alias.name} for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [{"line": node.lineno, "name": "." * node.level + (node.module or "")}]
    return []


def attributes(node):
    """Attribute names, also those that getattr and its like are given; '*' for one that is computed."""
    if isinstance(node, ast.Attribute):
        return [(node.attr, node.lineno)]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("getattr", "setattr", "delattr"):
        name = node.args[1] if len(node.args) > 1 else None
        return [(name.value if isinstance(name, ast.Constant) and isinstance(name.value, str) else "*", node.lineno)]
    return []


def function(node):
    a = node.args
    plain = a.posonlyargs + a.args
    defaults = [None] * (len(plain) - len(a.defaults)) + a.defaults
    parameters = [parameter(arg, default, "plain") for arg, default in zip(plain, defaults)]
    parameters += [parameter(a.vararg, None, "rest")] if a.vararg else []
    parameters += [parameter(arg, default, "plain") for arg, default in zip(a.kwonlyargs, a.kw_defaults)]
    parameters += [parameter(a.kwarg, None, "named_rest")] if a.kwarg else []
    return {
        "name": node.name,
        "line": node.lineno,
        "last_line": node.end_lineno,
        "parameters": parameters,
        "returns": ast.unparse(node.returns) if node.returns else "",
        "doc": ast.get_docstring(node) or "",
    }


def parameter(arg, default, kind):
    return {
        "name": arg.arg,
        "kind": kind,
        "annotation": ast.unparse(arg.annotation)[:LONGEST] if arg.annotation else "",
        "optional": default is not None,
    }


def own(node):
    """The nodes of a loop or function, those of functions inside it left out."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, SCOPES):
            yield child
            yield from own(child)


def endless(node):
    """A while whose condition is constant and true, and that nothing inside leaves."""
    if not isinstance(node, ast.While) or not isinstance(node.test, ast.Constant) or not node.test.value:
        return False
    return not any(isinstance(child, (ast.Return, ast.Raise)) for child in own(node)) and not breaks(node.body)


def breaks(statements):
    for node in statements:
        if isinstance(node, ast.Break):
            return True
        if isinstance(node, SCOPES):
            continue
        inner = node.orelse if isinstance(node, (ast.While, ast.For)) else list(ast.iter_child_nodes(node))
        if breaks(inner):
            return True
    return False


def recurses(node):
    """A function that calls itself, and does so whatever its arguments: no condition, loop or early end is in sight."""
    if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return False
    inside = list(own(node))
    calls = any(isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == node.name for n in inside)
    choices = (ast.If, ast.IfExp, ast.BoolOp, ast.Match, ast.For, ast.While, ast.Try, ast.comprehension)
    return calls and not any(isinstance(n, choices) for n in inside)
