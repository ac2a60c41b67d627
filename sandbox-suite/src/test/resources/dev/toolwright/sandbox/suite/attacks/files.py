# The host's files, and files of one's own.
# --- read_passwd -> Raised(FileNotFoundError PermissionError OSError)
ans = open("/etc/passwd").read()
# --- read_shadow -> Raised(FileNotFoundError PermissionError OSError)
ans = open("/etc/shadow").read()
# --- read_the_canary -> Raised(FileNotFoundError PermissionError OSError)
ans = open("@CANARY@").read()
# --- read_through_dots -> Raised(FileNotFoundError PermissionError OSError)
ans = open("../../../../../../etc/passwd").read()
# --- read_through_pathlib -> Raised(FileNotFoundError PermissionError OSError)
import pathlib
ans = pathlib.Path("/etc/hosts").read_text()
# --- read_through_os_open -> Raised(FileNotFoundError PermissionError OSError)
import os
ans = os.read(os.open("/etc/hosts", os.O_RDONLY), 100).decode()
# --- read_through_io -> Raised(FileNotFoundError PermissionError OSError)
import io
ans = io.FileIO("/etc/hosts").read().decode()
# --- read_through_linecache -> Returned("")
import linecache
ans = linecache.getline("/etc/hosts", 1)
# --- read_through_fileinput -> Raised(FileNotFoundError PermissionError OSError)
import fileinput
ans = "".join(fileinput.input(["/etc/hosts"]))
# --- overwrite_the_canary -> Raised(FileNotFoundError PermissionError OSError)
open("@CANARY@", "w").write("changed")
# --- write_to_tmp -> Raised(FileNotFoundError PermissionError OSError)
open("/tmp/left-behind", "w").write("x")
# --- write_to_the_root -> Raised(FileNotFoundError PermissionError OSError)
open("/left-behind", "w").write("x")
# --- write_here -> Raised(FileNotFoundError PermissionError OSError)
open("left-behind", "w").write("x")
# --- write_to_shared_memory -> Raised(FileNotFoundError PermissionError OSError)
open("/dev/shm/left-behind", "w").write("x")
# --- temporary_file -> Raised(FileNotFoundError PermissionError OSError)
import tempfile
tempfile.NamedTemporaryFile().write(b"x")
# --- memory_file -> Raised(OSError PermissionError AttributeError)
import os
os.memfd_create("x")
# --- make_a_folder -> Raised(FileNotFoundError PermissionError OSError)
import os
os.mkdir("/left-behind")
# --- remove_the_library -> Raised(FileNotFoundError PermissionError OSError)
import os, shutil
shutil.rmtree(os.path.dirname(os.__file__))
# --- delete_the_canary -> Raised(FileNotFoundError PermissionError OSError)
import os
os.remove("@CANARY@")
# --- rename_the_canary -> Raised(FileNotFoundError PermissionError OSError)
import os
os.rename("@CANARY@", "@CANARY@.moved")
# --- link_to_the_host -> Raised(FileNotFoundError PermissionError OSError NotImplementedError)
import os
os.symlink("/etc", "/tmp/etc")
# --- named_pipe -> Raised(FileNotFoundError PermissionError OSError AttributeError)
import os
os.mkfifo("/tmp/pipe")
# --- change_root -> Raised(OSError PermissionError AttributeError)
import os
os.chroot("/")
# --- list_home -> Raised(FileNotFoundError PermissionError OSError)
import os
ans = os.listdir("/root") + os.listdir("/home")
# --- list_work -> Raised(FileNotFoundError PermissionError OSError)
import os
ans = os.listdir(os.path.dirname("@CANARY@"))
# --- walk_finds_nothing_of_the_host -> Returned(false)
import os
ans = any("etc" in folders or "home" in folders for _, folders, _ in os.walk("/home"))
# --- read_own_environment_in_proc -> Raised(FileNotFoundError PermissionError OSError)
ans = open("/proc/self/environ").read()
# --- read_memory_of_the_parent -> Raised(FileNotFoundError PermissionError OSError UnsupportedOperation)
import os
ans = open("/proc/%d/mem" % os.getppid(), "rb").read(1)
# --- read_command_lines -> Raised(FileNotFoundError PermissionError OSError)
ans = open("/proc/1/cmdline").read()
# --- open_descriptors_through_proc -> Raised(FileNotFoundError PermissionError OSError)
import os
ans = os.listdir("/proc/self/fd")
# --- escape_through_the_root_of_process_one -> Raised(FileNotFoundError PermissionError OSError)
ans = open("/proc/1/root/etc/passwd").read()
# --- read_a_device -> Raised(FileNotFoundError PermissionError OSError)
ans = open("/dev/sda", "rb").read(1)
# --- kernel_settings -> Raised(FileNotFoundError PermissionError OSError)
open("/proc/sys/kernel/core_pattern", "w").write("|/bin/sh")
# --- database_on_disk -> Raised
import sqlite3
sqlite3.connect("/tmp/left-behind.db").execute("create table t (x)")
