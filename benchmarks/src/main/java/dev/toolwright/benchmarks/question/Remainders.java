package dev.toolwright.benchmarks.question;

import dev.toolwright.toolmaker.example.Example;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A number below a bound, told by its remainders after division by some primes: the Chinese remainder theorem. */
final class Remainders implements QuestionKind {

    private static final List<Integer> PRIMES =
            IntStream.range(3, 300).filter(i -> BigInteger.valueOf(i).isProbablePrime(20)).boxed().toList();
    private static final List<String> CONTAINERS = Words.of("containers");
    private static final List<String> GOODS = Words.of("goods");
    private static final List<String> SHARERS = Words.of("sharers");

    /** Divisions by number; mostly three, as published. */
    private static final List<Integer> DIVISIONS = List.of(3, 3, 2, 3, 3, 4);

    @Override
    public String name() {
        return "chinese_remainder_theorem";
    }

    @Override
    public Example example(int number, Draw draw) {
        List<Integer> primes =
                draw.some(DIVISIONS.get(number % DIVISIONS.size()), PRIMES).stream().sorted().toList();
        int product = primes.stream().reduce(1, Remainders::bounded);
        int amount = draw.between(1, product - 1);
        // Any bound below the product leaves the amount the only one.
        int bound = number % 2 == 0 ? product : draw.between(amount, product);
        String container = draw.one(CONTAINERS);
        String goods = draw.one(GOODS);
        List<String> divisions = new ArrayList<>();
        for (int prime : primes) {
            divisions.add("if we divide them equally among %d %s, we have %d left"
                    .formatted(prime, draw.one(SHARERS), amount % prime));
        }
        String told = String.join("; ", divisions);
        return new Example(
                "There is a %s of no more than %d %s. I%s. How many %s are in the %s?"
                        .formatted(container, bound, goods, told.substring(1), goods, container),
                String.valueOf(amount));
    }

    /** Four large primes would leave the range of an int; a bound in that range does as well. */
    private static int bounded(int left, int right) {
        return (int) Math.min(Integer.MAX_VALUE - 1L, (long) left * right);
    }
}
