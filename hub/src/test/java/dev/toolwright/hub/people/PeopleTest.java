package dev.toolwright.hub.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

    private static HubCalls hub;

    @BeforeAll
    static void start() {
        hub = new HubCalls();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void people_sameSeed_areTheSame() {
        String first = hub.get("/people/people?seed=7&total=45&page=2").response().body();
        assertThat(hub.get("/people/people?seed=7&total=45&page=2").response().body()).isEqualTo(first);
        assertThat(hub.get("/people/people?seed=8&total=45&page=2").response().body()).isNotEqualTo(first);
        HubCalls.Answer last = hub.get("/people/people?seed=7&total=45&page=3");
        assertThat(last.json().at("/people").findValuesAsText("number")).containsExactly("41", "42", "43", "44", "45");
        assertThat(last.json().at("/paging").has("next_page")).isFalse();
    }

    @Test
    void person_byNumber_isTheOneOfTheList() {
        assertThat(hub.get("/people/people/23?seed=7&origin=de").json())
                .isEqualTo(hub.get("/people/people?seed=7&origin=de&page=2").json().at("/people/2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_us", "en_gb", "de", "fr", "es", "it", "nl", "pl", "sv"})
    void everyOrigin_allFields_areFilled(String origin) {
        hub.get("/people/people?page_size=50&origin=" + origin).json().at("/people").forEach(person -> {
            assertThat(person).allSatisfy(field -> assertThat(field.asText()).isNotBlank());
            assertThat(person.at("/email").asText()).matches("[a-z]*\\.[a-z]*\\d+@example\\.org");
            assertThat(LocalDate.parse(person.at("/born").asText()))
                    .isBetween(LocalDate.of(1946, 1, 1), LocalDate.of(2008, 1, 15));
        });
        assertThat(hub.get("/people/addresses?page_size=5&origin=" + origin).json().at("/addresses"))
                .hasSize(5).allSatisfy(address -> assertThat(address.at("/street").asText()).isNotBlank());
    }

    @Test
    void companies_afterTwentyAnswers_refuseOneCall() {
        for (int call = 1; call <= 20; call++) {
            assertThat(hub.get("/people/companies?page_size=1").status()).isEqualTo(200);
        }
        assertThat(hub.get("/people/companies?page_size=1").status()).isEqualTo(429);
        assertThat(hub.get("/people/companies?page_size=1").status()).isEqualTo(200);
    }

    @Test
    void text_paragraphs_areAsMany() {
        assertThat(hub.get("/people/text?paragraphs=3").at("/text").split("\n\n")).hasSize(3);
        assertThat(hub.get("/people/text?paragraphs=51").status()).isEqualTo(400);
        assertThat(hub.get("/people/people?total=0").status()).isEqualTo(400);
        assertThat(hub.get("/people/people?origin=klingon").status()).isEqualTo(400);
    }
}
