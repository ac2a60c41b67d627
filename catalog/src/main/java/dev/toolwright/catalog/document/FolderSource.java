package dev.toolwright.catalog.document;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A folder and all below it: the files whose names end as JSON and YAML files do. Links are not followed. */
record FolderSource(Path folder) implements DocumentSource {

    private static final Set<String> ENDINGS = Set.of("json", "jsonl", "yaml", "yml");

    static boolean looksLikeDocument(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending);
    }

    @Override
    public void visit(long maxBytes, DocumentVisitor visitor) throws IOException {
        for (Path file : files(visitor)) {
            try {
                FileSource.read(file, name(file), maxBytes, visitor);
            } catch (IOException e) {
                visitor.unreadable(name(file), "cannot be read: " + e.getMessage());
            }
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private List<Path> files(DocumentVisitor visitor) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && looksLikeDocument(file.getFileName().toString())) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
                if (file.equals(folder)) {
                    throw problem;
                }
                visitor.unreadable(name(file), "cannot be read: " + problem.getMessage());
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    @Override
    public String description() {
        return folder.toString();
    }
}
