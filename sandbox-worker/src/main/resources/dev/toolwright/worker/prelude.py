# Follows upon the runner: gives the function that serves one call, with an interpreter's surroundings in order.


def make_loads():
    """GraalPy's own scanner of JSON drops one half of a surrogate pair; the one in Python, which is slow, does not."""
    import json

    class Decoder(json.JSONDecoder):
        def __init__(self, **options):
            super().__init__(**options)
            self.parse_string = json.decoder.py_scanstring
            self.scan_once = json.scanner.py_make_scanner(self)

    fast = json.loads
    return lambda text, **options: fast(text, cls=Decoder if "\\ud" in text.lower() else None, **options)


def refuse_what_breaks_off():
    """The context allows none of this, but says so by an error that Python can't catch. So Python says it first."""
    import _thread
    import os
    import posix

    def refused(*args, **kwargs):
        raise PermissionError(1, "Operation not permitted")

    def no_thread(*args, **kwargs):
        raise RuntimeError("can't start new thread")

    def leave(status=0):
        raise SystemExit(status)

    instead = dict.fromkeys(("system", "kill", "killpg", "unlink", "remove"), refused)
    instead |= {"_exit": leave, "getcwd": lambda: "/", "getcwdb": lambda: b"/"}
    for name, function in instead.items():
        setattr(posix, name, function)
        setattr(os, name, function)
    _thread.start_new_thread = no_thread
    if hasattr(_thread, "start_joinable_thread"):
        _thread.start_joinable_thread = no_thread


def make_call(run):
    import os
    import sys

    streams = sys.stdout, sys.stderr
    for stream in streams:
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    os.environ.clear()
    sys.argv[:] = ["tool"]

    def call(code, kind, entry, arguments):
        reply = run(code, kind, entry, arguments)
        for stream in streams:
            try:
                stream.flush()
            except (OSError, ValueError):
                pass  # the program closed it
        return reply

    return call


refuse_what_breaks_off()
make_call(make_runner(make_loads()))
