package dev.toolwright.cli;

/** Entry point of the command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("toolwright");
    }
}
