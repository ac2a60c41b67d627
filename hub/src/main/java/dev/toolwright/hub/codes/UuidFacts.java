package dev.toolwright.hub.codes;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a UUID tells about itself (RFC 9562). */
final class UuidFacts {

    private static final long GREGORIAN_TICKS_AT_EPOCH = 0x01b2_1dd2_1381_4000L;
    private static final long TICKS_A_MILLISECOND = 10_000;

    private UuidFacts() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/uuid/{uuid}", "uuidFacts", Input.class, Output.class, input -> facts(UUID.fromString(input.uuid())))
                .describedAs(
                        "Tell the version, variant and time of a UUID",
                        "Reads a UUID in its usual form of 36 characters: its version (0 where the variant has none), how it was "
                                + "made, and for versions 1 and 7 the moment, to the millisecond.");
    }

    private static Output facts(UUID uuid) {
        boolean rfc = uuid.variant() == 2;
        int version = rfc ? uuid.version() : 0;
        String made = switch (version) {
            case 1 -> "time and node";
            case 3 -> "name, by MD5";
            case 4 -> "random";
            case 5 -> "name, by SHA-1";
            case 6 -> "time and node, sortable";
            case 7 -> "time and random, sortable";
            case 8 -> "custom";
            default -> uuid.equals(new UUID(0, 0)) ? "nil" : uuid.equals(new UUID(-1, -1)) ? "max" : "unknown";
        };
        return new Output(uuid.toString(), version, made, rfc, moment(uuid, version));
    }

    private static Optional<Instant> moment(UUID uuid, int version) {
        return switch (version) {
            case 1 -> Optional.of(Instant.ofEpochMilli((uuid.timestamp() - GREGORIAN_TICKS_AT_EPOCH) / TICKS_A_MILLISECOND));
            case 7 -> Optional.of(Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> 16));
            default -> Optional.empty();
        };
    }

    record Input(
            @Doc(value = "The UUID, hexadecimal with hyphens.", example = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
                    pattern = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
                    String uuid) {}

    record Output(
            @Doc(value = "The UUID in small letters.", example = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f") String uuid,
            @Doc(value = "Its version, 1 to 8; 0 if it has none.", example = "7") int version,
            @Doc(value = "What it was made of.", example = "time and random, sortable") String madeOf,
            @Doc(value = "Whether it has the variant of RFC 9562.", example = "true") boolean rfcVariant,
            @Doc(value = "When it was made; only versions 1 and 7.", example = "2022-02-22T19:22:22Z") Optional<Instant> madeAt) {}
}
