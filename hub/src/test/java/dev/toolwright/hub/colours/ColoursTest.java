package dev.toolwright.hub.colours;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColoursTest {

    private static HubCalls hub;

    @BeforeAll
    static void start() {
        hub = new HubCalls();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "teal", "TEAL", "%23008080", "008080", "rgb(0,128,128)", "hsl(180,100%25,25.1%25)", "cmyk(100%25,0%25,0%25,49.8%25)"
    })
    void convert_anyNotation_isTheSameColour(String colour) {
        HubCalls.Answer answer = hub.get("/colours/convert?colour=" + colour);
        assertThat(answer.at("/hex")).isEqualTo("#008080");
        assertThat(answer.at("/hsl/hue")).isEqualTo("180.0");
        assertThat(answer.at("/cmyk/black")).isEqualTo("49.8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rgb(0,0,256)", "hsl(361,0%25,0%25)", "%2312345", "mauve-ish", "cmyk(0%25,0%25,0%25,101%25)"})
    void convert_noColour_isUnprocessable(String colour) {
        assertThat(hub.get("/colours/convert?colour=" + colour).status()).isEqualTo(422);
    }

    @Test
    void hsl_anyColour_turnsBack() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            Colour colour = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            assertThat(Hsl.of(colour).colour()).isEqualTo(colour);
        }
    }

    @Test
    void contrast_knownPairs_matchTheStandard() {
        assertThat(hub.get("/colours/contrast?text=black&background=white").at("/ratio")).isEqualTo("21.0");
        HubCalls.Answer grey = hub.get("/colours/contrast?text=%23777777&background=white");
        assertThat(grey.at("/aa")).isEqualTo("false");
        assertThat(grey.at("/aa_large")).isEqualTo("true");
        assertThat(hub.get("/colours/contrast?text=%23767676&background=white").at("/aa")).isEqualTo("true");
    }

    @Test
    void mix_shares_areRespected() {
        assertThat(hub.get("/colours/mix?first=red&second=blue").at("/hex")).isEqualTo("#800080");
        assertThat(hub.get("/colours/mix?first=red&second=blue&share=0").at("/hex")).isEqualTo("#ff0000");
        assertThat(hub.get("/colours/mix?first=red&second=blue&share=101").status()).isEqualTo(400);
    }

    @Test
    void palette_schemes_turnTheHue() {
        assertThat(hub.get("/colours/palette?colour=red&scheme=triadic").json().at("/colours").toString())
                .isEqualTo("[\"#ff0000\",\"#00ff00\",\"#0000ff\"]");
        assertThat(hub.get("/colours/palette?colour=red").at("/colours/1")).isEqualTo("#00ffff");
        assertThat(hub.get("/colours/palette?colour=red&scheme=pastel").status()).isEqualTo(400);
    }

    @Test
    void names_pages_areLinked() {
        HubCalls.Answer second = hub.get("/colours/names?page=2&page_size=8");
        assertThat(second.json().at("/colours")).hasSize(8);
        assertThat(second.at("/paging/next_page")).isEqualTo("3");
        assertThat(second.header("Link")).isEqualTo("</colours/names?page=3&page_size=8>; rel=\"next\", "
                + "</colours/names?page=1&page_size=8>; rel=\"prev\"");
        HubCalls.Answer last = hub.get("/colours/names?page=3&page_size=8");
        assertThat(last.json().at("/colours")).hasSize(1);
        assertThat(last.json().at("/paging").has("next_page")).isFalse();
    }
}
