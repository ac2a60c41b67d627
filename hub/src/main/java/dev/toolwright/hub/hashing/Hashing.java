package dev.toolwright.hub.hashing;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Digests, checksums and identifiers made from text; no state. */
public final class Hashing {

    private Hashing() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "hashing",
                        "Hashing",
                        "Security",
                        "Fingerprints of text and bytes: MD5, SHA-1, SHA-2 and SHA-3 digests, keyed HMAC, checking a digest against "
                                + "its text, CRC-32 and Adler-32 checksums, and UUIDs made from a name (versions 3 and 5). "
                                + "The same input always gives the same answer.")
                .with(Digests.computing())
                .with(Digests.verifying())
                .with(KeyedDigest.operation())
                .with(Checksums.operation())
                .with(NameUuid.operation());
    }
}
