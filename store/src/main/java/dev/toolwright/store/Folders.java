package dev.toolwright.store;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Folders as wholes: what is in them, and getting rid of it. */
public final class Folders {

    private static final boolean SYNCABLE = !System.getProperty("os.name").startsWith("Windows");

    private Folders() {}

    /** The files of a folder whose names end so, by name; none if there is no such folder. */
    public static List<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(suffix) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw StoreException.of("list", folder, failure);
        }
    }

    /** Deletes files of one folder, and costs one sync in all. */
    public static void delete(List<Path> files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
                if (file.equals(files.getLast())) {
                    sync(parentOf(file));
                }
            } catch (IOException failure) {
                throw StoreException.of("delete", file, failure);
            }
        }
    }

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
