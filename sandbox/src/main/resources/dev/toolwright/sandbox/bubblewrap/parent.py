# The warm parent: reads a request, forks a child that locks itself in and runs the program, watches it, answers. The child
# holds neither end of the parent's own pipes; what it prints and what it returns come over pipes of that one call.
# Frames both ways: length (4 bytes, big endian) and that many bytes of JSON. A request is answered twice: when it begins,
# which starts its clock, and when it has ended.
import gc
import os
import platform
import resource
import select
import signal
import struct
import sys
import time

VALUE_FD = 3
MEBIBYTE = 1 << 20


def read_exactly(size):
    parts = []
    while size:
        part = os.read(0, min(size, MEBIBYTE))
        if not part:
            sys.exit(0)  # the host is gone or has had enough
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def read_request():
    (size,) = struct.unpack(">I", read_exactly(4))
    return json.loads(read_exactly(size))


def write_all(fd, data):
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view):]


def answer(reply):
    data = json.dumps(reply).encode("ascii")
    write_all(1, struct.pack(">I", len(data)) + data)


def lower(what, limit):
    resource.setrlimit(what, (limit, limit))


def lock_in(request):
    seconds = request["timeout_ms"] // 1000 + 2  # the parent's clock comes first
    lower(resource.RLIMIT_CPU, seconds)
    lower(resource.RLIMIT_FSIZE, 0)
    lower(resource.RLIMIT_NOFILE, 64)
    lower(resource.RLIMIT_NPROC, 0)
    lower(resource.RLIMIT_CORE, 0)
    lower(resource.RLIMIT_AS, request["memory_bytes"])
    lock()


def child(request, pipes, nonce):
    """Never returns. An error here ends the child with a status that the parent reports as a crash."""
    code = 70
    try:
        for pipe, (_, write_end) in zip((1, 2, VALUE_FD), pipes):
            os.dup2(write_end, pipe, inheritable=False)
        os.dup2(nothing, 0)
        os.closerange(VALUE_FD + 1, 256)
        lock_in(request)
        write, flushed = write_all, (sys.stdout, sys.stderr)
        reply = run(request["code"], request["kind"], request["entry"], request["arguments"])
        for stream in flushed:
            try:
                stream.flush()
            except (OSError, ValueError):
                pass  # the program closed it
        write(VALUE_FD, nonce + reply.encode("ascii"))
        code = 0
    finally:
        leave(code)


leave = os._exit


class Intake:
    """What comes out of one pipe of the child, up to a limit."""

    def __init__(self, fd, limit):
        self.fd, self.limit, self.data = fd, limit, bytearray()
        os.set_blocking(fd, False)

    def take(self):
        """False once the pipe is at its end."""
        while len(self.data) <= self.limit:
            try:
                part = os.read(self.fd, 65536)
            except BlockingIOError:
                return True
            if not part:
                return False
            self.data += part
        return True

    def full(self):
        return len(self.data) > self.limit

    def text(self):
        return bytes(self.data[: self.limit]).decode("utf-8", "replace")


def watch(pid, intakes, deadline):
    """Waits for the child's end, its deadline or too much output: gives 'ended', 'time' or 'output'."""
    poll, by_fd = select.poll(), {intake.fd: intake for intake in intakes}
    ending = os.pidfd_open(pid)
    poll.register(ending, select.POLLIN)
    for fd in by_fd:
        poll.register(fd, select.POLLIN)
    try:
        while True:
            left = deadline - time.monotonic()
            if left <= 0:
                return "time"
            ready = [fd for fd, _ in poll.poll(left * 1000)]
            for fd in ready:
                if fd in by_fd and not by_fd[fd].take():
                    poll.unregister(fd)
            if any(intake.full() for intake in intakes):
                return "output"
            if ending in ready:
                for intake in intakes:
                    intake.take()
                return "output" if any(intake.full() for intake in intakes) else "ended"
    finally:
        os.close(ending)


def serve(request):
    pipes = [os.pipe() for _ in range(3)]
    nonce = os.urandom(16)
    began = time.monotonic()
    pid = os.fork()
    if pid == 0:
        child(request, pipes, nonce)
    for _, write_end in pipes:
        os.close(write_end)
    limits = (request["output_bytes"], request["output_bytes"], request["value_bytes"] + len(nonce))
    intakes = [Intake(read_end, limit) for (read_end, _), limit in zip(pipes, limits)]
    outcome = watch(pid, intakes, began + request["timeout_ms"] / 1000)
    if outcome != "ended":
        os.kill(pid, signal.SIGKILL)
    _, status, spent = os.wait4(pid, 0)
    took = time.monotonic() - began
    for intake in intakes:
        os.close(intake.fd)
    stdout, stderr, value = intakes
    return {
        "outcome": outcome,
        "exit": os.waitstatus_to_exitcode(status),
        "reply": bytes(value.data[16:]).decode("ascii", "replace") if value.data.startswith(nonce) else None,
        "stdout": stdout.text(), "stderr": stderr.text(),
        "wall_us": int(took * 1e6), "cpu_us": int((spent.ru_utime + spent.ru_stime) * 1e6),
        "peak_bytes": spent.ru_maxrss * 1024,
    }


def preload():
    """What made code imports most: loaded once, here."""
    import ast, bisect, collections, copy, datetime, decimal, fractions, functools, hashlib, heapq  # noqa: F401
    import itertools, json, linecache, math, operator, random, re, statistics, string, traceback, typing  # noqa: F401


json = sys.modules.get("json") or __import__("json")
os.environ.clear()
sys.path[:] = [folder for folder in sys.path if folder]
sys.argv[:] = ["tool"]
for stream in (sys.stdout, sys.stderr):
    stream.reconfigure(encoding="utf-8", errors="backslashreplace")
preload()
run = make_runner()
lock = make_lock(platform.machine())
nothing, end = os.pipe()
os.close(end)
gc.freeze()
read_request()  # the greeting
answer({"ready": platform.python_implementation() + " " + platform.python_version()})
while True:
    request = read_request()
    answer({"begun": True})
    answer(serve(request))
