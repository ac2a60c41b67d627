package dev.toolwright.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Brings all that was written to a file system to its disk at once: for many small files by far cheaper than a sync for each,
 * which the platform offers on Linux only ({@code syncfs}). Thread-safe.
 */
final class FileSystemSync {

    private static final Optional<FileSystemSync> PLATFORM = ofPlatform();

    /** For reading, and not handed on to child processes. */
    private static final int OPEN_FLAGS = 0x80000;

    private final MethodHandle open;
    private final MethodHandle syncfs;
    private final MethodHandle close;

    private FileSystemSync(MethodHandle open, MethodHandle syncfs, MethodHandle close) {
        this.open = open;
        this.syncfs = syncfs;
        this.close = close;
    }

    /** Empty where the platform can't, or the JVM was not told that native calls are permitted and would warn of them. */
    static Optional<FileSystemSync> find() {
        return PLATFORM;
    }

    /**
     * An interrupt is put off until it is done.
     *
     * @param folder on that file system
     * @throws IOException if something could not be written, of whichever file
     */
    void sync(Path folder) throws IOException {
        // in a thread of its own: a native call would keep a thread that carries others, one of few
        FutureTask<Boolean> task = new FutureTask<>(() -> taken(folder));
        Thread.ofPlatform().daemon().name("syncfs").start(task);
        if (!await(task)) {
            throw new IOException("the disk did not take all that was written");
        }
    }

    private static boolean await(FutureTask<Boolean> task) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException putOff) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean taken(Path folder) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            int descriptor = (int) open.invokeExact(arena.allocateFrom(folder.toString()), OPEN_FLAGS);
            if (descriptor < 0) {
                return false;
            }
            int outcome = (int) syncfs.invokeExact(descriptor);
            int _ = (int) close.invokeExact(descriptor);
            return outcome == 0;
        } catch (RuntimeException | Error unexpected) {
            throw unexpected;
        } catch (Throwable declaredByHandles) {
            throw new IOException(declaredByHandles);
        }
    }

    private static Optional<FileSystemSync> ofPlatform() {
        boolean linux = System.getProperty("os.name").equals("Linux") && ValueLayout.ADDRESS.byteSize() == Long.BYTES;
        if (!linux || !FileSystemSync.class.getModule().isNativeAccessEnabled()) {
            return Optional.empty();
        }
        return function("open", ValueLayout.ADDRESS, ValueLayout.JAVA_INT)
                .flatMap(open -> function("syncfs", ValueLayout.JAVA_INT)
                        .flatMap(syncfs -> function("close", ValueLayout.JAVA_INT)
                                .map(close -> new FileSystemSync(open, syncfs, close))));
    }

    @SuppressWarnings("restricted") // the three take what is declared here, on every Linux of 64 bits
    private static Optional<MethodHandle> function(String name, MemoryLayout... arguments) {
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find(name)
                .map(address -> linker.downcallHandle(address, FunctionDescriptor.of(ValueLayout.JAVA_INT, arguments)));
    }
}
