package dev.toolwright.benchmarks.question;

import dev.toolwright.toolmaker.example.Example;
import java.util.ArrayList;
import java.util.List;

/** Things that somebody has, to be counted, all of them or those of one sort. */
final class ObjectCounting implements QuestionKind {

    private static final Sort FRUITS = Sort.of("fruits");
    private static final Sort INSTRUMENTS = Sort.of("musical instruments", "instruments");
    private static final Sort ANIMALS = Sort.of("animals");
    private static final Sort VEGETABLES = Sort.of("vegetables");
    private static final Sort OBJECTS = Sort.of("objects", "furnishings");
    private static final List<Sort> SORTS = List.of(FRUITS, INSTRUMENTS, ANIMALS, VEGETABLES, OBJECTS);

    /** What is asked after, by number: all sorts are among those that a maker is shown (the first three, and 5 to 7). */
    private static final List<Sort> ASKED = List.of(FRUITS, INSTRUMENTS, ANIMALS, OBJECTS, ANIMALS, VEGETABLES, OBJECTS, VEGETABLES);

    private static final List<String> NUMBERS = List.of("two", "three", "four", "five", "six");

    @Override
    public String name() {
        return "object_counting";
    }

    @Override
    public Example example(int number, Draw draw) {
        Sort asked = ASKED.get(number % ASKED.size());
        List<Counted> things = new ArrayList<>();
        int answer = 0;
        for (String thing : draw.some(draw.between(2, 10), asked.things())) {
            Counted counted = Counted.of(thing, draw);
            things.add(counted);
            answer += counted.count();
        }
        if (!asked.equals(OBJECTS) && draw.between(0, 1) == 1) {
            Sort other = draw.one(SORTS.stream().filter(sort -> !sort.equals(asked)).toList());
            draw.some(draw.between(1, 3), other.things()).forEach(thing -> things.add(Counted.of(thing, draw)));
        }
        String told = Words.listed(draw.shuffled(things).stream().map(Counted::text).toList());
        return new Example("I have %s. How many %s do I have?".formatted(told, asked.name()), String.valueOf(answer));
    }

    /** What is asked after, and what belongs to it: singular and plural, with a semicolon between. */
    private record Sort(String name, List<String> things) {

        static Sort of(String name) {
            return of(name, name);
        }

        static Sort of(String name, String list) {
            return new Sort(name, Words.of(list));
        }
    }

    private record Counted(String text, int count) {

        /** One of it half of the time. */
        static Counted of(String thing, Draw draw) {
            String[] forms = thing.split(";");
            int more = Math.max(0, draw.between(-4, NUMBERS.size() - 1));
            return draw.between(0, 1) == 0
                    ? new Counted(Words.withArticle(forms[0]), 1)
                    : new Counted(NUMBERS.get(more) + " " + forms[1], more + 2);
        }
    }
}
