package dev.toolwright.catalog.document;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip archive: its documents, unpacked one at a time in memory, never onto disk. Nothing that it says of sizes is believed. */
record ZipSource(Path archive) implements DocumentSource {

    /** No document that was written for people or programs comes near; a bomb of one byte repeated is packed 1,000 to 1. */
    private static final int MOST_PACKED = 200;

    private static final int SMALL = 1 << 20;
    private static final int PIECE = 1 << 16;

    @Override
    public void visit(long maxBytes, DocumentVisitor visitor) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<? extends ZipEntry> documents = documents(zip);
            visitor.expect(documents.size(), documents.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum());
            for (ZipEntry entry : documents) {
                read(zip, entry, maxBytes, visitor);
            }
            int others = (int) zip.stream().filter(entry -> !entry.isDirectory()).count() - documents.size();
            if (others > 0) {
                visitor.passedOver(others);
            }
        } catch (ZipException e) {
            throw new IOException("is no zip archive, or was cut off or damaged (" + e.getMessage() + "); fetch or copy it again", e);
        }
    }

    private static List<? extends ZipEntry> documents(ZipFile zip) {
        return zip.stream()
                .filter(entry -> !entry.isDirectory() && FolderSource.looksLikeDocument(entry.getName()))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
    }

    private void read(ZipFile zip, ZipEntry entry, long maxBytes, DocumentVisitor visitor) {
        URI location = URI.create(root());
        RawDocument document;
        try {
            location = location(entry);
            document = new RawDocument(entry.getName(), location, unpacked(zip, entry, maxBytes));
        } catch (ZipException | EOFException e) {
            visitor.unreadable(entry.getName(), location, "is damaged: " + e.getMessage());
            return;
        } catch (IOException e) {
            visitor.unreadable(entry.getName(), location, String.valueOf(e.getMessage()));
            return;
        }
        visitor.document(document);
    }

    private static byte[] unpacked(ZipFile zip, ZipEntry entry, long maxBytes) throws IOException {
        if (entry.getSize() > maxBytes) {
            throw new IOException(FileSource.tooLarge(entry.getSize(), maxBytes));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                bytes.write(piece, 0, read);
                if (bytes.size() > maxBytes) {
                    throw new IOException(FileSource.tooLarge(-1, maxBytes));
                }
                if (bytes.size() > SMALL && bytes.size() / MOST_PACKED > entry.getCompressedSize()) {
                    throw new IOException("unpacks to more than " + MOST_PACKED + " times its size, as no document does");
                }
            }
        }
        byte[] document = bytes.toByteArray();
        CRC32 sum = new CRC32();
        sum.update(document);
        if (sum.getValue() != entry.getCrc()) {
            throw new ZipException("its checksum is wrong");
        }
        return document;
    }

    /** A name is what the archive says, which need be no path; it names a place in the archive and nowhere else. */
    private URI location(ZipEntry entry) throws IOException {
        try {
            String path = new URI(null, null, "/!/" + entry.getName(), null).getRawPath();
            return URI.create(root() + path.substring("/!/".length()));
        } catch (URISyntaxException e) {
            throw new IOException("has a malformed name", e);
        }
    }

    private String root() {
        return FileSource.location(archive) + "!/";
    }

    @Override
    public Optional<Path> beside(String name) {
        return new FileSource(archive).beside(name);
    }

    @Override
    public String description() {
        return archive.toString();
    }

    @Override
    public Optional<String> prefix() {
        return Optional.of(root());
    }
}
