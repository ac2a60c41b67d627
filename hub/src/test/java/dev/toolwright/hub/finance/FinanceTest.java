package dev.toolwright.hub.finance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FinanceTest {

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
    void payment_knownMortgages_areRight() {
        assertThat(hub.get("/finance/loan/payment?principal=200000&annual_rate=4.5&months=360").at("/monthly_payment"))
                .isEqualTo("1013.37");
        assertThat(hub.get("/finance/loan/payment?principal=100000&annual_rate=6&months=360").at("/monthly_payment"))
                .isEqualTo("599.55");
        assertThat(hub.get("/finance/loan/payment?principal=1000&annual_rate=0&months=3").at("/total_paid")).isEqualTo("1000.00");
    }

    @Test
    void schedule_lastPage_endsAtZero() {
        HubCalls.Answer answer = hub.get("/finance/loan/schedule?principal=1000&annual_rate=12&months=25&page=2");
        assertThat(answer.json().at("/payments")).hasSize(5);
        assertThat(answer.json().at("/payments/4/balance").decimalValue()).isZero();
        assertThat(hub.get("/finance/loan/schedule?principal=1000&annual_rate=12&months=25").at("/payments/0/interest"))
                .isEqualTo("10.00");
    }

    @Test
    void compoundInterest_tenYears_isRight() {
        String call = "/finance/compound-interest?amount=1000&annual_rate=5&years=10";
        assertThat(hub.get(call).at("/final_amount")).isEqualTo("1628.89");
        assertThat(hub.get(call + "&compounding=monthly").at("/final_amount")).isEqualTo("1647.01");
        assertThat(hub.get("/finance/compound-interest?amount=1000&annual_rate=5&years=0").at("/interest")).isEqualTo("0.00");
    }

    @Test
    void savingsPlan_year_isRight() {
        assertThat(hub.get("/finance/savings-plan?payment=100&annual_rate=6&months=12").at("/final_amount")).isEqualTo("1233.56");
        assertThat(hub.get("/finance/savings-plan?payment=100&annual_rate=6&months=12&due=start").at("/final_amount"))
                .isEqualTo("1239.72");
        assertThat(hub.get("/finance/savings-plan?payment=100&annual_rate=0&months=12").at("/interest")).isEqualTo("0.00");
    }

    @Test
    void presentValue_textbook_isRight() {
        assertThat(hub.post("/finance/net-present-value", "{\"payments\":[-1000,500,500,500],\"rate\":10}").at("/net_present_value"))
                .isEqualTo("243.43");
        assertThat(hub.post("/finance/net-present-value", "{\"payments\":[],\"rate\":10}").status()).isEqualTo(400);
    }

    @Test
    void internalRate_textbook_isRight() {
        assertThat(rate("[-1000,500,500,500]").at("/rate_percent")).isEqualTo("23.3752");
        assertThat(rate("[-100,110]").at("/rate_percent")).isEqualTo("10.0000");
        assertThat(rate("[100,-110]").at("/rate_percent")).isEqualTo("10.0000");
        assertThat(rate("[-100,50]").at("/rate_percent")).isEqualTo("-50.0000");
    }

    @Test
    void internalRate_oneSign_isUnprocessable() {
        assertThat(rate("[100,200]").status()).isEqualTo(422);
        assertThat(rate("[0,0]").status()).isEqualTo(422);
    }

    @Test
    void price_discountAndTax_areRounded() {
        assertThat(hub.get("/finance/price?unit_price=19.99&quantity=3&discount=10").at("/total")).isEqualTo("64.76");
        assertThat(hub.get("/finance/price?unit_price=119&vat=19&vat_included=true").at("/net")).isEqualTo("100.00");
        assertThat(hub.get("/finance/price?unit_price=119&vat=101").status()).isEqualTo(400);
    }

    private static HubCalls.Answer rate(String payments) {
        return hub.post("/finance/internal-rate-of-return", "{\"payments\":" + payments + "}");
    }
}
