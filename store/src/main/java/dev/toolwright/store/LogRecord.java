package dev.toolwright.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/** One line of a log: the record, a tab, eight hexadecimal digits of its CRC-32C, and a line feed. */
final class LogRecord {

    /** Tab and checksum, without the line feed. */
    private static final int TRAILER = 9;

    private LogRecord() {}

    /**
     * One line after the other.
     *
     * @param records in UTF-8
     */
    static byte[] encode(List<byte[]> records) {
        int length = records.stream().mapToInt(record -> record.length + TRAILER + 1).sum();
        ByteBuffer lines = ByteBuffer.allocate(length);
        for (byte[] record : records) {
            requireOneLine(record);
            lines.put(record).put((byte) '\t');
            lines.put(checksum(record, record.length).getBytes(StandardCharsets.US_ASCII)).put((byte) '\n');
        }
        return lines.array();
    }

    private static void requireOneLine(byte[] record) {
        for (byte unit : record) {
            if (unit == '\n') {
                throw new IllegalArgumentException("a record of a log is one line; this one has line feeds");
            }
        }
    }

    /** @param line without its line feed; empty if the checksum does not fit */
    static Optional<String> decode(byte[] line) {
        int length = line.length - TRAILER;
        if (length < 0 || line[length] != '\t') {
            return Optional.empty();
        }
        String stated = new String(line, length + 1, TRAILER - 1, StandardCharsets.US_ASCII);
        return checksum(line, length).equals(stated)
                ? Optional.of(new String(line, 0, length, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static String checksum(byte[] text, int length) {
        CRC32C crc = new CRC32C();
        crc.update(text, 0, length);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
