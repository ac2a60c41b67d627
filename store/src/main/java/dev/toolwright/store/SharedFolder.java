package dev.toolwright.store;

import java.io.FileDescriptor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder into which many write whole files at once: contents, and then names, of all that are there by then come to the disk
 * in one sync, as the records of an {@link AppendLog} do. Thread-safe.
 */
public final class SharedFolder {

    /** So few files are synced one by one: a sync of all of the file system waits for what other programs wrote, too. */
    private static final int FEW = 4;

    private final Path path;
    private final Optional<FileSystemSync> fileSystem;
    private final GroupCommit<FileDescriptor> contents = new GroupCommit<>(this::syncContents);
    private final GroupCommit<Path> names;

    private SharedFolder(Path path, Optional<FileSystemSync> fileSystem) {
        this.path = path;
        this.fileSystem = fileSystem;
        this.names = new GroupCommit<>(_ -> Folders.sync(path));
    }

    public static SharedFolder at(Path path) {
        return new SharedFolder(path, FileSystemSync.find());
    }

    /** A file right in this folder. */
    public AtomicFile file(String name) {
        return new AtomicFile(path.resolve(name), new Together());
    }

    /** What the file system has brought to the disk costs next to nothing more, and tells of failures file by file. */
    private void syncContents(List<FileDescriptor> files) throws IOException {
        if (files.size() > FEW && fileSystem.isPresent()) {
            fileSystem.get().sync(path);
        }
        for (FileDescriptor file : files) {
            file.sync();
        }
    }

    private final class Together implements DiskSync {

        @Override
        public void content(FileDescriptor file) throws IOException {
            contents.await(file);
        }

        @Override
        public void names(Path folder) throws IOException {
            names.await(folder);
        }
    }
}
