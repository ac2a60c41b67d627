package dev.toolwright.models.offline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.models.offline.document.ToolDocument;
import dev.toolwright.models.offline.mention.JsonTexts;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerComposerTest {

    private static final String FACTS =
            "{\"date\":\"1969-07-20\",\"weekday\":\"sunday\",\"iso_week\":29,\"day_of_year\":201,\"leap_year\":false}";

    @Test
    void compose_namedField_isTold() {
        assertThat(answer("Which ISO week was it?", "{\"date\":\"1969-07-20\"}", FACTS)).startsWith("Iso week: 29");
        assertThat(answer("What day of the week was it?", "{\"date\":\"1969-07-20\"}", FACTS)).startsWith("Weekday: sunday");
        assertThat(answer("Was it a leap year?", "{\"date\":\"1969-07-20\"}", FACTS)).startsWith("Leap year: no");
    }

    @Test
    void compose_echoOfAnArgument_isNotTheAnswer() {
        assertThat(answer("Write the number as a Roman numeral", "{\"number\":81}", "{\"number\":81,\"roman\":\"LXXXI\"}")).isEqualTo("Roman: LXXXI.");
    }

    @Test
    void compose_truthAsked_prefersTruth() {
        assertThat(answer("Is 97 prime?", "{\"number\":97}", "{\"number\":97,\"factors\":[97],\"prime\":true}")).startsWith("Prime: yes");
    }

    @Test
    void compose_longList_tellsFirstOnesAndCount() {
        String list = "[1,2,3,4,5,6,7,8,9,10,11,12]";

        assertThat(answer("List the divisors", "{}", "{\"divisors\":" + list + "}")).contains("1, 2, 3").contains("(12 in all)").doesNotContain("12,");
    }

    @Test
    void compose_plainText_isToldAsItIs() {
        assertThat(answer("Say it", "{}", "\"tea\"")).isEqualTo("tea.");
    }

    @Test
    void compose_emptyAnswer_saysDone() {
        assertThat(answer("Delete it", "{}", "{}")).isEqualTo("Done.");
    }

    private static String answer(String question, String arguments, String answer) {
        Tool tool = new Tool("facts", "Tell facts.", JsonText.EMPTY_OBJECT, new Provider("p", "P", "", ""));
        return new AnswerComposer().compose(List.of(new AnswerComposer.Found(
                List.of(Question.of(question)), ToolDocument.of(tool), json(arguments), json(answer))));
    }

    private static JsonNode json(String text) {
        return JsonTexts.parse(text).orElseThrow();
    }
}
