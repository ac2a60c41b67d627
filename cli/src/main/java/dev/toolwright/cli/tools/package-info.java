/**
 * Commands of tool making: {@link dev.toolwright.cli.tools.MakeCommand}, {@code use}, {@code stream}, and
 * {@link dev.toolwright.cli.tools.ToolsCommand} for what there is. Made code and all texts in it are shown, never trusted.
 */
@NullMarked
package dev.toolwright.cli.tools;

import org.jspecify.annotations.NullMarked;
