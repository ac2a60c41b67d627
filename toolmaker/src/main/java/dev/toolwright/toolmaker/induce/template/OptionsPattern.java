package dev.toolwright.toolmaker.induce.template;

import dev.toolwright.toolmaker.answer.Options;
import java.util.Collection;

/** What the options of a multiple choice look like, as a regular expression. */
public final class OptionsPattern {

    private OptionsPattern() {}

    /** Any number of options with texts such as these have: without punctuation, if none of them has any. */
    public static String of(Collection<Options> seen) {
        boolean plain = seen.stream().flatMap(options -> options.list().stream()).allMatch(option -> option.text().matches(TextClass.PHRASE));
        String option = "\\(?\\w{1,2}[).]\\s" + (plain ? TextClass.PHRASE : TextClass.LINE);
        return option + "(?:\\s+" + option + ")*";
    }
}
