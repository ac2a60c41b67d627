/** Questions with their answers, from which tools are made and by which they are judged: {@link Examples}. */
@NullMarked
package dev.toolwright.toolmaker.example;

import org.jspecify.annotations.NullMarked;
