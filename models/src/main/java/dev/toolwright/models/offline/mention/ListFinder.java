package dev.toolwright.models.offline.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins mentions that stand in a row into lists: "3, 5, 8 and 13", "'a', 'b' and 'c'". */
final class ListFinder {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;|]\\s*(?:and|or|then|&)?|and|or|&|\\s)\\s*", Pattern.CASE_INSENSITIVE);

    /** @param mentions all numbers, or all quotes, of the text in order */
    List<Mention> join(String text, List<Mention> mentions, MentionKind kind) {
        List<Mention> lists = new ArrayList<>();
        int at = 0;
        while (at < mentions.size()) {
            int end = at + 1;
            while (end < mentions.size() && adjacent(text, mentions.get(end - 1), mentions.get(end))) {
                end++;
            }
            if (end - at > 1) {
                lists.add(list(text, mentions.subList(at, end), kind));
            }
            at = end;
        }
        return lists;
    }

    private static boolean adjacent(String text, Mention left, Mention right) {
        Matcher matcher = SEPARATOR.matcher(text.substring(left.span().end(), right.span().start()));
        return matcher.matches();
    }

    private static Mention list(String text, List<Mention> parts, MentionKind kind) {
        int start = parts.getFirst().span().start();
        String written = text.substring(start, parts.getLast().span().end());
        List<String> values = parts.stream().map(Mention::value).toList();
        String json = kind == MentionKind.NUMBERS ? "[" + String.join(",", values) + "]" : JsonTexts.array(values);
        return Mention.of(kind, json, written, start);
    }
}
