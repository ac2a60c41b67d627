package dev.toolwright.http;

import java.io.Serial;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a host name and refuses what the rule does not permit. The client connects to the addresses returned here and
 * to no others, so there is no second look-up that could differ.
 */
final class GuardedResolver implements DnsResolver {

    /** Carries the refusal through the client, which knows only its own kinds of failure. */
    static final class Refused extends UnknownHostException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final AddressRule rule;

        Refused(String host, AddressRule rule) {
            super(host);
            this.rule = rule;
        }

        /** Goes on from the name of the origin. */
        String why() {
            return switch (rule) {
                case PUBLIC_ONLY -> " is not on the public internet";
                case PRIVATE_TOO, ANY -> " is where a cloud keeps its machines' credentials";
            };
        }
    }

    private final AddressRule rule;
    private final HostLookup lookup;

    GuardedResolver(AddressRule rule, HostLookup lookup) {
        this.rule = rule;
        this.lookup = lookup;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        List<InetAddress> addresses = lookup.addresses(host);
        if (!addresses.stream().allMatch(rule::permits)) {
            throw new Refused(host, rule);
        }
        return addresses.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
