package dev.toolwright.models.offline.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds units: written out anywhere, symbols only beside a number or after "to" and "in". */
final class UnitFinder implements MentionFinder {

    private static final Pattern NAME = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:" + alternatives(Units.allNames().stream().filter(n -> n.length() > 2).toList()) + ")(?![\\p{L}\\p{N}])");
    private static final String SYMBOL = "(" + alternatives(List.copyOf(Units.allNames())) + ")(?![\\p{L}\\p{N}/])";
    private static final Pattern BESIDE_NUMBER = Pattern.compile("(?<=\\d)[ -]?(?!in\\s+\\p{L})" + SYMBOL);
    private static final Pattern AFTER_WORD = Pattern.compile("\\b(?:to|in|into|as|and|or|from) (?!in )" + SYMBOL + "(?=\\s*(?:[.?!,;]|$|to |and |or |is |are ))");

    @Override
    public List<Mention> find(String text) {
        List<Mention> units = new ArrayList<>();
        collect(NAME, 0, text, units);
        collect(BESIDE_NUMBER, 1, text, units);
        collect(AFTER_WORD, 1, text, units);
        return units;
    }

    private static void collect(Pattern pattern, int group, String text, List<Mention> units) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = matcher.start(group);
            String written = matcher.group(group);
            if (units.stream().noneMatch(m -> m.span().holds(start))) {
                Units.named(written).ifPresent(symbol -> units.add(Mention.of(MentionKind.UNIT, symbol, written, start)));
            }
        }
    }

    private static String alternatives(List<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> Pattern.quote(name).replace(" ", "\\E[ -]\\Q"))
                .collect(Collectors.joining("|"));
    }
}
