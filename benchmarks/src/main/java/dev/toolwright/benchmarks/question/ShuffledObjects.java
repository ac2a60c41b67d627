package dev.toolwright.benchmarks.question;

import dev.toolwright.toolmaker.example.Example;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Five people, each with a thing of their own, swap some times; one is asked after. */
final class ShuffledObjects implements QuestionKind {

    private static final List<String> PEOPLE = Words.of("people");
    private static final int COUNT = 5;

    private static final List<Story> STORIES = List.of(
            new Story(
                    "have come to a village fair with a basket each. When the gates open, %s.",
                    "All afternoon they trade with one another.",
                    "carries", "%s and %s trade baskets", "At closing time, %s carries",
                    List.of("rye bread", "goat cheese", "pickled plums", "heather honey", "smoked trout", "apple cake", "candied ginger")),
            new Story(
                    "are rowing in a regatta. Before the gun, %s.",
                    "On the water, the coach has pairs of rowers change places.",
                    "is sitting in", "%s and %s change seats", "At the finish line, %s is sitting in",
                    List.of("the bow seat", "the stroke seat", "the third seat", "the helm", "the spare seat", "the second seat")),
            new Story(
                    "share one costume trunk at a theatre. In the first act, %s.",
                    "Between the scenes, two of them at a time switch what they wear.",
                    "wears", "%s and %s switch costumes", "In the last act, %s wears",
                    List.of("the dragon mask", "the velvet cloak", "the paper crown", "the miller's apron", "the tin armour", "the sailor's hat")),
            new Story(
                    "are learning a reel at a barn dance. When the fiddle starts, %s.",
                    "After every round, somebody cuts in.",
                    "is dancing with", "%s and %s switch partners", "When the fiddle stops, %s is dancing with",
                    List.of("Wanda", "Joris", "Elif", "Caspar", "Thandi", "Nils", "Oriane")),
            new Story(
                    "are members of a music library. On Monday, %s.",
                    "As the week goes by, they lend to each other.",
                    "borrows", "%s and %s swap records", "On Sunday, %s has",
                    List.of("The Winter Hours", "Songs for a Ferry", "Night Train North", "Seven Lanterns", "A Field of Bells",
                            "Slow Weather", "The Tin Parade")),
            new Story(
                    "are juggling in the park. To begin with, %s.",
                    "While they juggle, they throw things across.",
                    "has a", "%s and %s exchange what they hold", "When the show is over, %s has the",
                    List.of("silver club", "striped beanbag", "wooden hoop", "rubber chicken", "red torch", "glass orb")));

    @Override
    public String name() {
        return "tracking_shuffled_objects_five_objects";
    }

    @Override
    public Example example(int number, Draw draw) {
        Story story = STORIES.get(number % STORIES.size());
        List<String> people = draw.some(COUNT, PEOPLE);
        List<String> things = draw.some(COUNT, story.things());
        List<String> held = new ArrayList<>(things);
        List<String> swaps = new ArrayList<>();
        int count = draw.between(3, 7);
        for (int i = 1; i <= count; i++) {
            List<String> pair = draw.some(2, people);
            Collections.swap(held, people.indexOf(pair.getFirst()), people.indexOf(pair.getLast()));
            String order = i == 1 ? "First, " : i == count ? "Finally, " : "Then, ";
            swaps.add(order + story.swap().formatted(pair.getFirst(), pair.getLast()) + ".");
        }
        List<String> starts = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            starts.add(people.get(i) + " " + story.holds() + " " + things.get(i));
        }
        int asked = draw.between(0, COUNT - 1);
        String question = Words.listed(people) + " " + story.opening().formatted(Words.listed(starts)) + "\n" + story.turn() + " "
                + String.join(" ", swaps) + " " + story.ending().formatted(people.get(asked));
        return MultipleChoice.of(question, things, held.get(asked));
    }

    /**
     * @param opening after the names; takes who has what
     * @param turn before the swaps
     * @param holds between a person and a thing
     * @param swap takes two names
     * @param ending takes the name that is asked after
     */
    private record Story(String opening, String turn, String holds, String swap, String ending, List<String> things) {}
}
