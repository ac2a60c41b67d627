package dev.toolwright.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentTest {

    @Test
    void joined_parts_areOneContentLikeAnyOther() {
        Content joined = Content.joined(List.of(
                Content.utf8("caf"), Content.EMPTY, Content.joined(List.of(Content.utf8("é"), Content.utf8("s")))));

        assertThat(joined.text(UTF_8)).isEqualTo("cafés");
        assertThat(joined.size()).isEqualTo(6);
        assertThat(joined).isEqualTo(Content.utf8("cafés")).hasSameHashCodeAs(Content.utf8("cafés"));
        assertThat(joined).isNotEqualTo(Content.utf8("cafes!"));
    }

    @Test
    void bytes_changedByWhoGotThem_leaveTheContentAsItWas() {
        byte[] given = "abc".getBytes(UTF_8);
        Content content = Content.of(given);

        given[0] = 'x';
        content.bytes()[1] = 'x';

        assertThat(content.text(UTF_8)).isEqualTo("abc");
    }

    @Test
    void send_bodyInManyParts_arrivesWholeWithItsLength() throws Exception {
        try (RawServer server = RawServer.saying(RawServer.ok("done"));
                HttpSender sender = HttpSender.open()) {
            String large = "x".repeat(20_000);
            Content body = Content.joined(List.of(Content.utf8("[\""), Content.utf8(large), Content.utf8("\"]")));

            sender.send(
                    HttpCall.postJson(server.uri("/"), body).withAddressRule(AddressRule.ANY), Instant.now().plusSeconds(20));

            RawServer.Request request = server.requests.take();
            assertThat(request.header("Content-Length")).isEqualTo("20004");
            assertThat(request.body()).isEqualTo("[\"" + large + "\"]");
        }
    }
}
