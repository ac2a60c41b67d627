package dev.toolwright.http;

import java.net.InetAddress;

/**
 * Which addresses may be connected to. It is asked about the very addresses that a host name was resolved to and that are
 * connected to next, so neither odd spellings nor changing name servers get round it.
 */
public enum AddressRule {
    /**
     * Addresses of the public internet only: not loopback, private, link-local, shared, multicast, documentation or
     * metadata addresses, nor IPv6 forms that carry one of them. A name that resolves to several addresses is refused if
     * one of them is.
     */
    PUBLIC_ONLY {
        @Override
        public boolean permits(InetAddress address) {
            return SpecialAddresses.isPublic(address);
        }
    },
    /** All addresses. */
    ANY {
        @Override
        public boolean permits(InetAddress address) {
            return true;
        }
    };

    public abstract boolean permits(InetAddress address);
}
