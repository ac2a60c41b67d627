package dev.toolwright.catalog.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentSourceTest {

    @TempDir
    Path temp;

    /** Notes what it is given. */
    private static final class Noting implements DocumentVisitor {

        private final List<RawDocument> documents = new ArrayList<>();
        private final List<String> unreadable = new ArrayList<>();

        @Override
        public void document(RawDocument document) {
            documents.add(document);
        }

        @Override
        public void unreadable(String name, URI location, String reason) {
            unreadable.add(name);
        }
    }

    private static Noting visit(Path path) throws IOException {
        Noting noting = new Noting();
        DocumentSource.of(path).visit(100, noting);
        return noting;
    }

    @Test
    void folder_links_areNotFollowed() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.json"), "{}");
        Path folder = Files.createDirectories(temp.resolve("apis/below"));
        Files.writeString(folder.resolve("a.yaml"), "a: 1");
        Files.createSymbolicLink(folder.resolve("b.json"), secret);
        Files.createSymbolicLink(folder.resolve("circle"), folder);

        assertThat(visit(temp.resolve("apis")).documents).extracting(RawDocument::name).containsExactly("below/a.yaml");
    }

    @Test
    void zip_namesThatAreNoPaths_keepTheRestReadable() throws IOException {
        Path zip = temp.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("a\0b.json", "../c d.json", "e.json")) {
                out.putNextEntry(new ZipEntry(name));
                out.write("{}".getBytes(StandardCharsets.UTF_8));
            }
        }

        Noting noted = visit(zip);

        assertThat(noted.documents).extracting(RawDocument::name).contains("../c d.json", "e.json");
        assertThat(noted.documents.getLast().location().toString()).startsWith("file:///").endsWith("/a.zip!/e.json");
    }

    @Test
    void zip_entryThatUnpacksBeyondTheLimit_isUnreadable() throws IOException {
        Path zip = temp.resolve("b.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("bomb.json"));
            out.write(new byte[1 << 20]);
        }

        assertThat(visit(zip).unreadable).containsExactly("bomb.json");
    }
}
