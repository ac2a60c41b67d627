package dev.toolwright.hub.hashing;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** UUIDs made from a name (RFC 9562, versions 3 and 5). */
final class NameUuid {

    private NameUuid() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/uuid/{namespace}", "nameUuid", Input.class, Output.class, input -> new Output(
                        uuid(input.namespace(), input.name(), input.version().number).toString(), input.version().number))
                .describedAs(
                        "Make the UUID of a name, version 3 or 5",
                        "Derives a UUID from a name within a namespace, as RFC 9562 says: version 5 by SHA-1, version 3 by MD5. The "
                                + "same name always gives the same UUID. Example: python.org in dns, version 5: "
                                + "886313e1-3b8a-5372-9b90-0c9aee199e5d.");
    }

    static UUID uuid(Namespace namespace, String name, int version) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        byte[] both = ByteBuffer.allocate(16 + text.length)
                .putLong(namespace.id.getMostSignificantBits())
                .putLong(namespace.id.getLeastSignificantBits())
                .put(text)
                .array();
        ByteBuffer digest = ByteBuffer.wrap((version == 3 ? DigestAlgorithm.MD5 : DigestAlgorithm.SHA1).digest(both));
        long high = digest.getLong() & 0xffff_ffff_ffff_0fffL | (long) version << 12;
        long low = digest.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The namespaces that RFC 9562 defines. */
    enum Namespace {
        DNS("6ba7b810-9dad-11d1-80b4-00c04fd430c8"),
        URL("6ba7b811-9dad-11d1-80b4-00c04fd430c8"),
        OID("6ba7b812-9dad-11d1-80b4-00c04fd430c8"),
        X500("6ba7b814-9dad-11d1-80b4-00c04fd430c8");

        private final UUID id;

        Namespace(String id) {
            this.id = UUID.fromString(id);
        }
    }

    enum Version {
        V3(3),
        V5(5);

        private final int number;

        Version(int number) {
            this.number = number;
        }
    }

    record Input(
            @Doc(value = "What kind of name it is.", example = "dns") Namespace namespace,
            @Doc(value = "The name.", example = "python.org", maxSize = 2000) String name,
            @Doc(value = "Version of the UUID: 5 by SHA-1, 3 by MD5.", defaultValue = "v5") Version version) {}

    record Output(
            @Doc(value = "The UUID.", example = "886313e1-3b8a-5372-9b90-0c9aee199e5d") String uuid,
            @Doc(value = "Its version.", example = "5") int version) {}
}
