package dev.toolwright.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/** One line of a log: the record, a tab, eight hexadecimal digits of its CRC-32C, and a line feed. */
final class LogRecord {

    /** Tab and checksum, without the line feed. */
    private static final int TRAILER = 9;

    private LogRecord() {}

    /** One line after the other. */
    static byte[] encode(List<String> records) throws CharacterCodingException {
        if (records.size() == 1) {
            return encode(records.getFirst());
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (String record : records) {
            lines.writeBytes(encode(record));
        }
        return lines.toByteArray();
    }

    static byte[] encode(String record) throws CharacterCodingException {
        if (record.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a record of a log is one line; this one has line feeds");
        }
        byte[] text = Utf8.encode(record);
        byte[] line = Arrays.copyOf(text, text.length + TRAILER + 1);
        byte[] trailer = ("\t" + checksum(text, text.length) + "\n").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(trailer, 0, line, text.length, trailer.length);
        return line;
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
