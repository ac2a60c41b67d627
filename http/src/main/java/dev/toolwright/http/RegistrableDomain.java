package dev.toolwright.http;

import java.util.Locale;
import java.util.Optional;
import org.apache.hc.client5.http.psl.DomainType;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;

/**
 * The part of a host's name that somebody registered, by the public suffix list (publicsuffix.org) that comes with the HTTP
 * client: {@code api.shop.co.uk} belongs to {@code shop.co.uk}, {@code mine.herokuapp.com} to itself. The first call reads the
 * list, in about 0.1 s. Thread-safe.
 */
public final class RegistrableDomain {

    private static final int LONGEST = 253;

    private RegistrableDomain() {}

    private static final class Suffixes {
        private static final PublicSuffixMatcher LIST = PublicSuffixMatcherLoader.getDefault();
    }

    /** @return in lower case; empty of what ends in no known suffix: addresses, {@code localhost}, names of files */
    public static Optional<String> of(String host) {
        String name = host.strip().toLowerCase(Locale.ROOT);
        if (name.length() > LONGEST || !name.matches("[a-z0-9_-]+(\\.[a-z0-9_-]+)+")) {
            return Optional.empty();
        }
        Optional<String> registered = Optional.ofNullable(Suffixes.LIST.getDomainRoot(name, DomainType.ICANN));
        return registered.map(root -> Optional.ofNullable(Suffixes.LIST.getDomainRoot(name)).orElse(root));
    }
}
