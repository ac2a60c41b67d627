/** What questions have in common: {@link dev.toolwright.toolmaker.induce.template.Template}. */
@NullMarked
package dev.toolwright.toolmaker.induce.template;

import org.jspecify.annotations.NullMarked;
