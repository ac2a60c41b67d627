/** The commands, a class each; {@link dev.toolwright.cli.command.AskCommand} is the main one. */
@NullMarked
package dev.toolwright.cli.command;

import org.jspecify.annotations.NullMarked;
