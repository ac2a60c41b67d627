package dev.toolwright.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.toolwright.hub.HubCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StatisticsTest {

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
    void summary_textbook_isRight() {
        HubCalls.Answer answer = hub.post("/statistics/summary", "{\"values\":[2,4,4,4,5,5,7,9]}");
        assertThat(number(answer, "/mean")).isEqualTo(5);
        assertThat(number(answer, "/median")).isEqualTo(4.5);
        assertThat(number(answer, "/population_standard_deviation")).isEqualTo(2);
        assertThat(number(answer, "/sample_variance")).isEqualTo(32.0 / 7, within(1e-10));
        assertThat(number(hub.post("/statistics/summary", "{\"values\":[0.1,0.2]}"), "/sum")).isEqualTo(0.3);
    }

    @Test
    void summary_oneNumber_hasNoSampleVariance() {
        HubCalls.Answer answer = hub.post("/statistics/summary", "{\"values\":[3]}");
        assertThat(answer.json().has("sample_variance")).isFalse();
        assertThat(number(answer, "/population_variance")).isZero();
        assertThat(hub.post("/statistics/summary", "{\"values\":[]}").status()).isEqualTo(400);
        assertThat(hub.post("/statistics/summary", "{\"values\":[1e61]}").status()).isEqualTo(400);
    }

    @Test
    void percentiles_interpolate_asSpreadsheets() {
        HubCalls.Answer answer = hub.post("/statistics/percentiles", "{\"values\":[4,1,3,2]}");
        assertThat(answer.json().at("/percentiles").findValuesAsText("value")).containsExactly("1.75", "2.5", "3.25");
        HubCalls.Answer ends = hub.post("/statistics/percentiles", "{\"values\":[4,1,3,2],\"percents\":[0,100]}");
        assertThat(ends.json().at("/percentiles").findValuesAsText("value")).containsExactly("1.0", "4.0");
    }

    @Test
    void correlation_methods_differ() {
        String body = "{\"x\":[1,2,3,4,5],\"y\":[1,8,27,64,125],\"method\":\"%s\"}";
        assertThat(number(hub.post("/statistics/correlation", body.formatted("spearman")), "/correlation")).isEqualTo(1);
        assertThat(number(hub.post("/statistics/correlation", body.formatted("kendall")), "/correlation")).isEqualTo(1);
        assertThat(number(hub.post("/statistics/correlation", body.formatted("pearson")), "/correlation"))
                .isEqualTo(0.943, within(0.001));
        assertThat(hub.post("/statistics/correlation", "{\"x\":[1,2],\"y\":[1,2,3]}").status()).isEqualTo(422);
        assertThat(hub.post("/statistics/correlation", "{\"x\":[1,1],\"y\":[1,2]}").status()).isEqualTo(422);
    }

    @Test
    void regression_textbook_isRight() {
        HubCalls.Answer answer =
                hub.post("/statistics/regression", "{\"x\":[1,2,3,4,5],\"y\":[2,4,5,4,5],\"predict_at\":[6]}");
        assertThat(number(answer, "/slope")).isEqualTo(0.6);
        assertThat(number(answer, "/intercept")).isEqualTo(2.2);
        assertThat(number(answer, "/r_squared")).isEqualTo(0.6);
        assertThat(number(answer, "/predictions/0/y")).isEqualTo(5.8);
        assertThat(hub.post("/statistics/regression", "{\"x\":[1,1],\"y\":[1,2]}").status()).isEqualTo(422);
        assertThat(number(hub.post("/statistics/regression", "{\"x\":[1,2],\"y\":[3,3]}"), "/slope")).isZero();
    }

    @Test
    void histogram_largest_liesInLastBin() {
        HubCalls.Answer answer = hub.post("/statistics/histogram", "{\"values\":[1,2,2,3,3,3,4,9],\"bins\":4}");
        assertThat(answer.json().at("/bins").findValuesAsText("count")).containsExactly("3", "4", "0", "1");
        assertThat(hub.post("/statistics/histogram", "{\"values\":[1,1]}").status()).isEqualTo(422);
    }

    @Test
    void tTest_sameMeans_areNotSignificant() {
        HubCalls.Answer same = hub.post("/statistics/t-test", "{\"first\":[1,2,3],\"second\":[3,2,1]}");
        assertThat(number(same, "/t")).isZero();
        assertThat(number(same, "/p_value")).isEqualTo(1, within(1e-9));
        // Student's sleep data: paired t = -4.0621, p = 0.002833
        HubCalls.Answer sleep = hub.post("/statistics/t-test", """
                {"first":[0.7,-1.6,-0.2,-1.2,-0.1,3.4,3.7,0.8,0.0,2.0],
                 "second":[1.9,0.8,1.1,0.1,-0.1,4.4,5.5,1.6,4.6,3.4],"kind":"paired"}""");
        assertThat(number(sleep, "/t")).isEqualTo(-4.0621, within(1e-4));
        assertThat(number(sleep, "/p_value")).isEqualTo(0.002833, within(1e-6));
        assertThat(hub.post("/statistics/t-test", "{\"first\":[1,1],\"second\":[2,2]}").status()).isEqualTo(422);
        assertThat(hub.post("/statistics/t-test", "{\"first\":[1,2],\"second\":[2,3],\"kind\":\"paired\"}").status()).isEqualTo(422);
    }

    @Test
    void distributions_knownValues_areRight() {
        assertThat(number(hub.get("/statistics/distributions/normal?upper=1.96"), "/probability")).isEqualTo(0.9750021, within(1e-7));
        assertThat(hub.get("/statistics/distributions/normal?lower=2&upper=1").status()).isEqualTo(422);
        HubCalls.Answer coin = hub.get("/statistics/distributions/binomial?trials=10&successes=5&probability=0.5");
        assertThat(number(coin, "/exactly")).isEqualTo(252.0 / 1024, within(1e-9));
        assertThat(number(coin, "/at_least")).isEqualTo(638.0 / 1024, within(1e-9));
        assertThat(hub.get("/statistics/distributions/binomial?trials=1&successes=2&probability=0.5").status()).isEqualTo(422);
    }

    private static double number(HubCalls.Answer answer, String pointer) {
        return answer.json().at(pointer).asDouble();
    }
}
