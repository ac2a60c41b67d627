package dev.toolwright.models.offline.fill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.models.offline.document.ToolDocument;
import dev.toolwright.models.offline.mention.MentionReader;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentFillerTest {

    private final ArgumentFiller filler = new ArgumentFiller();
    private final MentionReader mentions = new MentionReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "from 3 May 2024 to 1 May 2025|2024-05-03|2025-05-01", "until 1 May 2025, beginning from 3 May 2024|2024-05-03|2025-05-01",
        "between 3 May 2024 and 1 May 2025|2024-05-03|2025-05-01", "2024-05-03, 2025-05-01|2024-05-03|2025-05-01"})
    void fill_twoDates_goByPrepositionThenOrder(String text, String start, String end) {
        Filling filling = fill("{\"start\":{\"type\":\"string\",\"format\":\"date\"},\"end\":{\"type\":\"string\",\"format\":\"date\"}}", "start,end", text);

        assertThat(filling.arguments().path("start").asText()).isEqualTo(start);
        assertThat(filling.arguments().path("end").asText()).isEqualTo(end);
    }

    @Test
    void fill_numbersWithNames_goByTheWordsBesideThem() {
        String schema = "{\"principal\":{\"type\":\"number\"},\"rate\":{\"type\":\"number\",\"description\":\"Rate in percent.\"},\"years\":{\"type\":\"integer\"}}";

        Filling filling = fill(schema, "principal,rate,years", "Over 30 years, what do 250,000 cost me at 4.5%?");

        assertThat(filling.arguments()).hasToString("{\"principal\":250000,\"rate\":4.5,\"years\":30}");
    }

    @ParameterizedTest
    @CsvSource({"Use SHA-256 here,sha256", "make it with md5,md5", "by SHA 512,sha512"})
    void fill_choice_matchesAnySpelling(String text, String expected) {
        Filling filling = fill("{\"algorithm\":{\"type\":\"string\",\"enum\":[\"md5\",\"sha256\",\"sha512\"]}}", "algorithm", text);

        assertThat(filling.arguments().path("algorithm").asText()).isEqualTo(expected);
    }

    @Test
    void fill_optionalArgumentNobodySpeaksOf_staysOut() {
        Filling filling = fill("{\"number\":{\"type\":\"integer\"},\"limit\":{\"type\":\"integer\",\"default\":5}}", "number", "What about 97 and 98?");

        assertThat(filling.arguments().has("limit")).isFalse();
    }

    @Test
    void fill_switch_isTurnedByItsWords() {
        String schema = "{\"include_end\":{\"type\":\"boolean\"}}";

        assertThat(fill(schema, "", "count and include the end").arguments().path("include_end").asBoolean()).isTrue();
        assertThat(fill(schema, "", "do not include the end").arguments().path("include_end").asBoolean(true)).isFalse();
        assertThat(fill(schema, "", "just count").arguments().isEmpty()).isTrue();
    }

    @Test
    void fill_nestedObject_isFilledInside() {
        String schema = "{\"customer\":{\"type\":\"object\",\"required\":[\"email\"],\"properties\":{\"email\":{\"type\":\"string\",\"format\":\"email\"}}}}";

        Filling filling = fill(schema, "customer", "Register ada@example.org");

        assertThat(filling.arguments()).hasToString("{\"customer\":{\"email\":\"ada@example.org\"}}");
    }

    @Test
    void fill_arrayOfObjects_takesGroupsInARow() {
        String schema = "{\"parts\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"value\",\"unit\"],\"properties\":{"
                + "\"value\":{\"type\":\"number\"},\"unit\":{\"type\":\"string\",\"example\":\"foot\"}}}}}";

        Filling filling = fill(schema, "parts", "Add 5 feet and 11 inches");

        assertThat(filling.arguments()).hasToString("{\"parts\":[{\"value\":5,\"unit\":\"foot\"},{\"value\":11,\"unit\":\"inch\"}]}");
    }

    @Test
    void fill_missingValue_isNamedNotInvented() {
        Filling filling = fill("{\"date\":{\"type\":\"string\",\"format\":\"date\",\"example\":\"2024-12-30\"}}", "date", "Which weekday was it?");

        assertThat(filling.missing()).containsExactly("date");
        assertThat(filling.arguments().isEmpty()).isTrue();
    }

    @Test
    void fill_rejectedValue_givesWayToTheNext() {
        String schema = "{\"number\":{\"type\":\"integer\"}}";
        Rejected rejected = new Rejected("number", fill(schema, "number", "try 7 or 12").arguments().path("number"));

        Filling filling = filler.fill(document(schema, "number"), List.of(source("try 7 or 12")), Set.of(rejected));

        assertThat(filling.arguments()).hasToString("{\"number\":12}");
    }

    @Test
    void fill_countThatGoesDown_isNegativeWhereAllowed() {
        assertThat(fill("{\"weeks\":{\"type\":\"integer\",\"minimum\":-100}}", "weeks", "go back 3 weeks").arguments()).hasToString("{\"weeks\":-3}");
        assertThat(fill("{\"weeks\":{\"type\":\"integer\",\"minimum\":0}}", "weeks", "go back 3 weeks").arguments()).hasToString("{\"weeks\":3}");
    }

    private Filling fill(String properties, String required, String text) {
        return filler.fill(document(properties, required), List.of(source(text)), Set.of());
    }

    private Source source(String text) {
        return Source.ofText(0, text, Origin.REQUEST, mentions.read(text));
    }

    private static ToolDocument document(String properties, String required) {
        String names = required.isEmpty() ? "" : "\"" + required.replace(",", "\",\"") + "\"";
        String schema = "{\"type\":\"object\",\"properties\":" + properties + ",\"required\":[" + names + "]}";
        return ToolDocument.of(new Tool("tool", "", new JsonText(schema), new Provider("p", "P", "", "")));
    }
}
