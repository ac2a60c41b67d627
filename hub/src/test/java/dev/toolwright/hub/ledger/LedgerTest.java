package dev.toolwright.hub.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static HubCalls hub;

    @BeforeAll
    static void start() {
        hub = new HubCalls();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @BeforeEach
    void reset() {
        hub.post("/ledger/reset", "");
    }

    @Test
    void post_balanced_changesBothAccounts() {
        HubCalls.Answer answer = post("1000", "120.50", "4000", "120.5");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.at("/id")).isEqualTo("T-3");
        assertThat(balance("1000")).isEqualTo("4120.50");
        assertThat(balance("4000")).isEqualTo("120.50");
    }

    @Test
    void post_unbalancedOrTooMuch_postsNothing() {
        assertThat(post("1000", "120", "4000", "119.99").at("/detail")).contains("120").contains("119.99");
        assertThat(post("5000", "4000.01", "1000", "4000.01").status()).isEqualTo(422);
        assertThat(post("1000", "0.001", "4000", "0.001").status()).isEqualTo(400);
        assertThat(post("1000", "1.001", "4000", "1.001").status()).isEqualTo(422);
        assertThat(post("1000", "5", "9999", "5").status()).isEqualTo(404);
        assertThat(balance("1000")).isEqualTo("4000.00");
        assertThat(hub.get("/ledger/transactions/T-3").status()).isEqualTo(404);
    }

    @Test
    void post_throughAnAccount_needsNoFundsInBetween() {
        String entries = """
                {"text":"through","entries":[
                 {"account":"1200","side":"credit","amount":50},{"account":"1200","side":"debit","amount":50}]}""";
        assertThat(hub.post("/ledger/transactions", entries).status()).isEqualTo(201);
    }

    @Test
    void reverse_twice_isAConflict() {
        HubCalls.Answer reversal = hub.post("/ledger/transactions/T-2/reversal", "");
        assertThat(reversal.status()).isEqualTo(201);
        assertThat(reversal.at("/reverses")).isEqualTo("T-2");
        assertThat(balance("1000")).isEqualTo("5000.00");
        assertThat(balance("5000")).isEqualTo("0.00");
        assertThat(hub.get("/ledger/transactions/T-2").at("/reversed_by")).isEqualTo("T-3");
        assertThat(hub.post("/ledger/transactions/T-2/reversal", "").status()).isEqualTo(409);
    }

    @Test
    void reverse_spentDeposit_isUnprocessable() {
        assertThat(hub.post("/ledger/transactions/T-1/reversal", "").status()).isEqualTo(422);
        assertThat(hub.get("/ledger/transactions/T-1").json().has("reversed_by")).isFalse();
    }

    @Test
    void statement_ofCash_runsAlong() {
        HubCalls.Answer answer = hub.get("/ledger/accounts/1000/statement");
        assertThat(answer.json().at("/lines").findValuesAsText("balance")).containsExactly("5000.00", "4000.00");
        assertThat(hub.get("/ledger/accounts/1000/statement?from=2026-01-03").json().at("/lines").findValuesAsText("balance"))
                .containsExactly("4000.00");
        assertThat(hub.get("/ledger/accounts/1001/statement").status()).isEqualTo(404);
    }

    @Test
    void open_takenNumber_isAConflict() {
        String account = "{\"code\":\"5100\",\"name\":\"Office supplies\",\"kind\":\"expense\"}";
        assertThat(hub.post("/ledger/accounts", account).status()).isEqualTo(201);
        assertThat(hub.post("/ledger/accounts", account).status()).isEqualTo(409);
        assertThat(hub.get("/ledger/accounts?kind=expense").json().at("/accounts").findValuesAsText("code"))
                .containsExactly("5000", "5100");
    }

    @Test
    void trialBalance_bothSides_areEqual() {
        HubCalls.Answer answer = hub.get("/ledger/trial-balance");
        assertThat(answer.at("/assets")).isEqualTo("4000.00");
        assertThat(answer.at("/profit")).isEqualTo("-1000.00");
    }

    @Test
    void post_manyAtOnce_neverOverdraws() throws Exception {
        Callable<Integer> spend = () -> post("5000", "1000", "1000", "1000").status();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = callers.invokeAll(IntStream.range(0, 8).mapToObj(_ -> spend).toList());
            assertThat(answers.stream().map(Future::resultNow).filter(status -> status == 201)).hasSize(4);
        }
        assertThat(balance("1000")).isEqualTo("0.00");
    }

    private static String balance(String account) {
        return hub.get("/ledger/accounts/" + account).at("/balance");
    }

    private static HubCalls.Answer post(String debit, String debited, String credit, String credited) {
        return hub.post("/ledger/transactions", """
                {"text":"test","entries":[{"account":"%s","side":"debit","amount":%s},{"account":"%s","side":"credit","amount":%s}]}"""
                .formatted(debit, debited, credit, credited));
    }
}
