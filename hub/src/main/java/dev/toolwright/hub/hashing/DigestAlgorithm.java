package dev.toolwright.hub.hashing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The digests that every Java runtime here has. */
enum DigestAlgorithm {
    MD5("MD5", "HmacMD5"),
    SHA1("SHA-1", "HmacSHA1"),
    SHA224("SHA-224", "HmacSHA224"),
    SHA256("SHA-256", "HmacSHA256"),
    SHA384("SHA-384", "HmacSHA384"),
    SHA512("SHA-512", "HmacSHA512"),
    SHA3_256("SHA3-256", "HmacSHA3-256"),
    SHA3_512("SHA3-512", "HmacSHA3-512");

    private final String digestName;
    private final String macName;

    DigestAlgorithm(String digestName, String macName) {
        this.digestName = digestName;
        this.macName = macName;
    }

    byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance(digestName).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(digestName + " is missing in this Java runtime", e);
        }
    }

    byte[] keyedDigest(byte[] key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(macName);
            mac.init(new SecretKeySpec(key, macName));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(macName + " is missing in this Java runtime", e);
        }
    }
}
