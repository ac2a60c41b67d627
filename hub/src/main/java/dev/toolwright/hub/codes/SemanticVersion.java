package dev.toolwright.hub.codes;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;

/** A version as semver.org 2.0.0 orders it; build metadata does not count. */
record SemanticVersion(BigInteger major, BigInteger minor, BigInteger patch, List<String> preRelease)
        implements Comparable<SemanticVersion> {

    static final String FORM = "v?(0|[1-9]\\d{0,30})\\.(0|[1-9]\\d{0,30})\\.(0|[1-9]\\d{0,30})"
            + "(-[0-9A-Za-z-]{1,100}(\\.[0-9A-Za-z-]{1,100}){0,10})?(\\+[0-9A-Za-z.-]{1,100})?";

    SemanticVersion {
        preRelease = List.copyOf(preRelease);
    }

    /** Reads text of {@link #FORM}. */
    static SemanticVersion parse(String text) {
        String bare = text.replaceFirst("^v", "").replaceFirst("\\+.*$", "");
        int hyphen = bare.indexOf('-');
        String[] core = (hyphen < 0 ? bare : bare.substring(0, hyphen)).split("\\.");
        List<String> pre = hyphen < 0 ? List.of() : List.of(bare.substring(hyphen + 1).split("\\."));
        return new SemanticVersion(new BigInteger(core[0]), new BigInteger(core[1]), new BigInteger(core[2]), pre);
    }

    @Override
    public int compareTo(SemanticVersion other) {
        int core = Comparator.comparing(SemanticVersion::major)
                .thenComparing(SemanticVersion::minor)
                .thenComparing(SemanticVersion::patch)
                .compare(this, other);
        return core != 0 ? core : comparePreRelease(preRelease, other.preRelease);
    }

    /** A release stands above its pre-releases; more identifiers above fewer. */
    private static int comparePreRelease(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = compareIdentifier(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compareIdentifier(String one, String other) {
        boolean oneNumber = one.matches("\\d+");
        boolean otherNumber = other.matches("\\d+");
        if (oneNumber && otherNumber) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        return oneNumber != otherNumber ? Boolean.compare(otherNumber, oneNumber) : one.compareTo(other);
    }
}
