# Other processes, threads, signals, and the parent that serves the calls.
# --- fork -> Raised(OSError PermissionError AttributeError BlockingIOError ValueError)
import os
ans = os.fork()
# --- fork_bomb -> TimedOut | Raised(OSError PermissionError AttributeError) | Returned(0)
import os
ans = 0
for _ in range(1000):
    try:
        os.fork()
        ans += 1
    except (OSError, AttributeError):
        pass
# --- thread -> Raised(RuntimeError OSError)
import threading
thread = threading.Thread(target=print)
thread.start()
# --- thread_bomb -> Returned(0)
import threading
ans = 0
for _ in range(200):
    try:
        threading.Thread(target=lambda: None, daemon=True).start()
        ans += 1
    except (RuntimeError, OSError):
        pass
# --- subprocess_run -> Raised(OSError PermissionError FileNotFoundError RuntimeError AttributeError ValueError)
import subprocess
ans = subprocess.run(["/bin/sh", "-c", "id"], capture_output=True).stdout.decode()
# --- subprocess_of_python -> Raised(OSError PermissionError FileNotFoundError RuntimeError AttributeError ValueError TypeError)
import subprocess, sys
ans = subprocess.check_output([sys.executable, "-c", "print(1)"]).decode()
# --- os_system -> Raised(OSError PermissionError AttributeError) | Returned(false)
import os
ans = os.system("true") == 0
# --- os_popen -> Raised(OSError PermissionError AttributeError FileNotFoundError ValueError)
import os
ans = os.popen("id").read()
# --- exec_another_program -> Raised(OSError PermissionError FileNotFoundError AttributeError)
import os
os.execv("/bin/sh", ["sh", "-c", "id"])
# --- exec_python_again -> Raised(OSError PermissionError FileNotFoundError AttributeError TypeError)
import os, sys
os.execv(sys.executable, ["python3", "-c", "print(1)"])
# --- posix_spawn -> Raised(OSError PermissionError AttributeError)
import os
ans = os.posix_spawn("/bin/sh", ["sh"], {})
# --- multiprocessing -> Raised
import multiprocessing
with multiprocessing.Pool(2) as pool:
    ans = pool.map(len, ["a"])
# --- thread_pool -> Raised
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(2) as pool:
    ans = list(pool.map(len, ["a"]))
# --- asyncio_subprocess -> Raised
import asyncio
async def main():
    process = await asyncio.create_subprocess_shell("id")
    await process.wait()
    return "ran"
ans = asyncio.run(main())
# --- kill_the_parent -> Raised(OSError UnsupportedOperation PermissionError ProcessLookupError AttributeError)
import os
os.kill(os.getppid(), 9)
ans = "killed"
# --- kill_process_one -> Raised(OSError PermissionError ProcessLookupError AttributeError)
import os
os.kill(1, 9)
ans = "killed"
# --- kill_everybody -> Raised(OSError PermissionError ProcessLookupError AttributeError)
import os
os.kill(-1, 9)
ans = "killed"
# --- kill_the_group -> Raised(OSError UnsupportedOperation PermissionError ProcessLookupError AttributeError)
import os
os.killpg(os.getpgid(0), 9)
ans = "killed"
# --- kill_oneself -> Raised(OSError PermissionError AttributeError) | Crashed
import os
os.kill(os.getpid(), 9)
ans = "still here"
# --- stop_the_parent -> Raised(OSError UnsupportedOperation PermissionError AttributeError)
import os, signal
os.kill(os.getppid(), signal.SIGSTOP)
ans = "stopped"
# --- ignore_all_signals -> TimedOut | Raised(AttributeError OSError PermissionError ValueError)
import signal
for number in (signal.SIGTERM, signal.SIGINT):
    signal.signal(number, signal.SIG_IGN)
while True:
    pass
# --- own_alarm -> Crashed | Raised(AttributeError OSError ValueError)
import signal, time
signal.setitimer(signal.ITIMER_REAL, 0.01)
time.sleep(0.25)
ans = "slept"
raise OSError("no alarm came")
# --- raise_a_signal -> Raised(AttributeError OSError UnsupportedOperation PermissionError ValueError) | Crashed
import signal
signal.raise_signal(signal.SIGTERM)
ans = "still here"
raise OSError("no signal came")
# --- raise_own_limits -> Raised(AttributeError OSError PermissionError ValueError ImportError ModuleNotFoundError)
import resource
resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
# --- limit_the_parent -> Raised(AttributeError OSError PermissionError ValueError ImportError ModuleNotFoundError ProcessLookupError)
import os, resource
resource.prlimit(os.getppid(), resource.RLIMIT_CPU, (0, 0))
# --- set_priority -> Raised(OSError PermissionError AttributeError)
import os
os.setpriority(os.PRIO_PROCESS, 0, -20)
# --- become_root -> Raised(OSError PermissionError AttributeError)
import os
os.setuid(0)
# --- new_session -> Raised(OSError UnsupportedOperation PermissionError AttributeError)
import os
os.setsid()
