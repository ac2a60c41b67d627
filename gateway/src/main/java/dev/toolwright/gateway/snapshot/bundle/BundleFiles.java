package dev.toolwright.gateway.snapshot.bundle;

import java.util.List;

/** Names of a bundle's files. */
final class BundleFiles {

    static final String CAPTURES = "captures.jsonl";
    static final String BODIES = "bodies.jsonl";
    static final String TOOLS = "tools.jsonl";
    static final String MANIFEST = "manifest.json";

    /** Of all other files, as the command {@code sha256sum} writes and checks them. */
    static final String DIGESTS = "SHA256SUMS";

    /** What the manifest lists. */
    static final List<String> CONTENT = List.of(CAPTURES, BODIES, TOOLS);

    private BundleFiles() {}
}
