package dev.toolwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.tool.Tool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents and archives that are made to hurt: each costs one line, the rest is imported, and little memory is enough. */
class BadInputTest {

    /** A tenth of what the documents would take. */
    private static final String MEMORY = "-Xmx80m";

    private static final String GOOD = """
            {"openapi": "3.0.0", "info": {"title": "Good", "version": "1"}, "servers": [{"url": "https://h.example"}],
             "paths": {"/ping": {"get": {"operationId": "ping"}}}}""";

    @TempDir
    Path temp;

    private Path catalog;

    @BeforeEach
    void importSomething() throws IOException {
        catalog = temp.resolve("catalog");
        Path before = write("before.json", GOOD.replace("Good", "Before"));
        try (Catalog opened = Catalog.open(catalog)) {
            opened.importFrom(DocumentSource.of(before), ImportOptions.defaults());
        }
    }

    /** Imports a source and prints what was found, a line each. */
    public static void main(String[] arguments) throws IOException {
        try (Catalog catalog = Catalog.open(Path.of(arguments[0]))) {
            ImportReport report = catalog.importFrom(DocumentSource.of(Path.of(arguments[1])), ImportOptions.defaults());
            report.findings().forEach(System.out::println);
        }
    }

    /** What is found by a process that has little memory. */
    private List<String> found(Path source) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                        "-cp", System.getProperty("java.class.path"), BadInputTest.class.getName(),
                        catalog.toString(), source.toString())
                .redirectError(temp.resolve("errors").toFile())
                .start();
        List<String> lines = process.inputReader().lines().toList();
        assertThat(process.waitFor()).as(Files.readString(temp.resolve("errors"))).isZero();
        return lines;
    }

    private List<String> names() {
        try (Catalog opened = Catalog.open(catalog)) {
            return opened.tools().map(Tool::name).toList();
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String aliases() {
        StringBuilder bomb = new StringBuilder("x-0: &a0 {k: [x, x]}\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("x-%d: &a%d {k: [*a%d, *a%d]}\n".formatted(i, i, i - 1, i - 1));
        }
        return bomb.toString();
    }

    @Test
    void import_documentsMadeToHurt_costALineEachAndTheRestIsImported() throws Exception {
        try (RandomAccessFile huge = new RandomAccessFile(write("bad/huge.json", "{").toFile(), "rw")) {
            huge.setLength(200L << 20);
        }
        write("bad/deep.json", "{\"openapi\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        write("bad/deep-objects.json", "{\"a\":".repeat(100_000));
        write("bad/deep.yaml", "openapi: " + "[".repeat(100_000) + "]".repeat(100_000));
        write("bad/deep-lists.yaml", "- ".repeat(100_000) + "x");
        write("bad/aliases.yaml", aliases() + "openapi: 3.0.0\ninfo: {title: Aliases, version: '1', description: *a59}\n"
                + "servers: [{url: 'https://h.example'}]\npaths:\n  /a:\n    post:\n      operationId: a\n"
                + "      requestBody: {content: {application/json: {schema: {type: object, properties: *a59, default: *a59}}}}\n"
                + "      responses: {'200': {description: x, content: {application/json: {schema: *a59, example: *a59}}}}\n");
        write("bad/aliases2.yaml", aliases() + "swagger: '2.0'\ninfo: {title: Old, version: '1'}\nhost: h.example\n"
                + "paths: {/a: {get: {responses: *a59}}}\n");
        write("bad/keys.yaml", "? " + "[".repeat(500) + "]".repeat(500) + "\n: 1\n");
        write("bad/circle.yaml", "openapi: 3.0.0\npaths: &a {/a: *a}\n");
        write("bad/nothing.json", "\0".repeat(5000));
        write("bad/number.json", "{\"openapi\": " + "9".repeat(2_000_000) + "}");
        write("bad/good.json", GOOD);

        List<String> found = found(temp.resolve("bad"));

        assertThat(found).anyMatch(line -> line.startsWith("refused: huge.json: is larger than the limit of 33554432 bytes: 209715200"));
        assertThat(found).filteredOn(line -> line.startsWith("refused: ")).extracting(line -> line.split("[:,] ?")[1])
                .contains("deep.json", "deep-objects.json", "deep.yaml", "deep-lists.yaml", "aliases2.yaml", "keys.yaml", "circle.yaml",
                        "nothing.json", "number.json")
                .doesNotContain("good.json");
        assertThat(found).noneMatch(line -> line.contains("mistake of Toolwright"));
        assertThat(names()).contains("ping_for_before", "ping_for_good");
    }

    @Test
    void import_archiveMadeToHurt_unpacksLittleAndWritesNothingElsewhere() throws Exception {
        Path archive = temp.resolve("deep/in/a.zip");
        Files.createDirectories(archive.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : List.of("../../../evil.json", "/evil.json", "..\\..\\evil.json", "C:\\evil.json", "CON.json")) {
                entry(zip, name, GOOD.replace("Good", "Evil").getBytes(StandardCharsets.UTF_8));
            }
            entry(zip, "bomb.json", new byte[30 << 20]);
            entry(zip, "large.json", new byte[40 << 20]);
            entry(zip, "inner.zip", zipped("bomb.json", new byte[40 << 20]));
            entry(zip, "good.json", GOOD.getBytes(StandardCharsets.UTF_8));
        }
        lie(archive, "bomb.json", 10);
        lie(archive, "large.json", 10);
        List<Path> before = files();

        List<String> found = found(archive);

        assertThat(found).anyMatch(line -> line.startsWith("refused: bomb.json: unpacks to more than 200 times its size"));
        assertThat(found).anyMatch(line -> line.startsWith("refused: large.json: "));
        assertThat(names()).contains("ping_for_before", "ping_for_good", "ping_for_evil").hasSize(7);
        assertThat(files()).isEqualTo(before);
        try (Catalog opened = Catalog.open(catalog)) {
            CatalogEntry evil = opened.list(Optional.of("evil"), 0, 1).getFirst();
            assertThat(evil.origin().source().toString()).startsWith(archive.toUri() + "!/");
        }
    }

    @Test
    void import_damagedEntry_isTheOnlyOneThatIsLost() throws Exception {
        Path archive = temp.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.setLevel(0);
            entry(zip, "bad.json", GOOD.replace("Good", "Flipped").getBytes(StandardCharsets.UTF_8));
            entry(zip, "good.json", GOOD.getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = Files.readAllBytes(archive);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Flipped")] ^= 1;
        Files.write(archive, bytes);
        try (Catalog opened = Catalog.open(catalog)) {
            ImportReport report = opened.importFrom(DocumentSource.of(archive), ImportOptions.defaults());
            assertThat(report.findings()).singleElement().asString().isEqualTo("refused: bad.json: is damaged: its checksum is wrong");
        }
        assertThat(names()).containsExactly("ping_for_before", "ping_for_good");
    }

    @Test
    void import_archiveThatIsCutOff_isRefusedAsAWholeAndSaysWhatToDo() throws Exception {
        byte[] whole = zipped("good.json", GOOD.getBytes(StandardCharsets.UTF_8));
        for (int length : List.of(0, 10, whole.length / 2, whole.length - 10)) {
            Path archive = Files.write(temp.resolve("cut.zip"), java.util.Arrays.copyOf(whole, length));
            try (Catalog opened = Catalog.open(catalog)) {
                assertThatThrownBy(() -> opened.importFrom(DocumentSource.of(archive), ImportOptions.defaults()))
                        .isInstanceOf(DocumentSourceException.class)
                        .hasMessageContainingAll("cut.zip: is no zip archive, or was cut off", "fetch or copy it again");
            }
        }
        assertThat(names()).containsExactly("ping_for_before");
    }

    private List<Path> files() throws IOException {
        try (var walk = Files.walk(temp)) {
            return walk.filter(file -> !file.startsWith(catalog) && !file.endsWith("errors")).sorted().toList();
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] zipped(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, name, content);
        }
        return bytes.toByteArray();
    }

    /** Has an archive's directory say another size of what an entry unpacks to. */
    private static void lie(Path archive, String name, int size) throws IOException {
        byte[] bytes = Files.readAllBytes(archive);
        List<Integer> entries = new ArrayList<>();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf("PK\1\2"); at >= 0; at = text.indexOf("PK\1\2", at + 1)) {
            if (text.startsWith(name, at + 46)) {
                entries.add(at);
            }
        }
        for (int at : entries) {
            for (int i = 0; i < 4; i++) {
                bytes[at + 24 + i] = (byte) (size >> 8 * i);
            }
        }
        Files.write(archive, bytes);
    }
}
