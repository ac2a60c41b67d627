/**
 * What the maker is told: {@link Prompts}. The templates are resource files beside this package, {@code propose.md} and so on,
 * which a folder of the user's may replace one by one.
 */
@NullMarked
package dev.toolwright.toolmaker.prompt;

import org.jspecify.annotations.NullMarked;
