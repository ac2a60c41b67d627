package dev.toolwright.catalog.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip archive: its JSON and YAML files, unpacked one at a time in memory, never onto disk. */
record ZipSource(Path archive) implements DocumentSource {

    @Override
    public void visit(long maxBytes, DocumentVisitor visitor) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : entries(zip)) {
                read(zip, entry, maxBytes, visitor);
            }
        }
    }

    private static List<? extends ZipEntry> entries(ZipFile zip) {
        return zip.stream()
                .filter(entry -> !entry.isDirectory() && FolderSource.looksLikeDocument(entry.getName()))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
    }

    private void read(ZipFile zip, ZipEntry entry, long maxBytes, DocumentVisitor visitor) {
        // The size an archive claims may be a lie, so no more than the limit is ever unpacked.
        int limit = Math.toIntExact(Math.min(maxBytes, Integer.MAX_VALUE - 16));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                visitor.unreadable(entry.getName(), FileSource.tooLarge(-1, maxBytes));
            } else {
                visitor.document(new RawDocument(entry.getName(), location(entry), bytes));
            }
        } catch (IOException e) {
            visitor.unreadable(entry.getName(), "cannot be unpacked: " + e.getMessage());
        }
    }

    /** A name is what the archive says, which need be no path. */
    private URI location(ZipEntry entry) throws IOException {
        try {
            String name = new URI(null, null, "/" + entry.getName(), null).getRawPath();
            return URI.create(archive.toAbsolutePath().normalize().toUri() + "!" + name);
        } catch (URISyntaxException e) {
            throw new IOException("its name is malformed", e);
        }
    }

    @Override
    public String description() {
        return archive.toString();
    }
}
