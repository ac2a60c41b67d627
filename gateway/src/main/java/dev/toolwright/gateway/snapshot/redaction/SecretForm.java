package dev.toolwright.gateway.snapshot.redaction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Secrets that give themselves away in a text: by a vendor's form, by the name before them, or by their randomness. */
final class SecretForm {

    static final String BY_FORM = "[redacted by form]";
    static final String BY_NAME = "[redacted by name]";
    static final String BY_ENTROPY = "[redacted by entropy]";

    private static final Pattern FORMS = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|\\z)"
            + "|\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*"
            + "|\\b(?:sk|pk|rk)[-_](?:live|test|proj|ant|or|api)?[-_A-Za-z0-9]{16,}"
            + "|\\b(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20,}|\\bgithub_pat_[A-Za-z0-9_]{20,}|\\bglpat-[A-Za-z0-9_-]{16,}"
            + "|\\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b|\\bAIza[A-Za-z0-9_-]{30,}"
            + "|\\bya29\\.[A-Za-z0-9_-]{20,}|\\b(?:hf|npm)_[A-Za-z0-9]{20,}|\\bSG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}"
            + "|\\bpypi-[A-Za-z0-9_-]{30,}");

    private static final Pattern BEARER = Pattern.compile("(?i)\\b(bearer|basic) +[A-Za-z0-9._~+/=-]{8,}");

    /** {@code https://user:password@host}: the part between. */
    private static final Pattern USER_INFO = Pattern.compile("(?<=://)[^/\\s:@\"]{1,200}:[^/\\s@\"]{1,200}(?=@)");

    /** {@code name=value}, as in a query, and {@code name: value}, as in a header. */
    private static final Pattern NAMED = Pattern.compile("([A-Za-z][A-Za-z0-9_.-]{1,60})( ?[=:] ?)([^\\s&;,\"'<>}\\]]{3,})");

    /** No form of a key is shorter, nor a scheme with what follows it. */
    private static final int SHORTEST_FORM = 14;

    private static final int SHORTEST_RUN = 24;

    /** Longer runs are content, packed. */
    private static final Pattern RUN = Pattern.compile("(?<![A-Za-z0-9+/_=.-])[A-Za-z0-9+/_-]{24,256}={0,2}(?![A-Za-z0-9+/_=-])");

    private SecretForm() {}

    /** @param random whether what looks drawn at random is a secret here */
    static String redact(String text, boolean random) {
        String clean = text;
        if (text.length() >= SHORTEST_FORM) {
            clean = FORMS.matcher(clean).replaceAll(BY_FORM);
            clean = BEARER.matcher(clean).replaceAll(found -> found.group(1) + " " + BY_NAME);
        }
        if (clean.indexOf('=') >= 0 || clean.indexOf(':') >= 0) {
            clean = USER_INFO.matcher(clean).replaceAll(BY_NAME);
            clean = NAMED.matcher(clean).replaceAll(found -> Matcher.quoteReplacement(
                    SecretName.isSecret(found.group(1)) && !found.group(3).startsWith("[redacted") && !found.group(3).startsWith("[secret")
                            ? found.group(1) + found.group(2) + BY_NAME
                            : found.group()));
        }
        return random && clean.length() >= SHORTEST_RUN
                ? RUN.matcher(clean).replaceAll(found -> Randomness.isIn(found.group()) ? BY_ENTROPY : Matcher.quoteReplacement(found.group()))
                : clean;
    }
}
