package dev.toolwright.http;

import java.net.InetAddress;
import java.util.Arrays;

/** Addresses that begin with the same bits, IPv4 or IPv6. */
final class AddressBlock {

    private static final byte[] PREFIX_OF_MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private final byte[] start;
    private final int bits;

    private AddressBlock(byte[] start, int bits) {
        this.start = start;
        this.bits = bits;
    }

    /** @param text {@code 10.0.0.0/8} or {@code fe80::/10} */
    static AddressBlock parse(String text) {
        int slash = text.indexOf('/');
        byte[] start = InetAddress.ofLiteral(text.substring(0, slash)).getAddress();
        int bits = Integer.parseInt(text.substring(slash + 1));
        return text.indexOf(':') >= 0 && start.length == 4
                ? new AddressBlock(mapped(start), bits)
                : new AddressBlock(start, bits);
    }

    /** Java turns a mapped address into the IPv4 address in it; here it is wanted as written. */
    private static byte[] mapped(byte[] start) {
        byte[] whole = Arrays.copyOf(PREFIX_OF_MAPPED, 16);
        System.arraycopy(start, 0, whole, 12, 4);
        return whole;
    }

    boolean contains(byte[] address) {
        if (address.length != start.length) {
            return false;
        }
        int whole = bits / 8;
        for (int i = 0; i < whole; i++) {
            if (address[i] != start[i]) {
                return false;
            }
        }
        int rest = bits % 8;
        return rest == 0 || (address[whole] ^ start[whole]) >> (8 - rest) == 0;
    }
}
