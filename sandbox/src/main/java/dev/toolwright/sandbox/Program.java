package dev.toolwright.sandbox;

/**
 * Python code and where its value is found.
 *
 * @param code a module's text, standard library only
 * @param entry what gives the value
 */
public record Program(String code, Entry entry) {

    /** Where a program's value is found. */
    public sealed interface Entry {

        /** The function, or the variable. */
        String name();
    }

    /** The value that this function returns when it is called with the arguments. */
    public record Function(String name) implements Entry {}

    /** The value that the code leaves in this variable; the arguments are variables that it finds set. */
    public record Variable(String name) implements Entry {}

    /** Code that defines a function, which is called. */
    public static Program function(String code, String name) {
        return new Program(code, new Function(name));
    }

    /** Code that is run from top to bottom and leaves its value in a variable. */
    public static Program script(String code, String variable) {
        return new Program(code, new Variable(variable));
    }
}
