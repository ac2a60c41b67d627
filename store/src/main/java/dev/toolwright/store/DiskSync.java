package dev.toolwright.store;

import java.io.FileDescriptor;
import java.io.IOException;
import java.nio.file.Path;

/** How what was written comes to the disk: by a sync of its own, or by one with others. */
interface DiskSync {

    /** A sync each. */
    DiskSync ALONE = new DiskSync() {
        @Override
        public void content(FileDescriptor file) throws IOException {
            file.sync();
        }

        @Override
        public void names(Path folder) throws IOException {
            Folders.sync(folder);
        }
    };

    /** Returns when a file's content is on the disk. */
    void content(FileDescriptor file) throws IOException;

    /** Returns when the names that a folder holds by now are on the disk. */
    void names(Path folder) throws IOException;
}
