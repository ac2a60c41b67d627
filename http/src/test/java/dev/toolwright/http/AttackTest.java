package dev.toolwright.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents, redirects, name servers and servers may try; each against a sender as it is by default, over loopback. */
@Timeout(60)
class AttackTest {

    private static final int FEWEST = 80;

    static Stream<Attack> attacks() {
        return Stream.of(AddressAttacks.all(), RequestAttacks.all(), RedirectAttacks.all(), ReplyAttacks.all())
                .flatMap(attacks -> attacks);
    }

    @Test
    void attacks_allKinds_areMany() {
        assertThat(attacks().map(Attack::name)).hasSizeGreaterThanOrEqualTo(FEWEST).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void send_attack_endsInAClearFailureAndHarmsNothing(Attack attack) throws Exception {
        try (Arena arena = Arena.open()) {
            if (attack.ends().isEmpty()) {
                assertThatThrownBy(() -> attack.aim().at(arena))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageNotContainingAny("\n", "\r", "\0", "\u001b");
            } else {
                HttpCall call = attack.aim().at(arena);
                Instant deadline = Instant.now().plus(attack.patience());
                HttpFailure failure = catchThrowableOfType(HttpFailure.class, () -> arena.sender.send(call, deadline));
                assertThat(failure.kind()).isIn(attack.ends());
                assertThat(failure.getMessage()).isNotBlank().doesNotContain("\n", "\r", "s3cret", "passwd");
            }
            assertThat(arena.vault.connections()).isZero();
            assertThat(arena.sender
                            .send(HttpCall.get(arena.vault.uri("/")).withAddressRule(AddressRule.ANY), Instant.MAX)
                            .text())
                    .isEqualTo("inside");
        }
    }
}
