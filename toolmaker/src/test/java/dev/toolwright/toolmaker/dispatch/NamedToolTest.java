package dev.toolwright.toolmaker.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedToolTest {

    private static final List<String> KNOWN = List.of("sort_words", "sort", "schedule_meeting");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "sort_words|sort_words",
        "`sort_words`.|sort_words",
        "**Sort Words**|sort_words",
        "The tool is sort-words|sort_words",
        "{\"tool\": \"schedule_meeting\"}|schedule_meeting",
        "sort|sort",
        "unknown|unknown",
        "Unknown.|unknown",
        "None of them serves it.|unknown",
    })
    void in_nameInWhateverDress_isRead(String reply, String name) {
        assertThat(NamedTool.in(reply, KNOWN)).hasValue(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reverse_words", "sort_words or schedule_meeting", "It sorts.", "resort_words2", "sort_words_fast"})
    void in_noKnownName_isNothing(String reply) {
        assertThat(NamedTool.in(reply, KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sort_words", "unknown"})
    void in_severalNames_theLastLineSettlesIt(String name) {
        assertThat(NamedTool.in("It could be sort_words or schedule_meeting.\n\nAnswer: " + name, KNOWN)).hasValue(name);
    }
}
