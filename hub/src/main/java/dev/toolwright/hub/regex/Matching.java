package dev.toolwright.hub.regex;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/** Finding what an expression matches. */
final class Matching {

    private Matching() {}

    static ApiOperation<Input, Output> listing() {
        return ApiOperation.post("/matches", "regexMatches", Input.class, Output.class, i -> list(i.search()))
                .describedAs(
                        "List all matches of a regular expression in a text",
                        "Finds all matches from left to right, each with its place and its groups by number and name. Places count "
                                + "UTF-16 units from 0. At most 1000 matches are listed, all are counted.")
                .failsWith(422, "The pattern is not valid or takes too many steps.");
    }

    static ApiOperation<TestInput, Tested> testing() {
        return ApiOperation.post("/test", "regexTest", TestInput.class, Tested.class, i -> test(i.subject()))
                .describedAs(
                        "Test which texts match a regular expression",
                        "Tells for each of several texts whether the pattern matches the whole text, and whether it is found "
                                + "anywhere in it.")
                .failsWith(422, "The pattern is not valid or takes too many steps.");
    }

    private static Output list(Search search) {
        Expression expression = Expression.compile(search.pattern(), search.flags());
        Map<Integer, String> names = expression.groupNames();
        return expression.on(search.text(), matcher -> {
            List<Match> matches = new ArrayList<>();
            int count = 0;
            while (matcher.find()) {
                count++;
                if (count <= search.most()) {
                    matches.add(new Match(matcher.group(), matcher.start(), matcher.end(), groups(matcher, names)));
                }
            }
            return new Output(count, matches);
        });
    }

    private static List<Group> groups(Matcher matcher, Map<Integer, String> names) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(i -> new Group(i, Optional.ofNullable(names.get(i)), Optional.ofNullable(matcher.group(i))))
                .toList();
    }

    private static Tested test(Subject subject) {
        Expression expression = Expression.compile(subject.pattern(), subject.flags());
        return new Tested(subject.texts().stream()
                .map(text -> new Verdict(text, expression.on(text, Matcher::matches), expression.on(text, Matcher::find)))
                .toList());
    }

    record Input(@Body @Doc("The pattern and the text.") Search search) {}

    record Search(
            @Doc(value = "The regular expression.", example = "(?<key>\\w+)=(\\d+)", minSize = 1, maxSize = Expression.LONGEST_PATTERN)
                    String pattern,
            @Doc(value = "The text to search.", example = "a=1, b=22", maxSize = Expression.LONGEST_TEXT) String text,
            @Doc(value = Flag.DOC, defaultValue = "[]", maxSize = 5) List<Flag> flags,
            @Doc(value = "Most matches to list.", defaultValue = "100", min = 0, max = 1000) int most) {}

    record Output(
            @Doc(value = "Number of matches in the text.", example = "2") int count,
            @Doc("The matches, from left to right.") List<Match> matches) {}

    record Match(
            @Doc(value = "The text matched.", example = "a=1") String text,
            @Doc(value = "Where it begins; the text's first character is 0.", example = "0") int start,
            @Doc(value = "Where it ends: the first place after it.", example = "3") int end,
            @Doc("The groups in parentheses, by number.") List<Group> groups) {}

    record Group(
            @Doc(value = "Number of the group; the first is 1.", example = "1") int number,
            @Doc(value = "Name of the group, if it has one.", example = "key") Optional<String> name,
            @Doc(value = "What the group matched; absent if it took no part.", example = "a") Optional<String> text) {}

    record TestInput(@Body @Doc("The pattern and the texts.") Subject subject) {}

    record Subject(
            @Doc(value = "The regular expression.", example = "[A-Z]{2}\\d+", minSize = 1, maxSize = Expression.LONGEST_PATTERN)
                    String pattern,
            @Doc(value = "The texts to test.", example = "[\"AB12\",\"x AB12\",\"ab\"]", minSize = 1, maxSize = 50) List<String> texts,
            @Doc(value = Flag.DOC, defaultValue = "[]", maxSize = 5) List<Flag> flags) {}

    record Tested(@Doc("One verdict for each text, in order.") List<Verdict> results) {}

    record Verdict(
            @Doc(value = "The text tested.", example = "AB12") String text,
            @Doc(value = "Whether the pattern matches the whole text.", example = "true") boolean matchesWhole,
            @Doc(value = "Whether the pattern is found anywhere in it.", example = "true") boolean found) {}
}
