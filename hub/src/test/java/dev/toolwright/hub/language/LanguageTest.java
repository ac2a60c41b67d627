package dev.toolwright.hub.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

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
    @CsvSource({"de,fr,allemand,Deutsch,deu", "ja,en,Japanese,日本語,jpn", "pt-BR,en,Portuguese (Brazil),português (Brasil),por"})
    void name_knownLanguages_areNamed(String code, String in, String name, String own, String iso3) {
        HubCalls.Answer answer = hub.get("/language/names/" + code + "?in=" + in);
        assertThat(answer.at("/name")).isEqualTo(name);
        assertThat(answer.at("/native_name")).isEqualTo(own);
        assertThat(answer.at("/iso3")).isEqualTo(iso3);
    }

    @Test
    void name_unknownLanguage_isNotFound() {
        assertThat(hub.get("/language/names/qxx").status()).isEqualTo(404);
        assertThat(hub.get("/language/names/german").status()).isEqualTo(400);
    }

    @Test
    void locale_arabicOfEgypt_runsFromRightToLeft() {
        HubCalls.Answer answer = hub.get("/language/locales/ar-EG");
        assertThat(answer.at("/right_to_left")).isEqualTo("true");
        assertThat(answer.at("/script")).isEqualTo("Arabic");
        assertThat(answer.at("/first_day_of_week")).isEqualTo("saturday");
        assertThat(answer.at("/currency")).isEqualTo("EGP");
        assertThat(hub.get("/language/locales/de").at("/first_day_of_week")).isEqualTo("monday");
        assertThat(hub.get("/language/locales/en-US").at("/first_day_of_week")).isEqualTo("sunday");
        assertThat(hub.get("/language/locales/de").at("/decimal_separator")).isEqualTo(",");
    }

    @ParameterizedTest
    @CsvSource({
        "pl,1,cardinal,one", "pl,3,cardinal,few", "pl,5,cardinal,many", "pl,22,cardinal,few", "ar,0,cardinal,zero", "ar,2,cardinal,two",
        "ja,1,cardinal,other", "en,1,ordinal,one", "en,2,ordinal,two", "en,3,ordinal,few", "en,11,ordinal,other", "fr,0,cardinal,one"
    })
    void plural_languages_haveTheirForms(String locale, String number, String kind, String category) {
        assertThat(hub.get("/language/plural?locale=" + locale + "&number=" + number + "&kind=" + kind).at("/category")).isEqualTo(category);
    }

    @Test
    void sort_swedishAndGerman_placeLettersApart() {
        String wish = "{\"words\":[\"zebra\",\"äpple\",\"apa\"],\"locale\":\"%s\"}";
        assertThat(hub.post("/language/sort", wish.formatted("sv")).json().at("/words").toString()).isEqualTo("[\"apa\",\"zebra\",\"äpple\"]");
        assertThat(hub.post("/language/sort", wish.formatted("de")).json().at("/words").toString()).isEqualTo("[\"apa\",\"äpple\",\"zebra\"]");
        assertThat(hub.post("/language/sort", "{\"words\":[\"file10\",\"file2\"],\"numeric\":true}").json().at("/words").toString())
                .isEqualTo("[\"file2\",\"file10\"]");
    }

    @Test
    void transliterate_scripts_areConverted() {
        assertThat(hub.get("/language/transliterate?text=%D0%9C%D0%BE%D1%81%D0%BA%D0%B2%D0%B0").at("/text")).isEqualTo("Moskva");
        assertThat(hub.get("/language/transliterate?text=%C5%81%C3%B3d%C5%BA").at("/text")).isEqualTo("Lodz");
        assertThat(hub.get("/language/transliterate?text=tokyo&to=hiragana").at("/text")).isEqualTo("ときょ");
    }

    @Test
    void scripts_mixedText_isCounted() {
        HubCalls.Answer answer = hub.get("/language/scripts?text=%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82,%20world");
        assertThat(answer.at("/main_script")).isEqualTo("Cyrillic");
        assertThat(answer.json().at("/scripts").findValuesAsText("letters")).containsExactly("6", "5");
        assertThat(hub.get("/language/scripts?text=%D7%A9%D7%9C%D7%95%D7%9D").at("/right_to_left")).isEqualTo("true");
        assertThat(hub.get("/language/scripts?text=123").json().has("main_script")).isFalse();
    }

    @Test
    void formats_numbersAndDates_areLocal() {
        assertThat(hub.get("/language/format/number?number=1234567.891&locale=de&decimals=2").at("/text")).isEqualTo("1.234.567,89");
        assertThat(hub.get("/language/format/number?number=0.25&locale=en&form=percent").at("/text")).isEqualTo("25%");
        assertThat(hub.get("/language/format/number?number=1200000&locale=en&form=short").at("/text")).isEqualTo("1.2M");
        assertThat(hub.get("/language/format/number?number=5&locale=en&form=currency&currency=USD").at("/text")).isEqualTo("$5.00");
        assertThat(hub.get("/language/format/date?date=2024-05-01&locale=de&length=full").at("/text")).isEqualTo("Mittwoch, 1. Mai 2024");
        assertThat(hub.get("/language/format/date?date=2024-05-01&locale=en-GB").at("/text")).isEqualTo("1 May 2024");
        assertThat(hub.get("/language/format/date?date=2024-05-01&locale=qxx").status()).isEqualTo(404);
    }
}
