package dev.toolwright.hub.hashing;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Digests of text, and checking them. */
final class Digests {

    static final int LONGEST = 500_000;

    private Digests() {}

    static ApiOperation<Input, Output> computing() {
        return ApiOperation.post("/digest", "computeDigest", Input.class, Output.class, i -> compute(i.message()))
                .describedAs(
                        "Compute an MD5, SHA-1, SHA-2 or SHA-3 hash of a text",
                        "Gives the digest of a text, or of bytes given as hexadecimal or Base64. MD5 and SHA-1 are no longer "
                                + "safe for signatures and passwords. Example: MD5 of abc is 900150983cd24fb0d6963f7d28e17f72.")
                .failsWith(422, "The text is not hexadecimal or Base64 though input_form says so.");
    }

    static ApiOperation<VerifyInput, Verified> verifying() {
        return ApiOperation.post("/verify", "verifyDigest", VerifyInput.class, Verified.class, i -> verify(i.claim()))
                .describedAs(
                        "Check whether a text has an expected hash",
                        "Computes the digest of a UTF-8 text and compares it with one given in hexadecimal, capitals or not; says "
                                + "whether they agree, and the right digest.")
                .failsWith(422, "The expected digest is not hexadecimal, or too long or short for the algorithm.");
    }

    private static Output compute(Message message) {
        byte[] bytes = message.inputForm().read(message.text());
        byte[] digest = message.algorithm().digest(bytes);
        return new Output(message.outputForm().write(digest), message.algorithm(), digest.length * 8, bytes.length);
    }

    private static Verified verify(Claim claim) {
        byte[] actual = claim.algorithm().digest(claim.text().getBytes(StandardCharsets.UTF_8));
        byte[] expected = ByteForm.HEX.read(claim.expected());
        if (expected.length != actual.length) {
            throw ApiProblem.unprocessable("This digest has " + actual.length * 2 + " hexadecimal digits, not " + claim.expected().length() + ".");
        }
        return new Verified(MessageDigest.isEqual(actual, expected), ByteForm.HEX.write(actual));
    }

    record Input(@Body @Doc("The text and the algorithm.") Message message) {}

    record Message(
            @Doc(value = "The text to hash.", example = "abc", maxSize = LONGEST) String text,
            @Doc(value = "The digest wanted.", defaultValue = "sha256", example = "md5") DigestAlgorithm algorithm,
            @Doc(value = "How the text stands for bytes.", defaultValue = "utf8") TextForm inputForm,
            @Doc(value = "How the digest is written.", defaultValue = "hex") ByteForm outputForm) {}

    record Output(
            @Doc(value = "The digest.", example = "900150983cd24fb0d6963f7d28e17f72") String digest,
            @Doc(value = "The algorithm, as asked.", example = "md5") DigestAlgorithm algorithm,
            @Doc(value = "Length of the digest in bits.", example = "128") int bits,
            @Doc(value = "Number of bytes that were hashed.", example = "3") int inputBytes) {}

    record VerifyInput(@Body @Doc("The text and the digest it should have.") Claim claim) {}

    record Claim(
            @Doc(value = "The text, hashed as UTF-8.", example = "abc", maxSize = LONGEST) String text,
            @Doc(value = "The digest's algorithm.", example = "md5") DigestAlgorithm algorithm,
            @Doc(value = "The expected digest in hexadecimal.", example = "900150983CD24FB0D6963F7D28E17F72", maxSize = 200)
                    String expected) {}

    record Verified(
            @Doc(value = "Whether the digests agree.", example = "true") boolean matches,
            @Doc(value = "The text's digest in hexadecimal.", example = "900150983cd24fb0d6963f7d28e17f72") String digest) {}
}
