package dev.toolwright.toolmaker.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinalAnswerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Answer: 42|42",
        "3 + 4 = 7\\nAnswer: 7|7",
        "**Answer:** (B)|(B)",
        "**Answer: (B)**|(B)",
        "The final answer: 10:30 - 12:00|10:30 - 12:00",
        "Answer: No time slot works.|No time slot works.",
        "So the answer is 42.|42",
        "I think.\\n\\n42|42",
        "I can't say for sure. Answer: 42|42",
        "Answer:\\n\\n  barn damp dot|barn damp dot",
        "Answer: first I thought 3\\nAnswer: 4|4",
        "We get \\\\boxed{17}.|17",
        "Answer: $\\\\boxed{17}$|17",
        "Answer: `])}`|])}",
        "> Answer: \"blue\"|blue",
        "### Final Answer: 12|12",
    })
    void in_reply_findsTheAnswer(String reply, String answer) {
        assertThat(FinalAnswer.in(reply.replace("\\n", "\n").replace("\\\\", "\\"))).hasValue(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "Answer:", "Answer: **"})
    void in_replyWithoutAnswer_isNothingOrWhatIsThere(String reply) {
        assertThat(FinalAnswer.in(reply)).isNotEqualTo(java.util.Optional.of(""));
    }

    @Test
    void in_endlessLine_isNoAnswer() {
        assertThat(FinalAnswer.in("Answer: " + "x".repeat(20_000))).isEmpty();
    }
}
