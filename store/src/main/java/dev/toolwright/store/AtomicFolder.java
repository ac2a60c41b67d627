package dev.toolwright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder that comes into being as a whole: it is written beside its place and takes the name in one move. Replacing one
 * takes two moves, between which there is none.
 */
public final class AtomicFolder {

    private static final String PYTHONS_OWN = "__pycache__";

    private final Path path;

    private AtomicFolder(Path path) {
        this.path = path;
    }

    public static AtomicFolder at(Path path) {
        return new AtomicFolder(path);
    }

    /** Whether something is in its place, be it a file. */
    public boolean exists() {
        return Files.exists(path);
    }

    /**
     * Writes the folder with these files, and replaces one whose files all have names among them.
     *
     * @param files relative path, {@code scripts/tool.py}, to text in UTF-8
     * @throws StoreException if it can't be written, or if something else is in its place: that stays as it was
     */
    public void write(Map<String, String> files) {
        Map<String, AtomicFile.Content> contents = new LinkedHashMap<>();
        files.forEach((name, text) -> contents.put(name, out -> out.write(Utf8.encode(text))));
        writeContents(contents);
    }

    /**
     * As {@link #write}, for files that are too large to be held at once.
     *
     * @param files relative path to content; they are written in this order
     */
    public void writeContents(Map<String, AtomicFile.Content> files) {
        try {
            refuseForeign(files.keySet());
            Path parent = Folders.parentOf(path);
            Folders.create(parent);
            Path fresh = parent.resolve(".~" + UUID.randomUUID() + ".part");
            try {
                for (Map.Entry<String, AtomicFile.Content> file : files.entrySet()) {
                    AtomicFile.at(fresh.resolve(file.getKey())).write(file.getValue());
                }
                replace(fresh, parent);
            } catch (IOException | RuntimeException failure) {
                delete(fresh);
                throw failure;
            }
            Folders.sync(parent);
        } catch (IOException failure) {
            throw StoreException.of("write", path, failure);
        }
    }

    private void replace(Path fresh, Path parent) throws IOException {
        if (!exists()) {
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Path old = parent.resolve(".~" + UUID.randomUUID() + ".part");
        Files.move(path, old, StandardCopyOption.ATOMIC_MOVE);
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    /** Replacing a folder deletes it: a mistyped name must not cost anybody their files. */
    private void refuseForeign(Set<String> known) throws IOException {
        if (!exists()) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new StoreException("can't write " + path + ": a file has this name", path, null);
        }
        Optional<String> foreign;
        try (Stream<Path> files = Files.walk(path)) {
            foreign = files.filter(file -> !Files.isDirectory(file))
                    .map(file -> path.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !known.contains(name) && !name.contains(PYTHONS_OWN))
                    .findFirst();
        }
        if (foreign.isPresent()) {
            throw new StoreException(
                    "can't replace " + path + ": it has other files than would be written, " + foreign.get() + " for one",
                    path,
                    null);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
