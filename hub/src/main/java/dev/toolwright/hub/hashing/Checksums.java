package dev.toolwright.hub.hashing;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Short checksums against errors of transmission. */
final class Checksums {

    private Checksums() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/checksum/{kind}", "computeChecksum", Input.class, Output.class, Checksums::answer)
                .describedAs(
                        "Compute a CRC-32, CRC-32C or Adler-32 checksum of a text",
                        "Gives the 32-bit checksum of a UTF-8 text as eight hexadecimal digits and as a number. Good against "
                                + "errors, no protection against intent. Example: CRC-32 of 123456789 is cbf43926.");
    }

    private static Output answer(Input input) {
        Checksum checksum = switch (input.kind()) {
            case CRC32 -> new CRC32();
            case CRC32C -> new CRC32C();
            case ADLER32 -> new Adler32();
        };
        checksum.update(input.text().getBytes(StandardCharsets.UTF_8));
        return new Output(HexFormat.of().toHexDigits((int) checksum.getValue()), checksum.getValue());
    }

    enum Kind {
        CRC32,
        CRC32C,
        ADLER32
    }

    record Input(
            @Doc(value = "The checksum wanted.", example = "crc32") Kind kind,
            @Doc(value = "The text.", example = "123456789", maxSize = 5000) String text) {}

    record Output(
            @Doc(value = "The checksum as eight hexadecimal digits.", example = "cbf43926") String checksum,
            @Doc(value = "The checksum as a number, 0 to 4294967295.", example = "3421780262") long number) {}
}
