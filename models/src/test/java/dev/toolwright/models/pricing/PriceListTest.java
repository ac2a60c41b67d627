package dev.toolwright.models.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Reply;
import dev.toolwright.models.StubModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriceListTest {

    private static final PriceList PRICES = PriceList.builtIn();

    private static Usage metered(Usage counted, Optional<Price> price) throws InterruptedException {
        StubModel stub = new StubModel().then(Reply.text("x", counted));
        return new MeteredChatModel(stub, price)
                .ask(ChatRequest.of(Conversation.empty(), List.of()), Instant.MAX)
                .usage();
    }

    @Test
    void find_datedName_costsWhatTheNameDoes() {
        assertThat(PRICES.find("openai:gpt-4o-2024-08-06"))
                .isEqualTo(PRICES.find("openai:gpt-4o"))
                .isPresent();
        assertThat(PRICES.find("anthropic:claude-sonnet-4-5-20250929")).isPresent();
        assertThat(PRICES.find("openai:gpt-4o-nonsense")).isEmpty();
        assertThat(PRICES.date()).isAfter(LocalDate.of(2025, 1, 1));
        assertThat(PRICES.byModel().values())
                .allMatch(price -> price.cachedInput() <= price.input() && price.input() < price.output());
    }

    @Test
    void with_override_comesFirst() {
        Price own = new Price(1, 1, 1);

        assertThat(PRICES.with(Map.of("openai:gpt-4o", own)).find("openai:gpt-4o"))
                .contains(own);
    }

    @Test
    void ask_knownPrice_costsFreshCachedAndOutputTokens() throws Exception {
        Usage usage = metered(Usage.unpricedModelCall(1000, 400, 100), Optional.of(new Price(2.5, 1.25, 10)));

        assertThat(usage).isEqualTo(Usage.modelCall(1000, 400, 100, 1500 + 500 + 1000));
    }

    @Test
    void ask_fractionOfAMillionth_isRoundedUp() throws Exception {
        assertThat(metered(Usage.unpricedModelCall(1, 0, 0), Optional.of(new Price(0.15, 0, 0)))
                        .costMicroUsd())
                .isEqualTo(1);
    }

    @Test
    void ask_unknownPriceOrNoCounts_staysUnpriced() throws Exception {
        assertThat(metered(Usage.unpricedModelCall(1, 0, 1), Optional.empty()).priced())
                .isFalse();
        assertThat(metered(Usage.unpricedModelCall(0, 0, 0), Optional.of(new Price(1, 1, 1)))
                        .priced())
                .isFalse();
        assertThat(metered(Usage.unpricedModelCall(0, 0, 0), Optional.of(Price.FREE))
                        .priced())
                .isTrue();
    }
}
