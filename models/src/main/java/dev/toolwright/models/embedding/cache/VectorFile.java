package dev.toolwright.models.embedding.cache;

import dev.toolwright.store.AtomicFile;
import dev.toolwright.store.FileReads;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.CRC32C;

/**
 * Vectors with the keys of their texts: a head of eight bytes that says what it is and how many dimensions, then one record a
 * vector: key, numbers, and the CRC-32C of both.
 */
record VectorFile(Path path, int dimensions) {

    private static final int MAGIC = 0x5457_5631; // TWV1
    private static final int HEAD = 2 * Integer.BYTES;

    private int numbers() {
        return dimensions * Float.BYTES;
    }

    private int record() {
        return TextKey.BYTES + numbers() + Integer.BYTES;
    }

    void write(Map<TextKey, float[]> vectors) {
        AtomicFile.at(path).write(out -> {
            out.write(ByteBuffer.allocate(HEAD).putInt(MAGIC).putInt(dimensions).array());
            for (Map.Entry<TextKey, float[]> entry : vectors.entrySet()) {
                ByteBuffer bytes = ByteBuffer.allocate(record());
                entry.getKey().write(bytes);
                for (float number : entry.getValue()) {
                    bytes.putFloat(number);
                }
                out.write(bytes.putInt(checksum(bytes)).array());
            }
        });
    }

    /** Reads the keys and where their records begin; none, if it is a file of something else. */
    void keys(BiConsumer<TextKey, Long> reader) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(path.toFile()), 1 << 16))) {
            long records = (path.toFile().length() - HEAD) / record();
            if (records < 1 || in.readInt() != MAGIC || in.readInt() != dimensions) {
                return;
            }
            byte[] key = new byte[TextKey.BYTES];
            for (long i = 0; i < records; i++) {
                in.readFully(key);
                reader.accept(TextKey.read(ByteBuffer.wrap(key)), HEAD + i * record());
                in.skipNBytes(record() - key.length);
            }
        }
    }

    Reader reader() throws IOException {
        return new Reader(this, FileReads.open(path));
    }

    private int checksum(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.array(), 0, TextKey.BYTES + numbers());
        return (int) crc.getValue();
    }

    /** Reads vectors one by one. */
    record Reader(VectorFile layout, FileReads file) implements AutoCloseable {

        /** Empty if what is there is damaged. */
        Optional<float[]> read(TextKey key, long offset) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(layout.record());
            file.read(offset, bytes.array());
            if (!TextKey.read(bytes).equals(key)) {
                return Optional.empty();
            }
            float[] vector = new float[layout.dimensions()];
            for (int i = 0; i < vector.length; i++) {
                vector[i] = bytes.getFloat();
            }
            return bytes.getInt() == layout.checksum(bytes) ? Optional.of(vector) : Optional.empty();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
