package dev.toolwright.models.offline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.models.offline.mention.MentionReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void cut_twoSentences_areTwoClauses() {
        assertThat(texts("How many days are left? Write that number in words too."))
                .containsExactly("How many days are left?", "Write that number in words too.");
    }

    @Test
    void cut_ordersJoinedByAnd_areCut() {
        assertThat(texts("Convert 5 miles to km and then round the result, then tell me what it is."))
                .containsExactly("Convert 5 miles to km", "round the result", "tell me what it is.");
    }

    @Test
    void cut_nounsJoinedByAnd_stayTogether() {
        assertThat(texts("How many days are between 10 February and 1 May?")).hasSize(1);
        assertThat(texts("What are the mean and median of 3, 5 and 8?")).hasSize(1);
    }

    @Test
    void cut_quotation_isNeverCut() {
        assertThat(texts("Reverse 'Stop. Go and show me the way' now.")).hasSize(1);
    }

    @Test
    void cut_decimalPoint_isNoSentenceEnd() {
        assertThat(texts("How much is 3.5 kg in pounds?")).hasSize(1);
    }

    @Test
    void cut_statement_saysAndQuestionAsks() {
        List<Clause> clauses = cut("Anna was born on 3 May 1990. How old was she in 2020?");

        assertThat(clauses).extracting(Clause::mood).containsExactly(Clause.Mood.SAYS, Clause.Mood.ASKS);
    }

    @Test
    void cut_condition_saysAndWhatFollowsAsks() {
        List<Clause> clauses = cut("When it is noon in Paris, what time is it in Tokyo?");

        assertThat(clauses).extracting(Clause::mood).containsExactly(Clause.Mood.SAYS, Clause.Mood.ASKS);
    }

    @Test
    void cut_unknownVerbWithObject_isAnOrder() {
        assertThat(cut("Restock 4 lamps.")).extracting(Clause::mood).containsExactly(Clause.Mood.ASKS);
    }

    @Test
    void squash_spellingsOfACode_areTheSame() {
        assertThat(Words.squash("SHA-256")).isEqualTo(Words.squash("sha 256"));
    }

    @Test
    void stem_britishAndAmerican_areTheSame() {
        assertThat(Words.stem("colors")).isEqualTo(Words.stem("colour"));
        assertThat(Words.stem("kilometers")).isEqualTo(Words.stem("kilometre"));
    }

    private static List<Clause> cut(String text) {
        return Clauses.cut(text, new MentionReader().closed(text));
    }

    private static List<String> texts(String text) {
        return cut(text).stream().map(Clause::text).toList();
    }
}
