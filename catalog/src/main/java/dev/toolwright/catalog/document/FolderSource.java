package dev.toolwright.catalog.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A folder and all below it: the files whose names end as JSON and YAML files do. Links are not followed. */
record FolderSource(Path folder) implements DocumentSource {

    private static final Set<String> ENDINGS = Set.of("json", "yaml", "yml");

    static boolean looksLikeDocument(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending);
    }

    @Override
    public void visit(long maxBytes, DocumentVisitor visitor) throws IOException {
        for (Path file : files()) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            try {
                FileSource.read(file, name, maxBytes, visitor);
            } catch (IOException e) {
                visitor.unreadable(name, "cannot be read: " + e.getMessage());
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> looksLikeDocument(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String description() {
        return folder.toString();
    }
}
