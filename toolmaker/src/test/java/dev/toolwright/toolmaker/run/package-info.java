/** Made code, honest and not, on real engines. */
@NullMarked
package dev.toolwright.toolmaker.run;

import org.jspecify.annotations.NullMarked;
