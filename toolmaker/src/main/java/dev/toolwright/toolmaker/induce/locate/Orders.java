package dev.toolwright.toolmaker.induce.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** In which orders a row's values may stand in the text. */
final class Orders {

    private static final int MOST_SHUFFLED = 3;

    private Orders() {}

    /** All orders of a few things, the given one first; of many, the given one only. */
    static List<List<Integer>> of(int size) {
        List<Integer> given = IntStream.range(0, size).boxed().toList();
        return size > MOST_SHUFFLED ? List.of(given) : shuffled(given);
    }

    private static List<List<Integer>> shuffled(List<Integer> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (Integer first : items) {
            List<Integer> rest = items.stream().filter(item -> !item.equals(first)).toList();
            for (List<Integer> order : shuffled(rest)) {
                List<Integer> all = new ArrayList<>(List.of(first));
                all.addAll(order);
                orders.add(all);
            }
        }
        return orders;
    }
}
