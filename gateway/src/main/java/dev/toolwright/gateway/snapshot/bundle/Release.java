package dev.toolwright.gateway.snapshot.bundle;

import dev.toolwright.gateway.snapshot.bundle.BundleManifest.FileEntry;
import dev.toolwright.gateway.snapshot.canonical.Sha256;
import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.gateway.snapshot.capture.CaptureSource;
import dev.toolwright.gateway.snapshot.redaction.Redactor;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.store.AtomicFolder;
import dev.toolwright.tool.Tool;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Writes a bundle: all captures of a source, one folder, the same bytes for the same captures. Bodies are kept once. Before
 * anything is written all is looked through for secrets another time. For one use, by one thread.
 */
public final class Release {

    private final CaptureSource source;
    private final String licence;
    private final Redactor redactor;
    private final Map<String, Tool> tools;
    private final ReleaseTally tally = new ReleaseTally();
    private final Map<String, FileEntry> entries = new LinkedHashMap<>();
    private final Set<String> bodies = new HashSet<>();

    private Release(CaptureSource source, String licence, Redactor redactor) {
        this.source = source;
        this.licence = licence;
        this.redactor = redactor;
        this.tools = source.tools();
    }

    /**
     * @param licence under which the answers may be used
     * @param redactor knows what is a secret by now, which may be more than when the answers were captured
     * @return the bundle's name: the SHA-256 of its manifest
     * @throws IllegalArgumentException if there is nothing to release, a secret was found, or something is at that place
     * @throws dev.toolwright.store.StoreException if it can't be written; then nothing is there
     */
    public static String write(CaptureSource source, String licence, Redactor redactor, Path folder) {
        AtomicFolder place = AtomicFolder.at(folder);
        if (place.exists()) {
            throw new IllegalArgumentException(folder + " exists; a released bundle never changes, so take another name");
        }
        return new Release(source, licence, redactor).write(place);
    }

    private String write(AtomicFolder place) {
        if (tools.isEmpty()) {
            throw new IllegalArgumentException("nothing is captured in " + source.label() + ", so there is nothing to release");
        }
        source.forEach(this::refuseSecrets);
        String[] name = {""};
        Map<String, AtomicFile.Content> files = new LinkedHashMap<>();
        files.put(BundleFiles.CAPTURES, out -> digested(BundleFiles.CAPTURES, out, this::writeCaptures));
        files.put(BundleFiles.BODIES, out -> digested(BundleFiles.BODIES, out, this::writeBodies));
        files.put(BundleFiles.TOOLS, out -> digested(BundleFiles.TOOLS, out, lines ->
                tools.forEach((identity, tool) -> lines.accept(ToolJson.write(identity, tool)))));
        files.put(BundleFiles.MANIFEST, out -> {
            byte[] manifest = tally.manifest(licence, tools.size(), entries).text().getBytes(StandardCharsets.UTF_8);
            name[0] = Sha256.hex(manifest);
            entries.put(BundleFiles.MANIFEST, new FileEntry(manifest.length, name[0]));
            out.write(manifest);
        });
        files.put(BundleFiles.DIGESTS, out -> {
            for (Map.Entry<String, FileEntry> entry : entries.entrySet()) {
                out.write((entry.getValue().sha256() + "  " + entry.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        place.writeContents(files);
        return name[0];
    }

    private void refuseSecrets(Capture capture) {
        boolean clean = redactor.text(capture.answer()).equals(capture.answer())
                && redactor.text(capture.call().arguments()).equals(capture.call().arguments())
                && capture.trace().stream()
                        .flatMap(trace -> BodyJson.text(trace.body()).stream())
                        .allMatch(body -> redactor.text(body).equals(body));
        if (!clean) {
            throw new IllegalArgumentException("the capture " + capture.call().key() + " from " + capture.at()
                    + " holds what looks like a secret; nothing was released: capture into a new store");
        }
    }

    private void writeCaptures(Lines lines) {
        source.forEach(capture -> {
            if (!tools.containsKey(capture.call().tool())) {
                return; // of a tool that was called for the first time since
            }
            tally.add(capture);
            lines.accept(CaptureJson.write(capture, content -> {
                String digest = Sha256.hex(content.bytes());
                bodies.add(digest);
                return digest;
            }));
        });
    }

    /** In the order in which the captures name them; only theirs, as others may have been captured meanwhile. */
    private void writeBodies(Lines lines) {
        Set<String> written = new HashSet<>();
        source.forEach(capture -> CaptureJson.write(capture, content -> {
            String digest = Sha256.hex(content.bytes());
            if (bodies.contains(digest) && written.add(digest)) {
                BodyJson.text(content).ifPresent(tally::countRedactions);
                lines.accept(BodyJson.write(digest, content));
            }
            return digest;
        }));
    }

    @FunctionalInterface
    private interface Lines {
        void accept(String object);
    }

    @FunctionalInterface
    private interface LineWriter {
        void writeTo(Lines lines);
    }

    private void digested(String name, OutputStream out, LineWriter writer) throws IOException {
        MessageDigest digest = Sha256.digest();
        long[] bytes = {0};
        try {
            writer.writeTo(object -> {
                byte[] line = (SealedLine.seal(object) + "\n").getBytes(StandardCharsets.UTF_8);
                digest.update(line);
                bytes[0] += line.length;
                write(out, line);
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        entries.put(name, new FileEntry(bytes[0], HexFormat.of().formatHex(digest.digest())));
    }

    private static void write(OutputStream out, byte[] line) {
        try {
            out.write(line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
