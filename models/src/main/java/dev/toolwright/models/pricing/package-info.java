/**
 * What models cost: {@link dev.toolwright.models.pricing.PriceList} knows, and
 * {@link dev.toolwright.models.pricing.MeteredChatModel} puts the price on every reply.
 */
@NullMarked
package dev.toolwright.models.pricing;

import org.jspecify.annotations.NullMarked;
