# More memory than there is. These end early, so they get more time.
# timeout: 6 s
# --- list_times -> OutOfMemory | Raised(MemoryError OverflowError)
ans = len([0] * 10**10)
# --- list_growing -> OutOfMemory
items = []
while True:
    items.append([0] * 100000)
# --- dict_growing -> OutOfMemory
items = {}
n = 0
while True:
    items[n] = "x" * 1000 + str(n)
    n += 1
# --- text_doubling -> OutOfMemory | Raised(MemoryError OverflowError)
text = "abcdefgh"
while True:
    text += text
# --- bytes_huge -> OutOfMemory | Raised(MemoryError OverflowError ValueError)
ans = len(bytes(10**12))
# --- bytearray_growing -> OutOfMemory | Raised(MemoryError)
data = bytearray()
while True:
    data.extend(b"x" * 10**6)
# --- integer_by_shift -> OutOfMemory | Raised(MemoryError OverflowError) | TimedOut
ans = (1 << 10**11).bit_length()
# --- integer_squaring -> OutOfMemory | TimedOut | Raised(MemoryError OverflowError)
n = 10**1000
while True:
    n = n * n
# --- set_growing -> OutOfMemory
items = set()
n = 0
while True:
    items.add("x" * 1000 + str(n))
    n += 1
# --- nested_tuples -> OutOfMemory | TimedOut
item = ()
while True:
    item = (item, [0] * 1000)
# --- format_width -> OutOfMemory | Raised(MemoryError ValueError OverflowError)
ans = len("%*d" % (2**31 - 1, 1))
# --- format_spec_width -> OutOfMemory | Raised(MemoryError ValueError OverflowError)
ans = len("{:>2147483646}".format(1))
# --- join_huge -> OutOfMemory | Raised(MemoryError OverflowError)
ans = len(("x" * 10**6).join(["y"] * 10**6))
# --- zip_bomb -> OutOfMemory | Raised(MemoryError)
import zlib
packed = zlib.compress(b"\0" * 10**6)
ans = len(b"".join(zlib.decompress(packed) for _ in range(10**6)))
# --- caught_and_tried_again -> TimedOut | OutOfMemory | Raised(OverflowError)
while True:
    try:
        items = [0] * 10**10
    except MemoryError:
        pass
# --- kept_within_the_limit -> Returned(1000000)
ans = len([0] * 10**6)
