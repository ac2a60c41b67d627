/**
 * Texts of the command line made into values: {@link dev.toolwright.cli.argument.WholeNumber} and its kind say in one line what
 * was expected.
 */
@NullMarked
package dev.toolwright.cli.argument;

import org.jspecify.annotations.NullMarked;
