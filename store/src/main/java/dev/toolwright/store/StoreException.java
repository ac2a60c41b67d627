package dev.toolwright.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file could not be read, written or kept to oneself. The message is one line for people: what failed, where, and why. */
public class StoreException extends RuntimeException {

    private final Path path;

    public StoreException(String message, Path path, @Nullable Throwable cause) {
        super(message, cause);
        this.path = path;
    }

    /** @param doing what was tried, after "can't": {@code write}, {@code read} */
    static StoreException of(String doing, Path path, IOException cause) {
        return new StoreException("can't " + doing + " " + path + ": " + reason(path, cause), path, cause);
    }

    /** The file or folder that it is about. */
    public Path path() {
        return path;
    }

    /**
     * Why something failed, in few words: the operating system's differ by call and come with or without the path; these do
     * not.
     *
     * @param path what was to be read or written
     */
    public static String reason(Path path, IOException cause) {
        return switch (cause) {
            case NoSuchFileException missing -> (concerns(path, missing) ? "it" : missing.getFile()) + " does not exist";
            case AccessDeniedException denied ->
                "permission denied" + (concerns(path, denied) ? "" : " for " + denied.getFile());
            case FileAlreadyExistsException taken -> taken.getFile() + " is in the way, and no folder";
            case NotDirectoryException file -> file.getFile() + " is not a folder";
            case DirectoryNotEmptyException full -> full.getFile() + " is a folder";
            case CharacterCodingException coding -> "it is not UTF-8 text";
            case FileSystemException other when other.getReason() != null -> plain(other.getReason());
            default -> plain(String.valueOf(cause.getMessage()));
        };
    }

    private static boolean concerns(Path path, FileSystemException failure) {
        return path.toString().equals(failure.getFile());
    }

    /** Streams report as {@code /the/path (Reason)}, channels as {@code Reason}. */
    private static String plain(String reason) {
        String words = reason.endsWith(")") && reason.contains(" (")
                ? reason.substring(reason.lastIndexOf(" (") + 2, reason.length() - 1)
                : reason;
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
