package dev.toolwright.cli;

import dev.toolwright.cli.session.Surroundings;

/**
 * A short real run, from which the JVM learns what to load ahead (JEP 483 and 514). The launcher calls it once after a build;
 * its output is of no interest to anyone.
 */
public final class Training {

    private static final String INSTRUCTION =
            "How many days are there between 3 March 2023 and 9 June 2023? Write that number in words too.";

    private Training() {}

    public static void main(String[] args) {
        Surroundings surroundings = Surroundings.ofProcess();
        Main.run(surroundings, "--version");
        Main.run(surroundings, "ask", INSTRUCTION);
        System.exit(Main.run(surroundings, "ask", "--json", INSTRUCTION));
    }
}
