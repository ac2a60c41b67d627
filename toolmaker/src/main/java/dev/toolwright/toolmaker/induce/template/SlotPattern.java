package dev.toolwright.toolmaker.induce.template;

import dev.toolwright.toolmaker.induce.locate.Reading;
import dev.toolwright.toolmaker.induce.locate.Span;
import dev.toolwright.toolmaker.induce.locate.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a slot looks like.
 *
 * @param regex of all of it, without a group of its own
 * @param row of one of several rows: a group for each value, then what stands between rows, or the end; empty for a scalar
 * @param link the name of the group that holds the text that is the same within all rows of one question; empty if none
 */
public record SlotPattern(String regex, String row, String link) {

    /** Where {@link #row} has the text of the link. */
    public static final String LINK = "<link>";

    private static final String END = "\\Z";
    private static final String MARKS = ".,;:!?()";

    /** Works it out from the places in all cases. */
    static SlotPattern of(int number, Spot spot, List<String> questions, int looseness) {
        return new Builder(number, spot, questions, looseness).build();
    }

    private record Builder(int number, Spot spot, List<String> questions, int looseness) {

        SlotPattern build() {
            int width = spot.columns().size();
            List<String> values = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                values.add(value(column));
            }
            if (!spot.rows()) {
                return new SlotPattern(values.getFirst(), "", "");
            }
            List<GapPattern> gaps = new ArrayList<>();
            for (int position = 0; position < width; position++) {
                boolean mayLink = position < width - 1;
                boolean open = TextClass.open(values.get(position)) || TextClass.open(values.get((position + 1) % width));
                gaps.add(GapPattern.of(gaps(position), mayLink && open, looseness > 1));
            }
            return rows(values, gaps);
        }

        private SlotPattern rows(List<String> values, List<GapPattern> gaps) {
            String link = gaps.stream().anyMatch(GapPattern::link) ? "link" + number : "";
            StringBuilder first = new StringBuilder();
            StringBuilder next = new StringBuilder();
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < values.size(); i++) {
                first.append(values.get(i));
                next.append(values.get(i));
                row.append('(').append(values.get(i)).append(')');
                if (i + 1 < values.size()) {
                    GapPattern gap = gaps.get(i);
                    first.append(gap.link() ? "(?P<" + link + ">" + gap.regex() + ")" : gap.regex());
                    next.append(gap.link() ? "(?P=" + link + ")" : gap.regex());
                    row.append(gap.link() ? LINK : gap.regex());
                }
            }
            String between = gaps.getLast().regex();
            row.append("(?:").append(between.isEmpty() ? "" : between + "|").append(between.isEmpty() ? "" : END).append(')');
            return new SlotPattern(first + "(?:" + between + next + ")*", row.toString(), link);
        }

        private List<List<String>> gaps(int position) {
            List<List<String>> gaps = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                gaps.add(spot.gaps(i, position, questions.get(i)));
            }
            return gaps;
        }

        private String value(int column) {
            List<String> samples = new ArrayList<>();
            boolean beforeMark = false;
            for (int i = 0; i < questions.size(); i++) {
                String question = questions.get(i);
                List<Span> spans = spot.cells().get(i);
                for (int at = column; at < spans.size(); at += spot.columns().size()) {
                    samples.add(spans.get(at).of(question));
                    int end = spans.get(at).end();
                    beforeMark |= end < question.length() && MARKS.indexOf(question.charAt(end)) >= 0;
                }
            }
            return switch (spot.readings().get(column)) {
                case Reading.Written _ -> text(samples, beforeMark);
                case Reading.Number number -> number(samples, number.mayHaveFraction());
                case Reading.Counted _ -> Reading.Counted.regex();
            };
        }

        /** Characters that follow each other without anything between are one each. */
        private String text(List<String> samples, boolean beforeMark) {
            boolean packed = spot.rows() && gaps(spot.columns().size() - 1).stream().flatMap(List::stream).anyMatch(String::isEmpty)
                    && samples.stream().allMatch(sample -> sample.length() == 1);
            return packed ? "\\S" : TextClass.ofValues(samples, beforeMark, (looseness + 1) / 2);
        }

        private static String number(List<String> samples, boolean fraction) {
            String sign = samples.stream().anyMatch(sample -> sample.startsWith("-")) ? "-?" : "";
            String digits = samples.stream().anyMatch(sample -> sample.contains(",")) ? "\\d[\\d,]*" : "\\d+";
            return sign + digits + (fraction ? "(?:\\.\\d+)?" : "");
        }
    }

    Pattern pattern() {
        return Regex.java(regex);
    }
}
