# What a child may ask of the kernel: computing, its own memory, reading files and its pipes. Everything else is refused
# with EPERM: processes, threads, sockets, signals to others, tracing, mounting, changing limits. A list of what is
# allowed, so that a call added to Linux tomorrow is refused as well.
import ctypes
import struct

ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

# name: (x86_64, aarch64); None where an architecture has no such call
ALLOWED = {
    "read": (0, 63), "readv": (19, 65), "pread64": (17, 67), "write": (1, 64), "writev": (20, 66), "close": (3, 57),
    "open": (2, None), "openat": (257, 56), "lseek": (8, 62), "getdents64": (217, 61), "getcwd": (79, 17),
    "stat": (4, None), "fstat": (5, 80), "lstat": (6, None), "newfstatat": (262, 79), "statx": (332, 291),
    "access": (21, None), "faccessat": (269, 48), "faccessat2": (439, 439),
    "readlink": (89, None), "readlinkat": (267, 78),
    "dup": (32, 23), "dup2": (33, None), "dup3": (292, 24), "pipe": (22, None), "pipe2": (293, 59),
    "poll": (7, None), "ppoll": (271, 73), "select": (23, None), "pselect6": (270, 72),
    "mmap": (9, 222), "munmap": (11, 215), "mprotect": (10, 226), "mremap": (25, 216), "madvise": (28, 233), "brk": (12, 214),
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139), "sigaltstack": (131, 132),
    "alarm": (37, None), "setitimer": (38, 103), "getitimer": (36, 102), "pause": (34, None),
    "nanosleep": (35, 101), "clock_nanosleep": (230, 115), "clock_gettime": (228, 113), "clock_getres": (229, 114),
    "gettimeofday": (96, 169), "time": (201, None), "times": (100, 153),
    "getrusage": (98, 165), "getrlimit": (97, 163), "sched_yield": (24, 124), "sched_getaffinity": (204, 123),
    "getpid": (39, 172), "gettid": (186, 178), "getppid": (110, 173),
    "getuid": (102, 174), "geteuid": (107, 175), "getgid": (104, 176), "getegid": (108, 177),
    "uname": (63, 160), "sysinfo": (99, 179), "getrandom": (318, 278),
    "futex": (202, 98), "set_robust_list": (273, 99), "rseq": (334, 293), "restart_syscall": (219, 128),
    "exit": (60, 93), "exit_group": (231, 94),
}

LOAD, JUMP_IF_EQUAL, RETURN = 0x20, 0x15, 0x06
NUMBER_OFFSET, ARCHITECTURE_OFFSET = 0, 4
ALLOW, KILL, REFUSE_WITH_EPERM = 0x7FFF0000, 0x80000000, 0x00050001
PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS, SECCOMP_MODE_FILTER = 22, 38, 2


def instruction(code, if_true, if_false, operand):
    return struct.pack("=HBBI", code, if_true, if_false, operand)


def filter_program(machine):
    column = list(ARCHITECTURES).index(machine)
    numbers = sorted(call[column] for call in ALLOWED.values() if call[column] is not None)
    steps = [
        instruction(LOAD, 0, 0, ARCHITECTURE_OFFSET),
        instruction(JUMP_IF_EQUAL, 1, 0, ARCHITECTURES[machine]),
        instruction(RETURN, 0, 0, KILL),
        instruction(LOAD, 0, 0, NUMBER_OFFSET),
    ]
    for index, number in enumerate(numbers):
        steps.append(instruction(JUMP_IF_EQUAL, len(numbers) - index, 0, number))
    steps.append(instruction(RETURN, 0, 0, REFUSE_WITH_EPERM))
    steps.append(instruction(RETURN, 0, 0, ALLOW))
    return steps


def make_lock(machine):
    """A function that locks the process which calls it, for good."""
    steps = filter_program(machine)
    code = ctypes.create_string_buffer(b"".join(steps))
    program = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(steps), ctypes.addressof(code)))
    libc = ctypes.CDLL(None, use_errno=True)
    prctl = libc.prctl
    prctl.argtypes = [ctypes.c_int, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong]
    address = ctypes.addressof(program)
    keep = (code, program)

    def lock():
        assert keep
        if prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) or prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, address, 0, 0):
            raise OSError(ctypes.get_errno(), "the kernel takes no system call filter")

    return lock
