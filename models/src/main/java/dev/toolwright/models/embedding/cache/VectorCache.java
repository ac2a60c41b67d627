package dev.toolwright.models.embedding.cache;

import dev.toolwright.store.Folders;
import dev.toolwright.store.StoreException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A folder of {@link VectorFile}s. Each is written once, whole or not at all, under a name of its own, and deleted when the
 * folder is too large: so any number of processes share it without a lock, and a kill loses what was being written. Nothing
 * here fails for want of a disk: what cannot be read is not found. Thread-safe; the keys of 50,000 vectors take some 6 MB of
 * memory and a tenth of a second to read.
 */
final class VectorCache {

    private static final String SUFFIX = ".vectors";

    private final Path folder;
    private final int dimensions;
    private final long maxBytes;
    private final Set<Path> known = new HashSet<>();
    private final Map<TextKey, Place> places = new HashMap<>();

    private record Place(Path file, long offset) {}

    VectorCache(Path folder, int dimensions, long maxBytes) {
        this.folder = folder;
        this.dimensions = dimensions;
        this.maxBytes = maxBytes;
    }

    /** The vectors that there are. */
    synchronized Map<TextKey, float[]> find(Collection<TextKey> keys) {
        Map<TextKey, float[]> found = new LinkedHashMap<>();
        try {
            refresh();
            Map<Path, List<TextKey>> byFile = new LinkedHashMap<>();
            for (TextKey key : keys) {
                Place place = places.get(key);
                if (place != null) {
                    byFile.computeIfAbsent(place.file(), file -> new ArrayList<>()).add(key);
                }
            }
            byFile.forEach((file, wanted) -> read(file, wanted, found));
        } catch (StoreException unreadable) {
            told(unreadable);
        }
        return found;
    }

    synchronized void add(Map<TextKey, float[]> vectors) {
        try {
            Path path = folder.resolve(UUID.randomUUID() + SUFFIX);
            file(path).write(vectors);
            makeRoomFor(path);
        } catch (StoreException | IOException unwritable) {
            told(unwritable);
        }
    }

    /** Reads the keys of files that came since, from this process or others. */
    private void refresh() {
        for (Path path : Folders.files(folder, SUFFIX)) {
            if (known.add(path)) {
                try {
                    file(path).keys((key, offset) -> places.put(key, new Place(path, offset)));
                } catch (IOException unreadable) {
                    told(unreadable);
                }
            }
        }
    }

    private void read(Path path, List<TextKey> keys, Map<TextKey, float[]> found) {
        try (VectorFile.Reader reader = file(path).reader()) {
            for (TextKey key : keys) {
                Place place = places.get(key);
                if (place != null) {
                    reader.read(key, place.offset()).ifPresent(vector -> found.put(key, vector));
                }
            }
        } catch (IOException deleted) { // by another process, or damaged: embedded again, found anew
            keys.forEach(places::remove);
            told(deleted);
        }
    }

    /** If there are too many: the oldest go first, until a quarter is free. */
    private void makeRoomFor(Path newest) throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        long size = 0;
        for (Path path : Folders.files(folder, SUFFIX)) {
            times.put(path, Files.getLastModifiedTime(path));
            size += Files.size(path);
        }
        if (size <= maxBytes) {
            return;
        }
        times.remove(newest);
        List<Path> oldest = new ArrayList<>(times.keySet());
        oldest.sort(Comparator.comparing(times::get));
        List<Path> going = new ArrayList<>();
        for (Path path : oldest) {
            if (size > maxBytes / 4 * 3) {
                going.add(path);
                size -= Files.size(path);
            }
        }
        Folders.delete(going);
    }

    private VectorFile file(Path path) {
        return new VectorFile(path, dimensions);
    }

    private static void told(Exception problem) {
        System.getLogger(VectorCache.class.getName()).log(Level.DEBUG, "embedding without the cache", problem);
    }
}
