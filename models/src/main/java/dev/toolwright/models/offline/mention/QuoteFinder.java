package dev.toolwright.models.offline.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds text in quotes of any shape. */
final class QuoteFinder implements MentionFinder {

    private static final Pattern QUOTE = Pattern.compile("(?s)\"((?:[^\"\\\\]|\\\\.)+)\"|“([^”]+)”|«([^»]+)»|`+([^`]+)`+"
            + "|(?<![\\p{L}\\p{N}])'(.+?)'(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])‘(.+?)’(?![\\p{L}\\p{N}])");

    @Override
    public List<Mention> find(String text) {
        List<Mention> quotes = new ArrayList<>();
        Matcher matcher = QUOTE.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                String content = matcher.group(group);
                if (content != null) {
                    quotes.add(Mention.of(MentionKind.QUOTE, content, matcher.group(), matcher.start()));
                }
            }
        }
        return quotes;
    }
}
