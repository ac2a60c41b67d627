package dev.toolwright.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.toolwright.http.HttpFailure.Kind;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200", "127.0.0.1",
                "127.255.0.9", "168.63.129.16", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.192",
                "192.168.1.1", "198.18.0.1", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1",
                "255.255.255.255", "::", "::1", "::127.0.0.1", "fe80::1", "febf::1", "fec0::1", "fc00::1",
                "fd00:ec2::254", "ff02::1", "64:ff9b::7f00:1", "64:ff9b::10.0.0.1", "64:ff9b:1::1", "2001::1",
                "2001:db8::1", "2002:7f00:1::", "2002:5db8:d822::1", "3fff::1", "100::1", "5f00::1"
            })
    void publicOnly_specialAddress_refused(String literal) {
        assertThat(AddressRule.PUBLIC_ONLY.permits(InetAddress.ofLiteral(literal))).isFalse();
        assertThat(AddressRule.ANY.permits(InetAddress.ofLiteral(literal))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1",
                "169.253.0.1", "169.255.0.1", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0",
                "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "64:ff9b::8.8.8.8"
            })
    void publicOnly_publicAddress_permitted(String literal) {
        assertThat(AddressRule.PUBLIC_ONLY.permits(InetAddress.ofLiteral(literal))).isTrue();
    }

    @Test
    void publicOnly_mappedAddressThatStayedSixteenBytes_judgedByTheAddressInside() {
        assertThat(AddressBlock.parse("::ffff:0:0/96").contains(new byte[] {
                    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 127, 0, 0, 1
                }))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2130706433", "127.1", "127.0.1", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "017700000001", "0",
                "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:a9fe:a9fe]", "[fe80::1%25lo]",
                "localhost", "LOCALHOST"
            })
    void send_oddSpellingOfAPrivateAddress_neverConnects(String host) throws Exception {
        try (RawServer server = RawServer.saying(RawServer.ok("inside"));
                HttpSender sender = HttpSender.open()) {
            HttpCall call = HttpCall.get(URI.create("http://" + host + ":" + server.port() + "/"));
            HttpFailure failure = catchThrowableOfType(
                    HttpFailure.class, () -> sender.send(call, Instant.now().plusSeconds(20)));
            // some spellings are no address to the platform, and then no name either
            assertThat(failure.kind()).isIn(Kind.REFUSED_ADDRESS, Kind.UNREACHABLE, Kind.BAD_URI);
            assertThat(server.connections()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0177.0.0.1", "127.0.0.01", "127.00.0.1", "08.8.8.8", "0127.0.0.1"})
    void send_numberThatMayBeOctal_isRefusedBeforeAnyConnection(String host) throws Exception {
        try (HttpSender sender = HttpSender.open()) {
            HttpCall call = HttpCall.get(URI.create("http://" + host + ":9/"));
            HttpFailure failure = catchThrowableOfType(
                    HttpFailure.class, () -> sender.send(call, Instant.now().plusSeconds(20)));
            assertThat(failure.kind()).isEqualTo(Kind.BAD_URI);
            assertThat(failure).hasMessageContaining("must not begin with 0");
        }
    }

    @Test
    void send_nameServerThatChangesItsMind_connectsOnlyToWhatWasVetted() throws Exception {
        AtomicInteger lookups = new AtomicInteger();
        HostLookup rebinding = _ -> List.of(
                InetAddress.ofLiteral(lookups.getAndIncrement() == 0 ? "127.0.0.1" : "8.8.8.8"));
        try (HttpSender sender = HttpSender.open(HttpSettings.defaults(), Clock.systemUTC(), rebinding)) {
            HttpFailure failure = catchThrowableOfType(
                    HttpFailure.class, () -> sender.send(HttpCall.get(URI.create("http://api.test/")), Instant.MAX));
            assertThat(failure.kind()).isEqualTo(Kind.REFUSED_ADDRESS);
            assertThat(lookups).hasValue(1);
        }
    }

    @Test
    void resolve_nameWithPublicAndPrivateAddress_refused() {
        GuardedResolver resolver = new GuardedResolver(
                AddressRule.PUBLIC_ONLY, _ -> List.of(InetAddress.ofLiteral("8.8.8.8"), InetAddress.ofLiteral("10.0.0.1")));
        assertThatThrownBy(() -> resolver.resolve("both.test")).isInstanceOf(GuardedResolver.Refused.class);
    }

    @Test
    void send_connectionOpenedUnderAny_notUsedUnderPublicOnly() throws Exception {
        try (RawServer server = RawServer.saying(RawServer.ok("inside"));
                HttpSender sender = HttpSender.open()) {
            HttpCall call = HttpCall.get(server.uri("/"));
            sender.send(call.withAddressRule(AddressRule.ANY), Instant.MAX);
            HttpFailure failure = catchThrowableOfType(HttpFailure.class, () -> sender.send(call, Instant.MAX));
            assertThat(failure.kind()).isEqualTo(Kind.REFUSED_ADDRESS);
        }
    }
}
