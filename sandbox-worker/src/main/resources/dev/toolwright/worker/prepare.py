# Compiles the modules of the standard library that code is likely to import, each beside its source. Workers then read
# them as they are: nobody writes there any more, so they need not be compared with their sources.
import importlib
import py_compile
import sys

LIKELY = """
    abc array ast base64 binascii bisect calendar cmath codecs collections collections.abc colorsys configparser contextlib
    copy csv dataclasses datetime decimal difflib enum fractions functools graphlib hashlib heapq html html.parser inspect io
    ipaddress itertools json keyword linecache locale math numbers operator os pathlib pickle pprint queue random re
    reprlib secrets shlex shutil socket statistics string struct subprocess tempfile textwrap threading time timeit token
    tokenize traceback types typing unicodedata unittest urllib.parse urllib.request uuid warnings weakref xml.etree.ElementTree
    zlib zoneinfo asyncio concurrent.futures concurrent.futures.thread encodings.ascii encodings.idna encodings.latin_1
    encodings.utf_16 http.client logging multiprocessing.pool selectors signal
"""

for name in LIKELY.split():
    importlib.import_module(name)
for module in list(sys.modules.values()):
    source = getattr(module, "__file__", None)
    if source and source.startswith(sys.prefix) and source.endswith(".py"):
        py_compile.compile(source, doraise=True, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
