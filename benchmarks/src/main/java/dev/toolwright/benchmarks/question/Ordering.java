package dev.toolwright.benchmarks.question;

import java.util.List;

/**
 * Five things in a row of some sort, and how people speak of their places.
 *
 * @param opening up to the list of the things
 * @param naming how the things are told
 * @param before takes two things, the first nearer to the front
 * @param after takes two things, the first nearer to the back
 * @param places takes a thing; one for each place, from the front
 */
record Ordering(String opening, Naming naming, String before, String after, List<String> places, List<String> things) {

    static final int COUNT = 5;

    /** By number: the sorts of order are all among those that a maker is shown (the first three, and 5 to 7). */
    static final List<Ordering> ALL = List.of(
            new Ordering(
                    "On a windowsill, there are five plants", Naming.ONE_OF_ITS_KIND,
                    "%s is to the left of %s", "%s is to the right of %s",
                    List.of("%s is the leftmost", "%s is the second from the left", "%s is the third from the left",
                            "%s is the second from the right", "%s is the rightmost"),
                    List.of("fern", "cactus", "orchid", "tulip", "ivy", "begonia", "aloe", "violet")),
            new Ordering(
                    "In a museum of clocks, there are five timepieces", Naming.ONE_OF_ITS_KIND,
                    "%s is newer than %s", "%s is older than %s",
                    List.of("%s is the newest", "%s is the second-newest", "%s is the third-newest",
                            "%s is the second-oldest", "%s is the oldest"),
                    List.of("sundial", "pendulum clock", "stopwatch", "water clock", "wristwatch", "alarm clock", "chronometer")),
            new Ordering(
                    "In a ski race, there were five skiers", Naming.BY_NAME,
                    "%s finished above %s", "%s finished below %s",
                    List.of("%s finished first", "%s finished second", "%s finished third",
                            "%s finished second-to-last", "%s finished last"),
                    List.of("Ida", "Tor", "Max", "Lea", "Kim", "Jon", "Una", "Per")),
            new Ordering(
                    "On a rack, there are five scarves", Naming.ONE_OF_ITS_KIND,
                    "%s is to the left of %s", "%s is to the right of %s",
                    List.of("%s is the leftmost", "%s is the second from the left", "%s is the third from the left",
                            "%s is the second from the right", "%s is the rightmost"),
                    List.of("striped scarf", "silk scarf", "woollen scarf", "checkered scarf", "old scarf", "plain scarf")),
            new Ordering(
                    "In a spelling contest, there were five pupils", Naming.BY_NAME,
                    "%s finished above %s", "%s finished below %s",
                    List.of("%s finished first", "%s finished second", "%s finished third",
                            "%s finished second-to-last", "%s finished last"),
                    List.of("Ali", "Bea", "Cem", "Dot", "Gus", "Liv", "Ned", "Pia")),
            new Ordering(
                    "A bakery sells five pastries", Naming.SEVERAL,
                    "%s are more expensive than %s", "%s are less expensive than %s",
                    List.of("%s are the most expensive", "%s are the second-most expensive", "%s are the third-most expensive",
                            "%s are the second-cheapest", "%s are the cheapest"),
                    List.of("scones", "pretzels", "waffles", "muffins", "eclairs", "almond cookies", "tartlets")),
            new Ordering(
                    "Along a lane, there are five trees", Naming.ONE_OF_ITS_KIND,
                    "%s is taller than %s", "%s is shorter than %s",
                    List.of("%s is the tallest", "%s is the second-tallest", "%s is the third-tallest",
                            "%s is the second-shortest", "%s is the shortest"),
                    List.of("maple", "birch", "elm", "oak", "larch", "willow", "aspen")));

    /** How things are told. */
    enum Naming {
        ONE_OF_ITS_KIND,
        SEVERAL,
        BY_NAME;

        /** Where they are introduced: {@code an aloe}. */
        String introduced(String thing) {
            return this == ONE_OF_ITS_KIND ? Words.withArticle(thing) : thing;
        }

        /** From then on: {@code the aloe}. */
        String known(String thing) {
            return this == BY_NAME ? thing : "the " + thing;
        }
    }
}
