package dev.toolwright.hub.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.Comparator;
import java.util.List;

/** Words in the order of a language. */
final class WordSorting {

    private WordSorting() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/sort", "sortWords", Input.class, Output.class, i -> new Output(sort(i.wish())))
                .describedAs(
                        "Sort words by the rules of a language",
                        "Sorts texts as dictionaries of the language do: accents and case count last, and letters have their place, such "
                                + "as ä after z in Swedish but with a in German. With numeric, file2 comes before file10.")
                .failsWith(404, "No language of this code is known.");
    }

    private static List<String> sort(Wish wish) {
        Collator collator = Collator.getInstance(Locales.get(wish.locale()));
        if (collator instanceof RuleBasedCollator rules) {
            rules.setNumericCollation(wish.numeric());
        }
        Comparator<String> order = collator::compare;
        return wish.words().stream().sorted(wish.descending() ? order.reversed() : order).toList();
    }

    record Input(@Body @Doc("The words and the language.") Wish wish) {}

    record Wish(
            @Doc(value = "The words or texts.", example = "[\"zebra\",\"äpple\",\"apa\"]", minSize = 1, maxSize = 5000) List<String> words,
            @Doc(value = "The language.", defaultValue = "en", example = "sv", pattern = Locales.FORM) String locale,
            @Doc(value = "Whether digits are compared as numbers.", defaultValue = "false") boolean numeric,
            @Doc(value = "Whether the last comes first.", defaultValue = "false") boolean descending) {}

    record Output(@Doc(value = "The words in order.", example = "[\"apa\",\"zebra\",\"äpple\"]") List<String> words) {}
}
