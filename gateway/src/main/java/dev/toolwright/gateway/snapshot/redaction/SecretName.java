package dev.toolwright.gateway.snapshot.redaction;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a header, a parameter or a property says about its value. */
final class SecretName {

    private static final Set<String> SECRET = Set.of(
            "password", "passwd", "pwd", "passphrase", "secret", "token", "auth", "authorization", "proxyauthorization", "apikey",
            "xapikey", "appkey", "jwt", "otp", "cookie", "setcookie", "credential", "credentials", "sessionid", "sid", "bearer",
            "csrf", "csrftoken", "xsrftoken");

    /** Ends of names; {@code token} alone is none: {@code page_token} is where a list goes on. */
    private static final Pattern SECRET_END = Pattern.compile(
            ".*(password|passphrase|passwd|secret|apikey|accesskey|secretkey|privatekey|signingkey|subscriptionkey|authkey"
                    + "|accesstoken|refreshtoken|authtoken|bearertoken|sessiontoken|securitytoken|idtoken|apitoken|toolbenchkey|authorization)");

    /** Values that look drawn at random, and are no secrets. */
    private static final Pattern IDENTIFYING = Pattern.compile(
            ".*(id|ids|uuid|guid|hash|hashes|sha1|sha256|sha512|sha|md5|hmac|digest|checksum|crc|etag|cursor|pagetoken|nexttoken|next|previous"
                    + "|href|url|uri|link|links|base64|base64url|base32|hex|encoded|decoded|polyline|fingerprint|commit|ref|revision|svg|png)");

    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");

    private SecretName() {}

    /** Whether a value of this name is a secret, whatever it looks like. */
    static boolean isSecret(String name) {
        String plain = plain(name);
        return SECRET.contains(plain) || SECRET_END.matcher(plain).matches();
    }

    /** Whether a value of this name identifies something: it may look like a secret. */
    static boolean isIdentifying(String name) {
        return IDENTIFYING.matcher(plain(name)).matches();
    }

    private static String plain(String name) {
        return SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
