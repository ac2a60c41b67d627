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
    /**
     * Loopback, private and link-local addresses too, but never those where clouds tell their machines who they are: whoever
     * permits an API in the own network does not hand out the machine's credentials.
     */
    PRIVATE_TOO {
        @Override
        public boolean permits(InetAddress address) {
            return !SpecialAddresses.isMetadata(address);
        }
    },
    /** All addresses: for those that a person wrote into the configuration. */
    ANY {
        @Override
        public boolean permits(InetAddress address) {
            return true;
        }
    };

    public abstract boolean permits(InetAddress address);
}
