package dev.toolwright.toolmaker.compile;

import dev.toolwright.sandbox.python.PythonSource;

/**
 * What the maker is told: templates with {@code {placeholders}}.
 *
 * @param ask asks for parse and format; knows {@code {function}} and {@code {examples}}
 * @param again says what was wrong; knows {@code {failures}}
 */
public record CompilePrompts(String ask, String again) {

    /** Those that come with Toolwright: {@code compile.md}, {@code compile-again.md}. */
    public static CompilePrompts shipped() {
        return new CompilePrompts(
                PythonSource.beside(CompilePrompts.class, "compile.md"),
                PythonSource.beside(CompilePrompts.class, "compile-again.md"));
    }
}
