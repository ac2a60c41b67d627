package dev.toolwright.hub.regex;

import java.util.regex.Pattern;

/** How an expression is read. */
enum Flag {
    IGNORE_CASE(Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
    MULTILINE(Pattern.MULTILINE),
    DOT_ALL(Pattern.DOTALL),
    UNICODE(Pattern.UNICODE_CHARACTER_CLASS),
    COMMENTS(Pattern.COMMENTS);

    static final String DOC = "How the pattern is read: ignore_case; multiline: ^ and $ match at each line; dot_all: the dot matches "
            + "line breaks too; unicode: \\w, \\d and \\b know all alphabets; comments: white space in the pattern is ignored.";

    final int bit;

    Flag(int bit) {
        this.bit = bit;
    }
}
