package dev.toolwright.store;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What files need of their folders. */
final class Folders {

    private static final boolean SYNCABLE = !System.getProperty("os.name").startsWith("Windows");

    private Folders() {}

    static Path parentOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new StoreException("can't write " + file + ": it is a root folder", file, null);
        }
        return parent;
    }

    static void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    /**
     * Brings a folder's list of names to the disk: a move is not safe before. Folders can only be synced through a channel,
     * which an interrupt closes, so an interrupt is put off until it is done.
     */
    static void sync(Path folder) throws IOException {
        boolean interrupted = Thread.interrupted();
        while (SYNCABLE) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
                break;
            } catch (ClosedByInterruptException interrupt) {
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
