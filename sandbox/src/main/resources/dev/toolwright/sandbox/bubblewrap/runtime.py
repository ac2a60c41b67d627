# Asked of the host's Python once: which files it is made of. Printed as JSON for the mounts of the sandbox.
import json
import os
import platform
import re
import sys
import sysconfig

import ast, bisect, collections, copy, ctypes, datetime, decimal, fractions, functools, hashlib, heapq, itertools, math  # noqa
import operator, random, re, resource, select, statistics, string, struct, typing, zlib  # noqa

executable = os.path.realpath(sys.executable)
stdlib = sorted({sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")})
with open(executable, "rb") as program:
    loader = re.search(rb"/[A-Za-z0-9_/.-]*/ld-[A-Za-z0-9_.-]+", program.read(65536))
with open("/proc/self/maps") as maps:
    mapped = {line.split(None, 5)[5].strip() for line in maps if ".so" in line}
folders = {os.path.dirname(path) for path in mapped}
outside = sorted(f for f in folders if not any((f + "/").startswith(s + "/") for s in stdlib))
print(json.dumps({
    "version": platform.python_version(), "machine": platform.machine(), "executable": executable,
    "stdlib": stdlib, "libraries": outside, "loader": loader.group().decode() if loader else None,
}))
