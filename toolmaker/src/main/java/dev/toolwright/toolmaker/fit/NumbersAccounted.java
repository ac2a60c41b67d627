package dev.toolwright.toolmaker.fit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * If in all examples every number of the question came to be among the arguments, one that does not is a part of the question
 * that the parser passed over.
 */
record NumbersAccounted() implements Invariant.OfReading {

    /** Longer ones would cost more to compare than they are worth. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,100}(?:\\.\\d{1,100})?");

    static Optional<NumbersAccounted> learn(List<Reading> examples) {
        NumbersAccounted invariant = new NumbersAccounted();
        boolean numbers = examples.stream().anyMatch(example -> !numbers(example.question()).isEmpty());
        return numbers && examples.stream().allMatch(example -> invariant.broken(example).isEmpty())
                ? Optional.of(invariant)
                : Optional.empty();
    }

    @Override
    public Optional<String> broken(Reading reading) {
        Set<BigDecimal> accounted = new HashSet<>();
        for (Reading.Place place : reading.places()) {
            JsonNode value = place.value();
            if (value.isNumber()) {
                accounted.add(normal(value.decimalValue().abs()));
            } else if (value.isTextual()) {
                accounted.addAll(numbers(value.textValue()));
            }
        }
        return numbers(reading.question()).stream()
                .filter(number -> !accounted.contains(number))
                .findFirst()
                .map(number -> "the number " + number.toPlainString() + " is not among the arguments");
    }

    private static List<BigDecimal> numbers(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.results().map(found -> normal(new BigDecimal(found.group()))).toList();
    }

    private static BigDecimal normal(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}
