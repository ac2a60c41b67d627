package dev.toolwright.catalog.document;

import dev.toolwright.store.StoreException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A folder and all below it: the files whose names end as those of documents do. Links are not followed. */
record FolderSource(Path folder) implements DocumentSource {

    private static final Set<String> ENDINGS = Set.of("json", "jsonl", "tsv", "yaml", "yml");

    static boolean looksLikeDocument(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending);
    }

    @Override
    public void visit(long maxBytes, DocumentVisitor visitor) throws IOException {
        Found found = found(visitor);
        visitor.expect(found.documents.size(), found.bytes);
        for (Path file : found.documents) {
            try {
                FileSource.read(file, name(file), maxBytes, visitor);
            } catch (IOException e) {
                visitor.unreadable(name(file), FileSource.location(file), "cannot be read: " + StoreException.reason(file, e));
            }
        }
        if (found.others > 0) {
            visitor.passedOver(found.others);
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private Found found(DocumentVisitor visitor) throws IOException {
        Found found = new Found(visitor);
        Files.walkFileTree(folder, found);
        found.documents.sort(null);
        return found;
    }

    /** What lies in the folder. */
    private final class Found extends SimpleFileVisitor<Path> {

        private final DocumentVisitor visitor;
        private final List<Path> documents = new ArrayList<>();
        private long bytes;
        private int others;

        Found(DocumentVisitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && looksLikeDocument(file.getFileName().toString())) {
                documents.add(file);
                bytes += attributes.size();
            } else {
                others++;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            if (file.equals(folder)) {
                throw problem;
            }
            visitor.unreadable(name(file), FileSource.location(file), "cannot be read: " + StoreException.reason(file, problem));
            return FileVisitResult.CONTINUE;
        }
    }

    @Override
    public Optional<Path> beside(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
    }

    @Override
    public String description() {
        return folder.toString();
    }

    @Override
    public Optional<String> prefix() {
        String uri = FileSource.location(folder).toString();
        return Optional.of(uri.endsWith("/") ? uri : uri + "/");
    }
}
