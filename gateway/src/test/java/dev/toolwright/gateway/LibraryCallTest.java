package dev.toolwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.http.HttpSender;
import dev.toolwright.operation.LibraryOperation;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.ToolCall;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A call of a library can't be made from here; what is answered lets a model write the program. */
class LibraryCallTest {

    @Test
    void call_library_isToldHowAProgramMakesIt() throws Exception {
        Target oven = new Target("bread-hub", new LibraryOperation("BreadHub", "bread.load('oven')", "import bread"));
        try (HttpSender sender = HttpSender.open()) {
            Gateway gateway = new Gateway(
                    name -> Optional.of(oven), sender, Credentials.none(), GatewaySettings.defaults(), Clock.systemUTC());

            Observation told = gateway.call(new ToolCall("1", "oven", "{}"), Instant.now().plusSeconds(60));

            assertThat(told.status()).isEqualTo(ObservationStatus.NOT_WORKING);
            assertThat(told.text()).contains("call of BreadHub", "\"code\":\"bread.load('oven')\"", "\"example\":\"import bread\"");
        }
    }
}
