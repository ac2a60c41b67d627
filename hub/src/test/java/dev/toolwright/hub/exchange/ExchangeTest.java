package dev.toolwright.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExchangeTest {

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
    void convert_betweenTwoOthers_goesOverTheEuro() {
        assertThat(hub.get("/exchange/convert?amount=117.35&from=USD&to=GBP").at("/amount")).isEqualTo("87.00");
        assertThat(hub.get("/exchange/convert?amount=1&from=EUR&to=JPY").at("/amount")).isEqualTo("184");
        assertThat(hub.get("/exchange/convert?amount=1&from=EUR&to=KWD").at("/amount")).isEqualTo("0.361");
    }

    @Test
    void convert_unknownCurrency_isUnprocessable() {
        HubCalls.Answer answer = hub.get("/exchange/convert?amount=1&from=EUR&to=XYZ");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/detail")).contains("'XYZ'").contains("USD");
        assertThat(hub.get("/exchange/convert?amount=1&from=euro&to=USD").status()).isEqualTo(400);
    }

    @Test
    void sum_manyCurrencies_isRoundedEach() {
        HubCalls.Answer answer = hub.post("/exchange/sum", """
                {"amounts":[{"amount":117.35,"currency":"USD"},{"amount":87,"currency":"GBP"}],"to":"EUR"}""");
        assertThat(answer.at("/total")).isEqualTo("200.00");
    }

    @Test
    void sum_tooMany_isRefusedOnceThenAnswered() {
        try (HubCalls fresh = new HubCalls()) {
            String body = "{\"amounts\":[{\"amount\":1,\"currency\":\"USD\"}],\"to\":\"EUR\"}";
            IntStream.range(0, 30).forEach(_ -> assertThat(fresh.post("/exchange/sum", body).status()).isEqualTo(200));
            assertThat(fresh.post("/exchange/sum", body).status()).isEqualTo(429);
            assertThat(fresh.post("/exchange/sum", body).status()).isEqualTo(200);
        }
    }

    @Test
    void rates_ofBase_areInverse() {
        assertThat(hub.get("/exchange/rates/EUR?symbols=USD").at("/rates/USD")).isEqualTo("1.1735");
        BigDecimal back = hub.get("/exchange/rates/USD?symbols=EUR").json().at("/rates/EUR").decimalValue();
        assertThat(back.multiply(new BigDecimal("1.1735")).setScale(6, RoundingMode.HALF_UP)).isEqualByComparingTo("1");
        assertThat(hub.get("/exchange/rates/EUR").json().at("/rates")).hasSize(46);
    }

    @Test
    void currencies_facts_areIso() {
        assertThat(hub.get("/exchange/currencies/JPY").at("/number")).isEqualTo("392");
        assertThat(hub.get("/exchange/currencies/TND").at("/decimals")).isEqualTo("3");
        assertThat(hub.get("/exchange/currencies/QQQ").status()).isEqualTo(404);
        assertThat(hub.get("/exchange/currencies?text=krone").json().at("/currencies").findValuesAsText("code"))
                .containsExactly("DKK", "NOK");
        assertThat(hub.get("/exchange/currencies?with_rate=false&page_size=100").json().at("/paging/total_items").asInt())
                .isGreaterThan(150);
    }

    @Test
    void table_codes_areCurrencies() {
        assertThat(RateTable.codes()).allSatisfy(code ->
                assertThat(Currency.getInstance(code).getDefaultFractionDigits()).isNotNegative());
    }
}
