package dev.toolwright.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The addresses that are not of the public internet (IANA's special-purpose registries, RFC 6890 and its updates). */
final class SpecialAddresses {

    private static final List<AddressBlock> SPECIAL_4 = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared by a carrier's customers; a cloud's metadata
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // a cloud's metadata on an otherwise public address
            "169.254.0.0/16", // link-local; metadata of most clouds
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments; a cloud's metadata
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    private static final AddressBlock GLOBAL_6 = AddressBlock.parse("2000::/3");

    private static final List<AddressBlock> SPECIAL_6 = blocks(
            "2001::/23", // protocol assignments, Teredo among them
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4, which carries an IPv4 address
            "3fff::/20"); // documentation

    /** NAT64: how an IPv6-only network reaches the IPv4 internet, so judged by the IPv4 address inside. */
    private static final AddressBlock NAT64 = AddressBlock.parse("64:ff9b::/96");

    private static final AddressBlock MAPPED_4 = AddressBlock.parse("::ffff:0:0/96");

    /** Where clouds tell their machines who they are, credentials included. */
    private static final List<AddressBlock> METADATA = blocks(
            "169.254.169.254/32", // most clouds
            "169.254.169.253/32", // a cloud's name server
            "169.254.170.2/32", // credentials of containers
            "169.254.170.23/32",
            "169.254.0.23/32",
            "169.254.42.42/32",
            "100.100.100.200/32",
            "168.63.129.16/32",
            "192.0.0.192/32",
            "fd00:ec2::254/128",
            "fd00:ec2::23/128",
            "fd20:ce::254/128",
            "fd00:42::42/128");

    private SpecialAddresses() {}

    static boolean isMetadata(InetAddress address) {
        byte[] bytes = address.getAddress();
        byte[] inside = carriesIpv4(bytes) ? Arrays.copyOfRange(bytes, 12, 16) : bytes;
        return METADATA.stream().anyMatch(block -> block.contains(inside));
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] address) {
        return SPECIAL_4.stream().noneMatch(block -> block.contains(address));
    }

    private static boolean isPublic6(byte[] address) {
        if (carriesIpv4(address)) {
            return isPublic4(Arrays.copyOfRange(address, 12, 16));
        }
        return GLOBAL_6.contains(address) && SPECIAL_6.stream().noneMatch(block -> block.contains(address));
    }

    private static boolean carriesIpv4(byte[] address) {
        return NAT64.contains(address) || MAPPED_4.contains(address);
    }

    private static List<AddressBlock> blocks(String... texts) {
        return Stream.of(texts).map(AddressBlock::parse).toList();
    }
}
