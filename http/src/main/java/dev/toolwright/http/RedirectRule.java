package dev.toolwright.http;

/**
 * Where a redirect may lead. Whatever the rule, never from https to http, never against the {@link AddressRule}, and
 * never with credentials to another origin.
 */
public enum RedirectRule {
    /** Nowhere: the reply that redirects is handed out as it is. */
    NONE,
    /** To the same host and port, or from port 80 of http up to port 443 of https; the default. */
    SAME_HOST,
    /** To any host. */
    ANY_HOST
}
